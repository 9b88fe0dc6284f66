use serde::{Deserialize, Serialize};

use super::Correction;

/// The fields that can be corrected.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Field {
    Title,
    Form,
    TaskArea,
    Municipalities,
    Suppliers,
    OwnerUnit,
    Value,
    TenderPublishedOn,
    TenderAwardedOn,
    TenderProcedure,
    AwardCriteria,
    SignedOn,
    Starts,
    Ends,
    NoticeMonths,
}

impl Field {
    /// Its name in the API.
    pub fn name(self) -> &'static str {
        match self {
            Self::Title => "title",
            Self::Form => "form",
            Self::TaskArea => "taskArea",
            Self::Municipalities => "municipalities",
            Self::Suppliers => "suppliers",
            Self::OwnerUnit => "ownerUnit",
            Self::Value => "value",
            Self::TenderPublishedOn => "tenderPublishedOn",
            Self::TenderAwardedOn => "tenderAwardedOn",
            Self::TenderProcedure => "tenderProcedure",
            Self::AwardCriteria => "awardCriteria",
            Self::SignedOn => "signedOn",
            Self::Starts => "starts",
            Self::Ends => "ends",
            Self::NoticeMonths => "noticeMonths",
        }
    }
}

impl Correction {
    /// The field that it is about.
    pub fn field(&self) -> Field {
        match self {
            Self::Title(_) => Field::Title,
            Self::Form(_) => Field::Form,
            Self::TaskArea(_) => Field::TaskArea,
            Self::Municipalities(_) => Field::Municipalities,
            Self::Suppliers(_) => Field::Suppliers,
            Self::OwnerUnit(_) => Field::OwnerUnit,
            Self::Value(_) => Field::Value,
            Self::TenderPublishedOn(_) => Field::TenderPublishedOn,
            Self::TenderAwardedOn(_) => Field::TenderAwardedOn,
            Self::TenderProcedure(_) => Field::TenderProcedure,
            Self::AwardCriteria(_) => Field::AwardCriteria,
            Self::SignedOn(_) => Field::SignedOn,
            Self::Starts(_) => Field::Starts,
            Self::Ends(_) => Field::Ends,
            Self::NoticeMonths(_) => Field::NoticeMonths,
        }
    }
}
