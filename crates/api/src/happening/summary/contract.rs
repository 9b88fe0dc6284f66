use contracts::ContractEvent as Event;
use kernel::LocalizedText;

use super::{
    change::{amended, particulars, settled},
    clause::{judged, reported, requested, sanctioned},
    parties::{assigned, classified, terminated, transferred},
    said,
    tender::{decided, names, weighed},
    term::{exercised, runs},
};

/// What happened to a contract, in one sentence.
pub(super) fn of_contract(event: &Event) -> LocalizedText {
    match event {
        Event::Registered { title, .. } => registered(title),
        Event::TenderPublished { .. } => said("Opgaven blev udbudt", "The task was tendered"),
        Event::TenderCancelled { reason, .. } => said(
            format!("Udbuddet blev annulleret: {reason}"),
            format!("The tender was cancelled: {reason}"),
        ),
        Event::AwardCriteriaSet { criteria, .. } => weighed(criteria),
        Event::Awarded { suppliers, .. } => said(
            format!("Tildelt {}", names(suppliers)),
            format!("Awarded to {}", names(suppliers)),
        ),
        Event::Signed { .. } => said("Kontrakten blev underskrevet", "The contract was signed"),
        Event::ComplaintLodged { complaint, .. } => said(
            format!("Klage indgivet til {}: {}", complaint.body, complaint.about),
            format!(
                "Complaint lodged with {}: {}",
                complaint.body, complaint.about
            ),
        ),
        Event::ComplaintDecided { outcome, words, .. } => decided(*outcome, words.as_deref()),
        Event::TermAgreed { term, .. } => runs(term),
        Event::OptionExercised { late, .. } => exercised(*late),
        Event::OptionLapsed { .. } => said("En option bortfaldt", "An option lapsed"),
        Event::Renewed { .. } => said(
            "Kontrakten blev automatisk fornyet",
            "The contract was renewed automatically",
        ),
        Event::ParticularsAgreed {
            particulars: told, ..
        } => particulars(told),
        Event::SavingSettled { settlement, .. } => settled(settlement),
        Event::SocialClauseAgreed { clause, .. } => said(
            format!("Social klausul: {}", clause.text),
            format!("Social clause: {}", clause.text),
        ),
        Event::ClauseReportRequested { request, .. } => requested(request),
        Event::ClauseReported { report, .. } => reported(report),
        Event::ClauseReportJudged {
            judgement,
            why,
            substitute,
            ..
        } => judged(*judgement, why.as_deref(), substitute.as_ref()),
        Event::ClauseSanctioned { sanction, .. } => sanctioned(sanction),
        Event::SocialClauseEnded { why, .. } => said(
            format!("En social klausul ophørte: {why}"),
            format!("A social clause ended: {why}"),
        ),
        Event::Amended { amendment, .. } => amended(amendment),
        Event::Transferred { transfer, .. } => transferred(transfer),
        Event::Terminated {
            ground,
            kind,
            effective_on,
            ..
        } => terminated(ground, *kind, *effective_on),
        Event::OwnerAssigned { unit, .. } => assigned(unit.as_deref()),
        Event::FollowedUp { words, .. } => followed_up(words.as_deref()),
        Event::CaseLinked { .. } => said(
            "En case i biblioteket fortæller om kontrakten",
            "A case in the library tells of the contract",
        ),
        Event::PartClassified { part, class, .. } => classified(*part, *class),
        Event::Approved { .. } => said("Kladden blev godkendt", "The draft was approved"),
        Event::SentBack { why, .. } => said(
            format!("Kladden blev sendt tilbage: {why}"),
            format!("The draft was sent back: {why}"),
        ),
        Event::Published { .. } => said(
            "Registreringen blev offentliggjort",
            "The registration was published",
        ),
        Event::Corrected {
            was, becomes, why, ..
        } => said(
            format!("Rettet fra {was} til {becomes}: {why}"),
            format!("Corrected from {was} to {becomes}: {why}"),
        ),
        Event::Retracted { why, .. } => said(
            format!("Registreringen blev trukket tilbage: {why}"),
            format!("The registration was retracted: {why}"),
        ),
    }
}

fn registered(title: &LocalizedText) -> LocalizedText {
    said(
        format!("Kontrakten blev registreret: {}", title.da),
        format!(
            "The contract was registered: {}",
            title.en.as_ref().unwrap_or(&title.da)
        ),
    )
}

fn followed_up(words: Option<&str>) -> LocalizedText {
    with(said("Der blev fulgt op", "It was followed up"), words)
}

/// The sentence, and after a colon what somebody said of it.
pub(super) fn with(sentence: LocalizedText, words: Option<&str>) -> LocalizedText {
    let Some(words) = words else {
        return sentence;
    };
    LocalizedText {
        da: format!("{}: {words}", sentence.da),
        en: sentence.en.map(|sentence| format!("{sentence}: {words}")),
    }
}
