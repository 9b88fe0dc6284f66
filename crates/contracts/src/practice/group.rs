use crate::{AwardCriterion, CriterionKind};

/// Names that leave no doubt; whatever else a criterion is called, someone must say what it is.
const NAMES: [(&str, CriterionKind); 9] = [
    ("pris", CriterionKind::Price),
    ("price", CriterionKind::Price),
    ("omkostninger", CriterionKind::Cost),
    ("totalomkostninger", CriterionKind::Cost),
    ("costs", CriterionKind::Cost),
    ("cost", CriterionKind::Cost),
    ("økonomi", CriterionKind::Cost),
    ("kvalitet", CriterionKind::Quality),
    ("quality", CriterionKind::Quality),
];

impl AwardCriterion {
    /// The group, price, cost or quality, when someone has said or its name leaves no doubt.
    pub fn group(&self) -> Option<CriterionKind> {
        self.kind.or_else(|| {
            let english = self.name.en.as_deref();
            named(&self.name.da).or_else(|| english.and_then(named))
        })
    }
}

fn named(name: &str) -> Option<CriterionKind> {
    let name = name.trim().to_lowercase();
    NAMES
        .iter()
        .find(|(known, _)| *known == name)
        .map(|(_, kind)| *kind)
}
