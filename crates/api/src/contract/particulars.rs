//! What only contracts of one form have.

use async_graphql::{SimpleObject, Union};
use contracts::Dated;

use super::FreeChoiceModel;
use crate::{
    scalars::Decimal,
    words::{Money, PartialDate, Quantity},
};

/// What only a contract of its form has. Danish: «særlige vilkår».
#[derive(Clone, Union)]
pub enum Particulars {
    Esco(EscoTerms),
    FreeChoice(FreeChoiceTerms),
    PrivateInstitution(PrivateInstitutionTerms),
    InnovationPartnership(InnovationPartnershipTerms),
    OperatingAgreement(OperatingAgreementTerms),
}

/// What is guaranteed under an ESCO contract, and what came. Danish: «ESCO-vilkår».
#[derive(Clone, SimpleObject)]
pub struct EscoTerms {
    /// What the company guarantees. Danish: «garanteret besparelse».
    pub guaranteed_saving: Quantity,
    /// The year that it is counted from. Danish: «baselineår».
    pub baseline_year: Option<i32>,
    /// How many years the saving takes to pay for the works. Danish: «tilbagebetalingstid».
    pub payback_years: Option<u32>,
    /// What follows when the saving is not reached, or is more, in words.
    pub settlement: Option<String>,
    /// What each year came to, in the order it was settled.
    pub years: Vec<SavingSettlement>,
}

/// What a year's saving came to. Danish: «årlig opgørelse».
#[derive(Clone, SimpleObject)]
pub struct SavingSettlement {
    /// The year.
    pub year: i32,
    /// What was saved.
    pub saving: Quantity,
    /// What the company paid for a shortfall, or was paid for a surplus when negative; null where that is not told.
    pub settled: Option<Money>,
    /// When it was settled.
    pub on: PartialDate,
    /// The saving beside the least that is guaranteed, a shortfall when negative; null where they cannot be held together.
    pub balance: Option<Decimal>,
}

/// An approval under free choice. Danish: «frit valg».
#[derive(Clone, SimpleObject)]
pub struct FreeChoiceTerms {
    /// How citizens are given a choice.
    pub model: FreeChoiceModel,
    /// When the supplier was approved.
    pub approved_on: Option<PartialDate>,
    /// Whether any turnover is promised; under free choice none is. Danish: «garanteret omsætning».
    pub guaranteed_turnover: bool,
}

/// The approval of a private institution. Danish: «privatinstitution».
#[derive(Clone, SimpleObject)]
pub struct PrivateInstitutionTerms {
    /// When it was approved.
    pub approved_on: Option<PartialDate>,
    /// For how many children. Danish: «pladser».
    pub places: Option<u32>,
}

/// How an innovation partnership goes on. Danish: «innovationspartnerskab».
#[derive(Clone, SimpleObject)]
pub struct InnovationPartnershipTerms {
    /// Its phases in their order.
    pub phases: Vec<String>,
}

/// The agreement with an institution that another runs. Danish: «driftsoverenskomst».
#[derive(Clone, SimpleObject)]
pub struct OperatingAgreementTerms {
    /// Whether the institution governs itself. Danish: «selvejende».
    pub self_governing: Option<bool>,
    /// For how many people. Danish: «pladser».
    pub places: Option<u32>,
}

impl Particulars {
    pub(crate) fn of(contract: &contracts::Contract) -> Option<Self> {
        let particulars = contract.particulars.clone()?;
        let guaranteed_turnover = particulars.guarantees_turnover();
        Some(match particulars {
            contracts::Particulars::Esco {
                guaranteed_saving,
                baseline_year,
                payback_years,
                settlement,
            } => Self::Esco(EscoTerms {
                guaranteed_saving: guaranteed_saving.into(),
                baseline_year,
                payback_years,
                settlement,
                years: settled(contract),
            }),
            contracts::Particulars::FreeChoice { model, approved_on } => {
                Self::FreeChoice(FreeChoiceTerms {
                    model: model.into(),
                    approved_on: approved_on.map(PartialDate::from),
                    guaranteed_turnover,
                })
            }
            contracts::Particulars::PrivateInstitution {
                approved_on,
                places,
            } => Self::PrivateInstitution(PrivateInstitutionTerms {
                approved_on: approved_on.map(PartialDate::from),
                places,
            }),
            contracts::Particulars::InnovationPartnership { phases } => {
                Self::InnovationPartnership(InnovationPartnershipTerms { phases })
            }
            contracts::Particulars::OperatingAgreement {
                self_governing,
                places,
            } => Self::OperatingAgreement(OperatingAgreementTerms {
                self_governing,
                places,
            }),
        })
    }
}

fn settled(contract: &contracts::Contract) -> Vec<SavingSettlement> {
    let settled = |year: &Dated<contracts::SavingSettlement>| SavingSettlement {
        year: year.what.year,
        saving: year.what.saving.clone().into(),
        settled: year.what.settled.map(Money::from),
        on: year.on.into(),
        balance: contract.saving_balance(&year.what).map(Decimal::from),
    };
    contract.settlements.iter().map(settled).collect()
}
