use cases::CaseId;
use chrono::NaiveDate;
use contracts::ContractId;
use kernel::PartialDate;

use crate::{Beneficiary, EffectId, Indicator, IndicatorDefinition, ObservationStatement, Reach};

/// That something changed, told of a case or a contract, with the first statements of its size.
#[derive(Clone, Debug, PartialEq)]
pub struct Claim {
    /// The effect's own id, so that it is never said to be the same as itself.
    pub id: EffectId,
    pub indicator: Indicator,
    pub case: Option<CaseId>,
    pub contract: Option<ContractId>,
    /// Whom or what it covers: "12 schools".
    pub scope: Option<String>,
    /// Other effects that tell the same gain, in another unit or once more; counted once.
    pub same_effect_as: Vec<EffectId>,
    pub reach: Option<Reach>,
    pub beneficiaries: Vec<Beneficiary>,
    /// What the indicator means today, where the catalogue of the program does not say it.
    pub definition: Option<IndicatorDefinition>,
    pub observations: Vec<ObservationStatement>,
    pub on: PartialDate,
    pub today: NaiveDate,
}
