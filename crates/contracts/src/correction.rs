mod about;
mod check;
mod check_one;
mod decide;
mod field;
mod fold;
mod spoken;
mod stated;
mod stored;
mod words;

use chrono::NaiveDate;
use kernel::{LocalizedText, Money, MunicipalityCode, PartialDate, Supplier, TaskArea};
use serde::{Deserialize, Serialize};

pub use field::Field;
pub(crate) use spoken::fields;

use crate::{
    Amendment, AwardBasis, AwardCriterion, CooperationForm, MainNature, OptionId, OptionState,
    Particulars, Party, Renewal, SocialClause, TenderProcedure,
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
    Nature(Option<MainNature>),
    Lead(Option<MunicipalityCode>),
    ProvisionalUntil(Option<NaiveDate>),
    TenderAwardBasis(Option<AwardBasis>),
    TenderLightRegime(Option<bool>),
    TenderNoticeUrl(Option<String>),
    /// How long it runs, in the words of the source.
    Stated(Option<String>),
    Months(Option<u32>),
    LatestPossibleEnd(Option<PartialDate>),
    LeadTimeMonths(Option<u32>),
    Renewal(Option<Renewal>),
    /// None: it was never terminated.
    TerminatedOn(Option<PartialDate>),
    TerminationEffectiveOn(Option<PartialDate>),
    TerminationGround(String),
    TerminationExitCost(Option<Money>),
    /// One option as it should have been told, with what was decided of it.
    Option {
        id: OptionId,
        months: u32,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        notice_by: Option<NaiveDate>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        by: Option<Party>,
        state: OptionState,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        decided_on: Option<PartialDate>,
    },
    /// The clause with this id.
    Clause(SocialClause),
    /// The amendment with this id.
    Amendment(Amendment),
    /// What only a contract of its form has.
    Particulars(Option<Particulars>),
}
