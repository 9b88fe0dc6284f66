use kernel::{Aggregate, Instant, LocalizedText, Quantity, Told, danish_number};

use crate::{ComponentCheck, Effect, EffectCommand, Observation, ObservationId, ObservedValue};

/// What a reader of an effect should be told beside a statement of it; no verdict.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EffectWarning {
    /// Never changes.
    pub code: &'static str,
    pub observation: ObservationId,
    pub words: LocalizedText,
}

impl EffectWarning {
    /// The codes of what is told beside an effect, each with what it means.
    pub const CODES: &[(&str, &str)] = &[
        (
            "COMPONENTS_DIFFER",
            "The components of a statement, multiplied again, do not make its size; both are told, and nothing is refused.",
        ),
        (
            "COMPONENTS_NOT_COMPARABLE",
            "The components of a statement, multiplied again, make another kind of size than the stated one; both are told, and nothing is refused.",
        ),
        (
            "STATEMENT_DISPUTED",
            "Somebody disputes a statement that counts; their words are told.",
        ),
    ];
}

impl Effect {
    /// What its reader would be told once it has been done, though it is only asked whether it may be.
    pub fn warnings_after(
        now: Option<&Self>,
        command: EffectCommand,
        at: Instant,
    ) -> Vec<EffectWarning> {
        let events = Self::decide(now, command).unwrap_or_default();
        let told = events.into_iter().map(|event| Told {
            event,
            source: None,
            actor: String::new(),
            known_from: at,
            recorded_at: at,
            version: 0,
            position: 0,
        });
        told.fold(now.cloned(), |effect, told| Self::evolve(effect, &told))
            .map(|effect| effect.warnings())
            .unwrap_or_default()
    }

    /// In the order of the statements that count.
    pub fn warnings(&self) -> Vec<EffectWarning> {
        let disputed = self.counting().filter_map(Observation::dispute_told);
        let differing = self.counting().filter_map(Observation::difference_told);
        differing.chain(disputed).collect()
    }
}

impl Observation {
    /// What came of multiplying its components again; none where none are told.
    pub fn component_check(&self) -> Option<ComponentCheck> {
        let components = self.components.as_ref()?;
        Some(match &self.value {
            Some(ObservedValue::Quantity(stated)) => components.check(stated, self.recurrence),
            Some(ObservedValue::Ratio { .. } | ObservedValue::Ordinal { .. }) | None => {
                ComponentCheck::NotComputable
            }
        })
    }

    fn difference_told(&self) -> Option<EffectWarning> {
        let computed = match self.component_check()? {
            ComponentCheck::Differs { computed } => told(&computed)?,
            ComponentCheck::NotComputable => return self.otherness_told(),
            ComponentCheck::Matches => return None,
        };
        let stated = &self.stated;
        Some(EffectWarning {
            code: "COMPONENTS_DIFFER",
            observation: self.id,
            words: LocalizedText::new(
                format!(
                    "Efterregnet giver delene {}; kilden siger “{stated}”",
                    computed.da
                ),
                format!(
                    "multiplied again, the components make {}; the source says “{stated}”",
                    computed.en.unwrap_or_default()
                ),
            ),
        })
    }

    /// That its components make something, but not something of its kind.
    fn otherness_told(&self) -> Option<EffectWarning> {
        let Some(ObservedValue::Quantity(_)) = &self.value else {
            return None;
        };
        let (product, unit) = self.components.as_ref()?.product()?;
        let (stated, product) = (&self.stated, product.normalize());
        Some(EffectWarning {
            code: "COMPONENTS_NOT_COMPARABLE",
            observation: self.id,
            words: LocalizedText::new(
                format!(
                    "Efterregnet giver delene {} {unit}, som ikke kan holdes op mod det, kilden siger: “{stated}”",
                    danish_number(product)
                ),
                format!(
                    "multiplied again, the components make {product} {unit}, which cannot be held against what the source says: “{stated}”"
                ),
            ),
        })
    }

    fn dispute_told(&self) -> Option<EffectWarning> {
        let open = self
            .disputes
            .iter()
            .find(|dispute| dispute.settled.is_none())?;
        let (by, words) = (&open.by, &open.words);
        Some(EffectWarning {
            code: "STATEMENT_DISPUTED",
            observation: self.id,
            words: LocalizedText::new(
                format!("{by} bestrider udsagnet: “{words}”"),
                format!("{by} disputes the statement: “{words}”"),
            ),
        })
    }
}

fn told(computed: &Quantity) -> Option<LocalizedText> {
    let point = computed.point()?;
    let unit = computed.unit().label();
    Some(LocalizedText::new(
        format!("{} {}", danish_number(point), unit.da),
        format!("{} {}", point.normalize(), unit.en.unwrap_or(unit.da)),
    ))
}
