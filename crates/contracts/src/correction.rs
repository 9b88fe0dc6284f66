mod field;
mod fold;
mod words;

use kernel::{LocalizedText, Money, MunicipalityCode, PartialDate, Supplier, TaskArea};
use serde::{Deserialize, Serialize};

pub use field::Field;

use crate::{
    AwardCriterion, Contract, ContractEvent, ContractRefusal, CooperationForm, Path,
    TenderProcedure, check,
};

/// What should have been stated of one field; `None` withdraws the statement.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Correction {
    Title(LocalizedText),
    Form(CooperationForm),
    TaskArea(Option<TaskArea>),
    Municipalities(Vec<MunicipalityCode>),
    Suppliers(Vec<Supplier>),
    OwnerUnit(Option<String>),
    Value(Option<Money>),
    TenderPublishedOn(Option<PartialDate>),
    TenderAwardedOn(Option<PartialDate>),
    TenderProcedure(Option<TenderProcedure>),
    AwardCriteria(Vec<AwardCriterion>),
    SignedOn(Option<PartialDate>),
    Starts(Option<PartialDate>),
    Ends(Option<PartialDate>),
    NoticeMonths(Option<u32>),
}

impl Contract {
    pub(crate) fn correct(
        &self,
        corrections: Vec<Correction>,
        why: &str,
        on: PartialDate,
    ) -> Result<Vec<ContractEvent>, ContractRefusal> {
        if why.trim().is_empty() {
            return Err(ContractRefusal::WhyMissing);
        }
        check::line(why, &Path::of("why"))?;
        if corrections.is_empty() {
            return Err(ContractRefusal::NothingToCorrect);
        }
        for correction in &corrections {
            self.version_that_stated(correction.field())?;
        }
        self.check_all(&corrections)?;
        self.corrected_events(corrections, why, on)
    }

    fn corrected_events(
        &self,
        corrections: Vec<Correction>,
        why: &str,
        on: PartialDate,
    ) -> Result<Vec<ContractEvent>, ContractRefusal> {
        let mut now = self.clone();
        let mut events = Vec::new();
        for correction in corrections {
            let field = correction.field();
            let former = now.stated(field);
            if former == correction {
                continue;
            }
            now.put_right(correction.clone());
            events.push(ContractEvent::Corrected {
                was: former.words(),
                becomes: correction.words(),
                correction,
                why: why.to_owned(),
                corrects: self.version_that_stated(field)?,
                on,
            });
        }
        Ok(events)
    }

    fn version_that_stated(&self, field: Field) -> Result<i64, ContractRefusal> {
        self.told
            .get(&field)
            .copied()
            .ok_or(ContractRefusal::NotStated { field })
    }

    /// The corrected whole must still obey the rules.
    fn check_all(&self, corrections: &[Correction]) -> Result<(), ContractRefusal> {
        let mut corrected = self.clone();
        for correction in corrections {
            corrected.put_right(correction.clone());
        }
        corrections
            .iter()
            .try_for_each(|correction| corrected.check(correction))
    }

    /// The rules that the correction touches.
    fn check(&self, correction: &Correction) -> Result<(), ContractRefusal> {
        let at = Path::of(correction.field().name());
        match correction {
            Correction::Title(title) => check::title(title),
            Correction::Municipalities(codes) => check::municipalities(codes),
            Correction::Suppliers(suppliers) => check::suppliers(suppliers),
            Correction::OwnerUnit(unit) => check::owner_unit(unit.as_deref()),
            Correction::TenderPublishedOn(_) | Correction::TenderAwardedOn(_) => self
                .tender
                .as_ref()
                .map_or(Ok(()), |tender| tender.check_order(&at)),
            Correction::AwardCriteria(criteria) => AwardCriterion::check_all(criteria),
            Correction::Starts(_) | Correction::Ends(_) => self.term.check_order(&at),
            Correction::Form(_)
            | Correction::TaskArea(_)
            | Correction::Value(_)
            | Correction::TenderProcedure(_)
            | Correction::SignedOn(_)
            | Correction::NoticeMonths(_) => Ok(()),
        }
    }
}
