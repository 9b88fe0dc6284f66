use async_graphql::{InputObject, OneofObject};
use contracts::Particulars;

use crate::{
    contract::FreeChoiceModel,
    input::{At, QuantityInput, Reading},
    scalars::Edtf,
};

/// What only a contract of one form has; exactly one of them. Danish: «særlige vilkår for samarbejdsformen».
#[derive(Clone, OneofObject)]
pub enum ParticularsInput {
    /// Of an ESCO contract.
    Esco(EscoInput),
    /// Of an approval under citizens' free choice.
    FreeChoice(FreeChoiceInput),
    /// Of an approved private institution.
    PrivateInstitution(PrivateInstitutionInput),
    /// Of an innovation partnership.
    InnovationPartnership(InnovationPartnershipInput),
    /// Of an operating agreement.
    OperatingAgreement(OperatingAgreementInput),
}

/// The saving that pays for the works. Danish: «ESCO-garanti».
#[derive(Clone, InputObject)]
pub struct EscoInput {
    /// What is guaranteed to be saved a year. Danish: «garanteret besparelse».
    pub guaranteed_saving: QuantityInput,
    /// The year that the saving is counted from. Danish: «basisår».
    pub baseline_year: Option<i32>,
    /// After how many years the works have paid for themselves. Danish: «tilbagebetalingstid».
    pub payback_years: Option<i32>,
    /// What follows when the saving is not reached, or is more.
    pub settlement: Option<String>,
}

/// A supplier that citizens may choose; nobody is promised any turnover. Danish: «godkendelse under frit valg».
#[derive(Clone, InputObject)]
pub struct FreeChoiceInput {
    /// How citizens are given a choice.
    pub model: FreeChoiceModel,
    /// When the supplier was approved.
    pub approved_on: Option<Edtf>,
}

/// An approved private institution. Danish: «privatinstitution».
#[derive(Clone, InputObject)]
pub struct PrivateInstitutionInput {
    /// When it was approved.
    pub approved_on: Option<Edtf>,
    /// How many places it has. Danish: «pladser».
    pub places: Option<i32>,
}

/// Development and purchase in one. Danish: «innovationspartnerskab».
#[derive(Clone, InputObject)]
pub struct InnovationPartnershipInput {
    /// Its phases, in their order.
    #[graphql(default)]
    pub phases: Vec<String>,
}

/// An institution that runs a task for the municipality. Danish: «driftsoverenskomst».
#[derive(Clone, InputObject)]
pub struct OperatingAgreementInput {
    /// It governs itself. Danish: «selvejende».
    pub self_governing: Option<bool>,
    /// How many places it has. Danish: «pladser».
    pub places: Option<i32>,
}

impl ParticularsInput {
    pub(crate) fn read(self, reading: &mut Reading, at: &At) -> Option<Particulars> {
        match self {
            Self::Esco(esco) => esco.read(reading, &at.then("esco")),
            Self::FreeChoice(choice) => choice.read(reading, &at.then("freeChoice")),
            Self::PrivateInstitution(institution) => {
                institution.read(reading, &at.then("privateInstitution"))
            }
            Self::InnovationPartnership(partnership) => Some(Particulars::InnovationPartnership {
                phases: partnership.phases,
            }),
            Self::OperatingAgreement(agreement) => {
                agreement.read(reading, &at.then("operatingAgreement"))
            }
        }
    }
}

impl EscoInput {
    fn read(self, reading: &mut Reading, at: &At) -> Option<Particulars> {
        let saving = self.guaranteed_saving;
        let saving = saving.read(reading, &at.then("guaranteedSaving"));
        let payback = reading.optional_count(&at.then("paybackYears"), self.payback_years);
        Some(Particulars::Esco {
            guaranteed_saving: saving?,
            baseline_year: self.baseline_year,
            payback_years: payback?,
            settlement: self.settlement,
        })
    }
}

impl FreeChoiceInput {
    fn read(self, reading: &mut Reading, at: &At) -> Option<Particulars> {
        Some(Particulars::FreeChoice {
            model: self.model.into(),
            approved_on: reading.optional_date(&at.then("approvedOn"), self.approved_on)?,
        })
    }
}

impl PrivateInstitutionInput {
    fn read(self, reading: &mut Reading, at: &At) -> Option<Particulars> {
        let approved_on = reading.optional_date(&at.then("approvedOn"), self.approved_on);
        let places = reading.optional_count(&at.then("places"), self.places);
        Some(Particulars::PrivateInstitution {
            approved_on: approved_on?,
            places: places?,
        })
    }
}

impl OperatingAgreementInput {
    fn read(self, reading: &mut Reading, at: &At) -> Option<Particulars> {
        Some(Particulars::OperatingAgreement {
            self_governing: self.self_governing,
            places: reading.optional_count(&at.then("places"), self.places)?,
        })
    }
}
