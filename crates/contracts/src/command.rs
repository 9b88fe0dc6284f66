use cases::CaseId;
use chrono::NaiveDate;
use kernel::{PartialDate, Supplier};

use crate::{
    AgreedTerm, Amendment, Approver, AwardCriterion, ClauseId, ClauseReport, Complaint,
    ComplaintId, ComplaintOutcome, Correction, Days, OptionId, Part, Particulars, Registration,
    ReportId, ReportJudgement, Sanction, SavingSettlement, SecrecyReason, SmallestGroup,
    SocialClause, Substitute, Tender, Termination, Transfer, Visibility,
};

/// What may be asked of a contract; `on` is unknown when the day is not told.
#[derive(Clone, Debug, PartialEq)]
pub enum ContractCommand {
    Register(Box<Registration>),
    PublishTender {
        tender: Tender,
        on: PartialDate,
    },
    CancelTender {
        reason: String,
        on: PartialDate,
    },
    SetAwardCriteria {
        criteria: Vec<AwardCriterion>,
        on: PartialDate,
    },
    Award {
        suppliers: Vec<Supplier>,
        on: PartialDate,
    },
    Sign {
        on: PartialDate,
    },
    LodgeComplaint {
        complaint: Complaint,
        on: PartialDate,
    },
    DecideComplaint {
        complaint: ComplaintId,
        outcome: ComplaintOutcome,
        words: Option<String>,
        on: PartialDate,
    },
    AgreeTerm {
        term: AgreedTerm,
        on: PartialDate,
    },
    ExerciseOption {
        option: OptionId,
        /// Both sides take it as used in time although it was not.
        accepted_late: bool,
        on: PartialDate,
    },
    LapseOption {
        option: OptionId,
        on: PartialDate,
    },
    /// It ran on by its automatic renewal.
    Renew {
        on: PartialDate,
    },
    AgreeParticulars {
        particulars: Particulars,
        on: PartialDate,
    },
    SettleSaving {
        settlement: SavingSettlement,
        on: PartialDate,
    },
    AgreeSocialClause {
        clause: SocialClause,
        smallest_group: SmallestGroup,
        on: PartialDate,
    },
    RequestClauseReport {
        clause: ClauseId,
        covers: Days,
        due_by: Option<NaiveDate>,
        on: PartialDate,
    },
    ReportSocialClause {
        clause: ClauseId,
        report: ClauseReport,
        smallest_group: SmallestGroup,
        on: PartialDate,
    },
    JudgeClauseReport {
        report: ReportId,
        judgement: ReportJudgement,
        why: Option<String>,
        substitute: Option<Substitute>,
        smallest_group: SmallestGroup,
        on: PartialDate,
    },
    SanctionClause {
        clause: ClauseId,
        sanction: Sanction,
        smallest_group: SmallestGroup,
        on: PartialDate,
    },
    EndSocialClause {
        clause: ClauseId,
        why: String,
        smallest_group: SmallestGroup,
        on: PartialDate,
    },
    Amend {
        amendment: Amendment,
        on: PartialDate,
    },
    Transfer {
        transfer: Transfer,
        on: PartialDate,
    },
    Terminate(Termination),
    AssignOwner {
        /// None: nobody owns it any longer.
        unit: Option<String>,
        on: PartialDate,
    },
    FollowUp {
        words: Option<String>,
        smallest_group: SmallestGroup,
        on: PartialDate,
    },
    LinkCase {
        case: CaseId,
        on: PartialDate,
    },
    /// That a part is for so many.
    Classify {
        part: Part,
        class: Visibility,
        reason: Option<SecrecyReason>,
        /// The first day on which everyone sees it.
        until: Option<NaiveDate>,
        smallest_group: SmallestGroup,
        on: PartialDate,
        today: NaiveDate,
    },
    Approve {
        by: Approver,
        on: PartialDate,
    },
    SendBack {
        by: Approver,
        why: String,
        smallest_group: SmallestGroup,
        on: PartialDate,
    },
    Publish {
        by: Approver,
        on: PartialDate,
    },
    Correct {
        corrections: Vec<Correction>,
        why: String,
        smallest_group: SmallestGroup,
        on: PartialDate,
    },
    Retract {
        why: String,
        on: PartialDate,
    },
}
