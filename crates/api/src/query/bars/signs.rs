use contracts::ContractEvent;
use kernel::PartialDate;
use store::{Entry, Fact};

/// Something that happened, as it is drawn: with what sign, and when.
pub(super) struct Happened {
    pub(super) sign: &'static str,
    pub(super) on: PartialDate,
}

/// What is drawn of an event; none of what only keeps the books, or has no day.
pub(super) fn happened(entry: &Entry) -> Option<Happened> {
    let sign = sign(&entry.fact)?;
    // A correction stands where the register learned it, for it changes nothing that happened.
    let learned = || PartialDate::day(entry.fact.known_from().date_naive());
    let on = Some(entry.fact.on())
        .filter(|on| !on.is_unknown())
        .or_else(|| (entry.name == "ContractCorrected").then(learned))?;
    Some(Happened { sign, on })
}

fn sign(fact: &Fact) -> Option<&'static str> {
    match fact {
        Fact::Contract(told) => of_contract(&told.event),
        Fact::Effect(_) => Some("effect"),
        Fact::Case(_)
        | Fact::Indicator(_)
        | Fact::FreeChoice(_)
        | Fact::Accounts(_)
        | Fact::Calculation(_)
        | Fact::SavedQuery(_)
        | Fact::Withheld { .. } => None,
    }
}

fn of_contract(event: &ContractEvent) -> Option<&'static str> {
    use ContractEvent as Event;
    match event {
        Event::TenderPublished { .. } => Some("tender"),
        Event::Awarded { .. } => Some("award"),
        Event::Signed { .. } => Some("signature"),
        Event::OptionExercised { .. } | Event::OptionLapsed { .. } | Event::Renewed { .. } => {
            Some("option")
        }
        Event::SocialClauseAgreed { .. }
        | Event::ClauseReportRequested { .. }
        | Event::ClauseReported { .. }
        | Event::ClauseReportJudged { .. }
        | Event::ClauseSanctioned { .. }
        | Event::SocialClauseEnded { .. } => Some("clause"),
        Event::Amended { .. } | Event::Transferred { .. } => Some("change"),
        Event::Corrected { .. } | Event::Retracted { .. } => Some("correction"),
        Event::Terminated { .. } | Event::TenderCancelled { .. } => Some("termination"),
        Event::Registered { .. }
        | Event::AwardCriteriaSet { .. }
        | Event::ComplaintLodged { .. }
        | Event::ComplaintDecided { .. }
        | Event::TermAgreed { .. }
        | Event::ParticularsAgreed { .. }
        | Event::SavingSettled { .. }
        | Event::OwnerAssigned { .. }
        | Event::FollowedUp { .. }
        | Event::CaseLinked { .. }
        | Event::PartClassified { .. }
        | Event::Approved { .. }
        | Event::SentBack { .. }
        | Event::Published { .. } => None,
    }
}

/// It tells of the agreement itself, not of what came of it.
pub(super) fn tells_of_the_agreement(entry: &Entry) -> bool {
    matches!(
        entry.name.as_str(),
        "ContractRegistered"
            | "TenderPublished"
            | "ContractAwarded"
            | "ContractSigned"
            | "TermAgreed"
            | "OptionExercised"
            | "OptionLapsed"
            | "ContractRenewed"
            | "ContractAmended"
            | "SocialClauseAgreed"
    )
}
