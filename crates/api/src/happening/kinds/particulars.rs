use contracts::Particulars;

use crate::{
    contract::FreeChoiceModel,
    happening::told::Happened,
    words::{Money, PartialDate, Quantity},
};

happening!(ParticularsAgreed, "It was agreed what only a contract of its form has. Danish: «særlige vilkår aftalt».", {
    /// What is guaranteed to be saved a year, of an ESCO contract.
    guaranteed_saving: Option<Quantity>,
    /// How citizens are given a choice, of an approval under free choice.
    model: Option<FreeChoiceModel>,
    /// When it was approved, of a free choice or a private institution.
    approved_on: Option<PartialDate>,
    /// How many places there are, of an institution.
    places: Option<u32>,
    /// Its phases, of an innovation partnership.
    phases: Vec<String>,
});
happening!(SavingSettled, "It was settled what a year of an ESCO contract came to. Danish: «besparelse opgjort».", {
    /// The year.
    year: i32,
    /// What was saved.
    saving: Quantity,
    /// What the supplier paid for a shortfall; negative when it was paid for a surplus.
    settled: Option<Money>,
});

impl ParticularsAgreed {
    pub(in crate::happening) fn of(told: Happened, particulars: &Particulars) -> Self {
        let nothing = Self {
            told,
            guaranteed_saving: None,
            model: None,
            approved_on: None,
            places: None,
            phases: Vec::new(),
        };
        match particulars {
            Particulars::Esco {
                guaranteed_saving, ..
            } => Self {
                guaranteed_saving: Some(guaranteed_saving.clone().into()),
                ..nothing
            },
            Particulars::FreeChoice { model, approved_on } => Self {
                model: Some((*model).into()),
                approved_on: approved_on.map(PartialDate::from),
                ..nothing
            },
            Particulars::PrivateInstitution {
                approved_on,
                places,
            } => Self {
                approved_on: approved_on.map(PartialDate::from),
                places: *places,
                ..nothing
            },
            Particulars::InnovationPartnership { phases } => Self {
                phases: phases.clone(),
                ..nothing
            },
            Particulars::OperatingAgreement { places, .. } => Self {
                places: *places,
                ..nothing
            },
        }
    }
}

impl SavingSettled {
    pub(in crate::happening) fn of(
        told: Happened,
        settlement: &contracts::SavingSettlement,
    ) -> Self {
        Self {
            told,
            year: settlement.year,
            saving: settlement.saving.clone().into(),
            settled: settlement.settled.map(Money::from),
        }
    }
}
