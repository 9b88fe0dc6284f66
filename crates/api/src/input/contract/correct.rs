use async_graphql::{ID, InputObject, MaybeUndefined};
use contracts::{ContractCommand, Correction};

use super::{
    AwardCriterionInput,
    change::{Asked, asked},
    parts::criteria,
};
use crate::{
    contract::{CooperationForm, TenderProcedure},
    input::{
        At, LocalizedTextInput, MoneyInput, Reading, SupplierInput,
        base::{municipalities, suppliers, task_area},
        telling::Telling,
    },
    scalars::{Edtf, MunicipalityCode},
};

/// What should have been stated; the former statement stays readable. What is left out stays, null withdraws the statement.
#[derive(Clone, InputObject)]
pub struct CorrectContractInput {
    /// The contract.
    pub contract: ID,
    /// Why it is corrected.
    pub why: String,
    /// What it is about.
    pub title: Option<LocalizedTextInput>,
    /// What kind of agreement it is.
    pub form: Option<CooperationForm>,
    /// Id or key of the task area.
    pub task_area: MaybeUndefined<ID>,
    /// The buyers.
    pub municipalities: Option<Vec<MunicipalityCode>>,
    /// Who delivers.
    pub suppliers: Option<Vec<SupplierInput>>,
    /// The unit that answers for it.
    pub owner_unit: MaybeUndefined<String>,
    /// What it is worth.
    pub value: MaybeUndefined<MoneyInput>,
    /// When the tender was put out.
    pub tender_published_on: MaybeUndefined<Edtf>,
    /// When it was won.
    pub tender_awarded_on: MaybeUndefined<Edtf>,
    /// The way the tender was run.
    pub tender_procedure: MaybeUndefined<TenderProcedure>,
    /// What the tender was weighed on.
    pub award_criteria: Option<Vec<AwardCriterionInput>>,
    /// The day of the last signature.
    pub signed_on: MaybeUndefined<Edtf>,
    /// Its first day.
    pub starts: MaybeUndefined<Edtf>,
    /// Its last day, without any option.
    pub ends: MaybeUndefined<Edtf>,
    /// How many months before it must be terminated.
    pub notice_months: MaybeUndefined<u32>,
    #[graphql(flatten)]
    pub telling: Telling,
}

impl CorrectContractInput {
    pub(crate) fn read(self) -> Asked {
        let (contract, telling) = (self.contract.clone(), self.telling.clone());
        asked(&contract, telling, |reading, at, told| {
            let why = self.why.clone();
            let corrections = self.corrections(reading, at);
            Some(ContractCommand::Correct {
                corrections,
                why,
                on: told.on,
            })
        })
    }

    fn corrections(self, reading: &mut Reading, at: &At) -> Vec<Correction> {
        let mut corrections = Vec::new();
        corrections.extend(self.title.map(|title| Correction::Title(title.into())));
        corrections.extend(self.form.map(|form| Correction::Form(form.into())));
        corrections.extend(
            nullable(self.task_area, |id| {
                task_area(reading, &at.then("taskArea"), &id)
            })
            .map(Correction::TaskArea),
        );
        corrections.extend(self.municipalities.and_then(|codes| {
            municipalities(reading, &at.then("municipalities"), codes)
                .map(Correction::Municipalities)
        }));
        corrections.extend(self.suppliers.and_then(|named| {
            suppliers(reading, &at.then("suppliers"), named).map(Correction::Suppliers)
        }));
        corrections.extend(nullable(self.owner_unit, Some).map(Correction::OwnerUnit));
        corrections.extend(
            nullable(self.value, |value| value.read(reading, &at.then("value")))
                .map(Correction::Value),
        );
        corrections.extend(self.award_criteria.and_then(|told| {
            criteria(reading, &at.then("awardCriteria"), told).map(Correction::AwardCriteria)
        }));
        corrections.extend(
            nullable(self.tender_procedure, |procedure| Some(procedure.into()))
                .map(Correction::TenderProcedure),
        );
        corrections.extend(nullable(self.notice_months, Some).map(Correction::NoticeMonths));
        let mut date = |field: &str, value: MaybeUndefined<Edtf>| {
            nullable(value, |value| reading.date(&at.then(field), value))
        };
        let published_on = date("tenderPublishedOn", self.tender_published_on);
        let awarded_on = date("tenderAwardedOn", self.tender_awarded_on);
        let signed_on = date("signedOn", self.signed_on);
        let starts = date("starts", self.starts);
        let ends = date("ends", self.ends);
        corrections.extend(published_on.map(Correction::TenderPublishedOn));
        corrections.extend(awarded_on.map(Correction::TenderAwardedOn));
        corrections.extend(signed_on.map(Correction::SignedOn));
        corrections.extend(starts.map(Correction::Starts));
        corrections.extend(ends.map(Correction::Ends));
        corrections
    }
}

/// Left out: nothing; null: withdrawn; a value that cannot be read: nothing, for the mistake is told.
fn nullable<A, T>(
    value: MaybeUndefined<A>,
    read: impl FnOnce(A) -> Option<T>,
) -> Option<Option<T>> {
    match value {
        MaybeUndefined::Undefined => None,
        MaybeUndefined::Null => Some(None),
        MaybeUndefined::Value(value) => read(value).map(Some),
    }
}
