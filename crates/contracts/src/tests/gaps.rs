use kernel::{Cvr, Money, Quantity, Supplier, TaskArea, Unit};

use super::makers::*;
use crate::{
    AgreedTerm, ClauseKind, Contract, ContractEvent, CooperationForm, GapKind, MainNature, Period,
    SocialClause, Tender, TenderProcedure, Unlock,
};

#[test]
fn what_would_unlock_most_stands_first() {
    let kinds = kinds(&after([registered()]));
    assert_eq!(
        kinds,
        [
            GapKind::Value,
            GapKind::End,
            GapKind::Municipality,
            GapKind::Owner,
            GapKind::Start,
            GapKind::TenderDate,
            GapKind::Procedure,
            GapKind::AwardCriteria,
            GapKind::Supplier,
            GapKind::TaskArea,
        ]
    );
}

#[test]
fn a_gap_says_which_questions_it_stands_in_the_way_of() {
    let value = unlocks(&after([registered()]), GapKind::Value);
    assert_eq!(value, [Unlock::ChangeMeter, Unlock::GainPerValue]);
}

#[test]
fn the_start_tells_the_end_where_the_length_is_known() {
    let length_known = after([
        registered(),
        agreed(AgreedTerm {
            months: Some(48),
            ..AgreedTerm::default()
        }),
    ]);
    let start = unlocks(&length_known, GapKind::Start);
    assert_eq!(start, [Unlock::Decision, Unlock::Practice]);
    let end_known = after([registered(), term_agreed("", "2026")]);
    assert_eq!(unlocks(&end_known, GapKind::Start), [Unlock::Practice]);
    assert!(!kinds(&end_known).contains(&GapKind::End));
}

#[test]
fn where_citizens_choose_no_tender_is_expected() {
    for form in [
        CooperationForm::FreeChoice,
        CooperationForm::PrivateInstitution,
    ] {
        let kinds = kinds(&of_form(form));
        assert!(!tells_of_the_tender(&kinds), "{form:?}");
    }
    let agreement = kinds(&of_form(CooperationForm::OperatingAgreement));
    assert!(!tells_of_the_tender(&agreement));
}

#[test]
fn what_only_its_form_has_is_a_gap_until_it_is_told() {
    assert!(kinds(&of_form(CooperationForm::Esco)).contains(&GapKind::Particulars));
    assert!(!kinds(&of_form(CooperationForm::ServiceContract)).contains(&GapKind::Particulars));
}

#[test]
fn a_direct_award_has_no_call_for_offers_to_be_weighed() {
    let kinds = kinds(&after([
        registered(),
        ContractEvent::TenderPublished {
            tender: Tender {
                procedure: Some(TenderProcedure::Direct),
                ..Tender::default()
            },
            on: untold(),
        },
    ]));
    assert!(!tells_of_the_tender(&kinds));
}

#[test]
fn of_a_cancelled_tender_no_supplier_is_expected() {
    let kinds = kinds(&after([
        registered(),
        tender_published("2019"),
        ContractEvent::TenderCancelled {
            reason: "Ingen tilbud".to_owned(),
            on: date("2019"),
        },
    ]));
    assert!(!kinds.contains(&GapKind::Supplier));
    assert!(!kinds.contains(&GapKind::End));
}

#[test]
fn a_supplier_without_its_number_is_a_gap() {
    let awarded = |suppliers| {
        let event = ContractEvent::Awarded {
            suppliers,
            on: untold(),
        };
        kinds(&after([registered(), event]))
    };
    let without = awarded(vec![elis(), numbered()]);
    assert!(without.contains(&GapKind::SupplierNumber));
    assert!(!without.contains(&GapKind::Supplier));
    assert!(!awarded(vec![numbered()]).contains(&GapKind::SupplierNumber));
}

#[test]
fn a_promise_without_a_number_or_a_period_is_a_gap_until_it_ends() {
    let vague = clause(1, "Oplæring i rengøring");
    let never_counted = SocialClause {
        promised: Some(two_trainee_years()),
        ..clause(2, "To praktikantårsværk")
    };
    let clear = SocialClause {
        per: Some(Period::Year),
        ..never_counted.clone()
    };
    assert_eq!(clause_gaps([vague.clone()]), [GapKind::ClauseQuantity]);
    assert_eq!(clause_gaps([never_counted]), [GapKind::ClauseRhythm]);
    assert_eq!(clause_gaps([clear.clone()]), []);
    let labour = SocialClause {
        kind: ClauseKind::Labour,
        ..vague
    };
    assert_eq!(clause_gaps([clear, labour]), []);
}

#[test]
fn completeness_counts_over_what_is_expected() {
    assert_eq!(after([registered()]).completeness(), (1, 11));
    let full = full();
    assert_eq!(full.gaps(), []);
    assert_eq!(full.completeness(), (12, 12));
}

#[test]
fn every_gap_and_question_has_words_in_both_languages() {
    let words = [GapKind::Owner, GapKind::ClauseRhythm]
        .map(GapKind::words)
        .into_iter()
        .chain([Unlock::Decision, Unlock::Place].map(Unlock::words));
    for words in words {
        assert!(!words.is_blank());
        assert!(words.en.is_some_and(|english| english != words.da));
    }
}

fn kinds(contract: &Contract) -> Vec<GapKind> {
    contract.gaps().into_iter().map(|gap| gap.kind).collect()
}

#[track_caller]
fn unlocks(contract: &Contract, kind: GapKind) -> Vec<Unlock> {
    contract
        .gaps()
        .into_iter()
        .find(|gap| gap.kind == kind)
        .expect("it is missing")
        .unlocks
}

fn tells_of_the_tender(kinds: &[GapKind]) -> bool {
    kinds.contains(&GapKind::TenderDate) || kinds.contains(&GapKind::AwardCriteria)
}

fn clause_gaps(clauses: impl IntoIterator<Item = SocialClause>) -> Vec<GapKind> {
    let agreed = clauses
        .into_iter()
        .map(|clause| ContractEvent::SocialClauseAgreed {
            clause,
            on: untold(),
        });
    let mut kinds = kinds(&after(std::iter::once(registered()).chain(agreed)));
    kinds.retain(|kind| [GapKind::ClauseQuantity, GapKind::ClauseRhythm].contains(kind));
    kinds
}

fn of_form(form: CooperationForm) -> Contract {
    Contract {
        form,
        ..after([registered()])
    }
}

fn two_trainee_years() -> Quantity {
    let unit = Unit::of("{trainee-year}").expect("trainee years are in the catalogue");
    Quantity::exactly(decimal("2"), unit)
}

fn numbered() -> Supplier {
    Supplier {
        cvr: Cvr::parse("88146328").ok(),
        ..supplier("Eksempel A/S")
    }
}

fn full() -> Contract {
    Contract {
        municipalities: vec![vejen()],
        suppliers: vec![numbered()],
        owner_unit: Some("Indkøb".to_owned()),
        value: Some(Money::dkk(decimal("1000000"))),
        task_area: TaskArea::of("vask_tekstil").ok(),
        nature: Some(MainNature::Services),
        award_criteria: service_quality_economy(),
        tender: Some(Tender {
            procedure: Some(TenderProcedure::Open),
            ..tender("2019")
        }),
        ..after([registered(), term_agreed("2019-01-01", "2022-12-31")])
    }
}
