use kernel::{Aggregate, Id, Instant, PartialDate, Source, Told};
use serde::{Deserialize, Serialize};

use super::{IndicatorCommand, IndicatorEvent, IndicatorRefusal};
use crate::{Indicator, IndicatorDefinition};

pub type IndicatorId = Id<CataloguedIndicator>;

/// What the log tells of an indicator, beside what the catalogue of the program says.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct CataloguedIndicator {
    pub indicator: Indicator,
    /// The oldest first; the first of all may be the catalogue's and is not among them then.
    pub editions: Vec<Edition>,
    /// None while new effects may be claimed by it.
    #[serde(default)]
    pub withdrawn: Option<Withdrawal>,
    /// Every document and quote that its events rest on, once.
    pub sources: Vec<Source>,
}

/// What an indicator means since a day.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Edition {
    pub definition: IndicatorDefinition,
    /// Why the one before no longer holds; none for the first.
    pub why: Option<String>,
    pub since: PartialDate,
    pub known_from: Instant,
    pub recorded_at: Instant,
}

/// That nothing new is claimed by an indicator.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Withdrawal {
    pub why: String,
    pub on: PartialDate,
}

impl Aggregate for CataloguedIndicator {
    const KIND: &'static str = "indicator";

    type Command = IndicatorCommand;
    type Event = IndicatorEvent;
    type Refusal = IndicatorRefusal;

    fn decide(
        now: Option<&Self>,
        command: IndicatorCommand,
    ) -> Result<Vec<IndicatorEvent>, IndicatorRefusal> {
        use IndicatorCommand::{Define, Supersede, Withdraw};
        match (now, command) {
            (None, Define { definition, on }) => Self::define(*definition, on),
            (Some(indicator), Define { definition, on }) => indicator.define_again(&definition, on),
            (
                now,
                Supersede {
                    definition,
                    why,
                    on,
                },
            ) => Self::supersede(now, *definition, why, on),
            (None, Withdraw { indicator, why, on }) => Self::withdraw_first(&indicator, why, on),
            (Some(now), Withdraw { indicator, why, on }) => now.withdraw(&indicator, why, on),
        }
    }

    fn evolve(now: Option<Self>, told: &Told<IndicatorEvent>) -> Option<Self> {
        let mut indicator = match (now, &told.event) {
            (None, event) => Self {
                indicator: event.indicator(),
                editions: Vec::new(),
                withdrawn: None,
                sources: Vec::new(),
            },
            (Some(indicator), IndicatorEvent::Defined { .. }) => return Some(indicator),
            (
                Some(indicator),
                IndicatorEvent::Superseded { .. } | IndicatorEvent::Withdrawn { .. },
            ) => indicator,
        };
        match &told.event {
            IndicatorEvent::Defined { definition, on } => {
                indicator.begin(definition, None, *on, told);
            }
            IndicatorEvent::Superseded {
                definition,
                why,
                on,
            } => indicator.begin(definition, Some(why), *on, told),
            IndicatorEvent::Withdrawn { why, on, .. } => {
                let why = why.clone();
                indicator
                    .withdrawn
                    .get_or_insert(Withdrawal { why, on: *on });
            }
        }
        if let Some(source) = &told.source
            && !indicator.sources.contains(source)
        {
            indicator.sources.push(source.clone());
        }
        Some(indicator)
    }
}

impl CataloguedIndicator {
    /// The id that the log knows the indicator with this key by.
    pub fn id_of(key: &str) -> IndicatorId {
        Id::named(Self::KIND, key)
    }

    /// What it means today.
    pub fn newest(&self) -> Option<&IndicatorDefinition> {
        let told = self.editions.last().map(|edition| &edition.definition);
        told.or_else(|| self.indicator.definition())
    }

    fn begin(
        &mut self,
        definition: &IndicatorDefinition,
        why: Option<&String>,
        since: PartialDate,
        told: &Told<IndicatorEvent>,
    ) {
        self.editions.push(Edition {
            definition: definition.clone(),
            why: why.cloned(),
            since,
            known_from: told.known_from,
            recorded_at: told.recorded_at,
        });
    }
}
