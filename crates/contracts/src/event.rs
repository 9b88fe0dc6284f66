use cases::CaseId;
use chrono::NaiveDate;
use kernel::{Event, LocalizedText, Money, MunicipalityCode, PartialDate, Supplier, TaskArea};
use serde::{Deserialize, Serialize};

use crate::{
    AgreedTerm, Amendment, AwardCriterion, ClauseId, ClauseReport, Complaint, ComplaintId,
    ComplaintOutcome, ContractId, CooperationForm, Correction, Draft, MainNature, OptionId, Part,
    Particulars, Party, ReportId, ReportJudgement, ReportRequest, Sanction, SavingSettlement,
    SecrecyReason, SocialClause, Substitute, Tender, TerminationKind, Transfer, Visibility,
};

/// A fact of a contract; stored for ever, so only added to.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum ContractEvent {
    Registered {
        slug: String,
        title: LocalizedText,
        form: CooperationForm,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        task_area: Option<TaskArea>,
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        municipalities: Vec<MunicipalityCode>,
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        suppliers: Vec<Supplier>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        owner_unit: Option<String>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        value: Option<Money>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        succeeds: Option<ContractId>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        nature: Option<MainNature>,
        /// Who buys on behalf of all, in joint procurement.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        lead: Option<MunicipalityCode>,
        /// It is made up to show what the register can do.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        illustrative: bool,
        /// None when it is public from the start.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        draft: Option<Draft>,
        /// What is told may still change until that day.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        provisional_until: Option<NaiveDate>,
        on: PartialDate,
    },
    TenderPublished {
        tender: Tender,
        on: PartialDate,
    },
    TenderCancelled {
        reason: String,
        on: PartialDate,
    },
    AwardCriteriaSet {
        criteria: Vec<AwardCriterion>,
        on: PartialDate,
    },
    Awarded {
        suppliers: Vec<Supplier>,
        on: PartialDate,
    },
    Signed {
        on: PartialDate,
    },
    ComplaintLodged {
        complaint: Complaint,
        on: PartialDate,
    },
    ComplaintDecided {
        complaint: ComplaintId,
        outcome: ComplaintOutcome,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        words: Option<String>,
        on: PartialDate,
    },
    TermAgreed {
        term: AgreedTerm,
        on: PartialDate,
    },
    OptionExercised {
        option: OptionId,
        /// After its notice day, and both sides took it as used.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        late: bool,
        on: PartialDate,
    },
    OptionLapsed {
        option: OptionId,
        on: PartialDate,
    },
    Renewed {
        /// How long, as it held then; none in what was stored before this was told.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        months: Option<u32>,
        on: PartialDate,
    },
    ParticularsAgreed {
        particulars: Particulars,
        on: PartialDate,
    },
    SavingSettled {
        settlement: SavingSettlement,
        on: PartialDate,
    },
    SocialClauseAgreed {
        clause: SocialClause,
        on: PartialDate,
    },
    ClauseReportRequested {
        clause: ClauseId,
        request: ReportRequest,
        on: PartialDate,
    },
    ClauseReported {
        clause: ClauseId,
        report: ClauseReport,
        on: PartialDate,
    },
    ClauseReportJudged {
        clause: ClauseId,
        report: ReportId,
        judgement: ReportJudgement,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        why: Option<String>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        substitute: Option<Substitute>,
        on: PartialDate,
    },
    ClauseSanctioned {
        clause: ClauseId,
        sanction: Sanction,
        on: PartialDate,
    },
    SocialClauseEnded {
        clause: ClauseId,
        why: String,
        on: PartialDate,
    },
    Amended {
        amendment: Amendment,
        on: PartialDate,
    },
    Transferred {
        transfer: Transfer,
        on: PartialDate,
    },
    Terminated {
        ground: String,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        kind: Option<TerminationKind>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        by: Option<Party>,
        /// Its last day, when that is not the day it was said.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        effective_on: Option<PartialDate>,
        /// What it cost the buyer to leave.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        exit_cost: Option<Money>,
        on: PartialDate,
    },
    OwnerAssigned {
        /// None: nobody owns it any longer.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        unit: Option<String>,
        on: PartialDate,
    },
    FollowedUp {
        #[serde(default, skip_serializing_if = "Option::is_none")]
        words: Option<String>,
        on: PartialDate,
    },
    CaseLinked {
        case: CaseId,
        on: PartialDate,
    },
    PartClassified {
        part: Part,
        class: Visibility,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        reason: Option<SecrecyReason>,
        /// The first day on which everyone sees it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        until: Option<NaiveDate>,
        on: PartialDate,
    },
    Approved {
        on: PartialDate,
    },
    SentBack {
        why: String,
        on: PartialDate,
    },
    Published {
        on: PartialDate,
    },
    Corrected {
        correction: Correction,
        /// What was so until then, in Danish words.
        was: String,
        /// What is so from then on, in Danish words.
        becomes: String,
        why: String,
        /// The version of the event whose statement this corrects.
        corrects: i64,
        on: PartialDate,
    },
    Retracted {
        why: String,
        on: PartialDate,
    },
}

impl Event for ContractEvent {
    fn name(&self) -> &'static str {
        match self {
            Self::Registered { .. } => "ContractRegistered",
            Self::TenderPublished { .. } => "TenderPublished",
            Self::TenderCancelled { .. } => "TenderCancelled",
            Self::AwardCriteriaSet { .. } => "AwardCriteriaSet",
            Self::Awarded { .. } => "ContractAwarded",
            Self::Signed { .. } => "ContractSigned",
            Self::ComplaintLodged { .. } => "ComplaintLodged",
            Self::ComplaintDecided { .. } => "ComplaintDecided",
            Self::TermAgreed { .. } => "TermAgreed",
            Self::OptionExercised { .. } => "OptionExercised",
            Self::OptionLapsed { .. } => "OptionLapsed",
            Self::Renewed { .. } => "ContractRenewed",
            Self::ParticularsAgreed { .. } => "ParticularsAgreed",
            Self::SavingSettled { .. } => "SavingSettled",
            Self::SocialClauseAgreed { .. } => "SocialClauseAgreed",
            Self::ClauseReportRequested { .. } => "ClauseReportRequested",
            Self::ClauseReported { .. } => "ClauseReported",
            Self::ClauseReportJudged { .. } => "ClauseReportJudged",
            Self::ClauseSanctioned { .. } => "ClauseSanctioned",
            Self::SocialClauseEnded { .. } => "SocialClauseEnded",
            Self::Amended { .. } => "ContractAmended",
            Self::Transferred { .. } => "ContractTransferred",
            Self::Terminated { .. } => "ContractTerminated",
            Self::OwnerAssigned { .. } => "OwnerAssigned",
            Self::FollowedUp { .. } => "FollowedUp",
            Self::CaseLinked { .. } => "CaseLinked",
            Self::PartClassified { .. } => "PartClassified",
            Self::Approved { .. } => "ContractApproved",
            Self::SentBack { .. } => "ContractSentBack",
            Self::Published { .. } => "ContractPublished",
            Self::Corrected { .. } => "ContractCorrected",
            Self::Retracted { .. } => "ContractRetracted",
        }
    }

    fn on(&self) -> PartialDate {
        match self {
            Self::Registered { on, .. }
            | Self::TenderPublished { on, .. }
            | Self::TenderCancelled { on, .. }
            | Self::AwardCriteriaSet { on, .. }
            | Self::Awarded { on, .. }
            | Self::Signed { on, .. }
            | Self::ComplaintLodged { on, .. }
            | Self::ComplaintDecided { on, .. }
            | Self::TermAgreed { on, .. }
            | Self::OptionExercised { on, .. }
            | Self::OptionLapsed { on, .. }
            | Self::Renewed { on, .. }
            | Self::ParticularsAgreed { on, .. }
            | Self::SavingSettled { on, .. }
            | Self::SocialClauseAgreed { on, .. }
            | Self::ClauseReportRequested { on, .. }
            | Self::ClauseReported { on, .. }
            | Self::ClauseReportJudged { on, .. }
            | Self::ClauseSanctioned { on, .. }
            | Self::SocialClauseEnded { on, .. }
            | Self::Amended { on, .. }
            | Self::Transferred { on, .. }
            | Self::Terminated { on, .. }
            | Self::OwnerAssigned { on, .. }
            | Self::FollowedUp { on, .. }
            | Self::CaseLinked { on, .. }
            | Self::PartClassified { on, .. }
            | Self::Approved { on, .. }
            | Self::SentBack { on, .. }
            | Self::Published { on, .. }
            | Self::Corrected { on, .. }
            | Self::Retracted { on, .. } => *on,
        }
    }

    fn corrects(&self) -> Option<i64> {
        let Self::Corrected { corrects, .. } = self else {
            return None;
        };
        Some(*corrects)
    }
}
