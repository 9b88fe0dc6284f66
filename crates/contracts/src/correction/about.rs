use super::{Correction, Field};

impl Correction {
    /// What it is about.
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
            Self::Nature(_) => Field::Nature,
            Self::Lead(_) => Field::Lead,
            Self::ProvisionalUntil(_) => Field::ProvisionalUntil,
            Self::TenderAwardBasis(_) => Field::TenderAwardBasis,
            Self::TenderLightRegime(_) => Field::TenderLightRegime,
            Self::TenderNoticeUrl(_) => Field::TenderNoticeUrl,
            Self::Stated(_) => Field::Stated,
            Self::Months(_) => Field::Months,
            Self::LatestPossibleEnd(_) => Field::LatestPossibleEnd,
            Self::LeadTimeMonths(_) => Field::LeadTimeMonths,
            Self::Renewal(_) => Field::Renewal,
            Self::Particulars(_) => Field::Particulars,
            Self::TerminatedOn(_) => Field::TerminatedOn,
            Self::TerminationEffectiveOn(_) => Field::TerminationEffectiveOn,
            Self::TerminationGround(_) => Field::TerminationGround,
            Self::TerminationExitCost(_) => Field::TerminationExitCost,
            Self::Option { id, .. } => Field::Option(*id),
            Self::Clause(clause) => Field::Clause(clause.id),
            Self::Amendment(amendment) => Field::Amendment(amendment.id),
        }
    }
}
