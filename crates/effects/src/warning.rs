use kernel::{LocalizedText, Quantity, danish_number};

use crate::{ComponentCheck, Effect, Observation, ObservationId, ObservedValue};

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
            "STATEMENT_DISPUTED",
            "Somebody disputes a statement that counts; their words are told.",
        ),
    ];
}

impl Effect {
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
            ComponentCheck::Matches | ComponentCheck::NotComputable => return None,
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
