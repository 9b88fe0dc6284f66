use kernel::{Part, Passage};

use crate::{AwardCriterion, ClauseKind, Contract, CooperationForm, Obligation};

impl Contract {
    /// What it is found by, the most telling first; its clauses are found by their own words, and what was taken back not at all.
    pub fn passages(&self) -> Vec<Passage> {
        if self.retraction.is_some() {
            return Vec::new();
        }
        let form = (self.form != CooperationForm::NotStated)
            .then(|| Passage::new(Part::Form, self.form.danish()));
        Passage::both(Part::Title, &self.title)
            .chain(Passage::places(&self.municipalities))
            .chain(Passage::suppliers(&self.suppliers))
            .chain(Passage::task_area(self.task_area.as_ref()))
            .chain(form)
            .chain(self.award_criteria.iter().flat_map(criteria))
            .collect()
    }

    /// What a clause of it is found by, the most telling first.
    pub fn passages_of(&self, obligation: &Obligation) -> Vec<Passage> {
        if self.retraction.is_some() {
            return Vec::new();
        }
        let clause = &obligation.clause;
        vec![
            Passage::new(Part::ClauseText, &clause.text),
            Passage::new(Part::ClauseKind, clause.kind.danish()),
        ]
    }
}

/// The names of a criterion and of those that it is made of.
fn criteria(criterion: &AwardCriterion) -> Vec<Passage> {
    let parts = criterion.sub_criteria.iter().flat_map(criteria);
    Passage::both(Part::Criterion, &criterion.name)
        .chain(parts)
        .collect()
}

impl ClauseKind {
    /// What it is called in Danish.
    pub fn danish(self) -> &'static str {
        match self {
            Self::Labour => "arbejdsklausul",
            Self::Apprenticeship => "uddannelses- og praktikklausul",
            Self::JobTraining => "jobtræning",
            Self::Employment => "beskæftigelse af udsatte ledige",
            Self::Sheltered => "fleksjob, løntilskud, skånejob",
            Self::Reserved => "reserveret kontrakt",
            Self::Csr => "CSR",
            Self::Other => "anden social klausul",
        }
    }
}
