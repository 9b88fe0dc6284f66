//! What municipalities and suppliers have agreed: tender, award criteria, term and options, social clauses, changes.

mod amounts;
mod award;
mod change;
mod check;
mod clause;
mod command;
mod complaint;
mod contract;
mod correction;
mod danish;
mod dated;
mod decision;
mod difference;
mod event;
mod evolve;
mod form;
mod gap;
mod nature;
mod ownership;
mod particulars;
mod party;
mod passages;
mod path;
mod practice;
mod publication;
mod refusal;
mod register;
mod retraction;
mod status;
mod tender;
mod term;
mod termination;
mod visibility;
mod warning;

#[cfg(test)]
mod tests;

pub use award::{AwardCriterion, CriterionKind, Weight};
pub use change::{
    Amendment, AmendmentId, ChangeMeter, LegalGround, NewParty, Transfer, TransferGround,
};
pub use clause::{
    ClauseEnd, ClauseId, ClauseKind, ClausePeriod, ClauseReport, ClauseStanding, Days,
    DocumentReference, Judged, Obligation, Period, ReceivedReport, ReportId, ReportJudgement,
    ReportRequest, Rhythm, Sanction, SanctionStep, SmallestGroup, SocialClause, Substitute,
};
pub use command::ContractCommand;
pub use complaint::{Complaint, ComplaintDecision, ComplaintId, ComplaintOutcome, LodgedComplaint};
pub use contract::{Contract, ContractId};
pub use correction::{Correction, Field};
pub use dated::Dated;
pub use decision::{Choice, Decision, DecisionChoice, DecisionGap, LeadTimes, Overdue, Radar};
pub use difference::Difference;
pub use event::ContractEvent;
pub use form::CooperationForm;
pub use gap::{Gap, GapKind, Unlock};
pub use nature::MainNature;
pub use particulars::{FreeChoiceModel, Particulars, SavingSettlement};
pub use party::Party;
pub use path::Path;
pub use practice::{GroupWeights, TermPattern, group_weights, term_patterns};
pub use publication::{Approver, Draft, Publication};
pub use refusal::ContractRefusal;
pub use register::Registration;
pub use retraction::Retraction;
pub use status::{ContractStatus, Status, StatusNote};
pub use tender::{AwardBasis, Tender, TenderProcedure};
pub use term::{AgreedOption, AgreedTerm, ExtensionOption, OptionId, OptionState, Renewal, Term};
pub use termination::{Termination, TerminationKind};
pub use visibility::{Classified, Former, LegalBasis, Part, SecrecyReason, Visibility, Withheld};
pub use warning::Warning;
