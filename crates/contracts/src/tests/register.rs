use kernel::{LocalizedText, PartialDate, Supplier, given::given, given::nothing_yet};

use super::makers::*;
use crate::{
    AgreedTerm, Contract, ContractCommand::*, ContractEvent::*, ContractRefusal, Path,
    Registration, Tender,
};

#[test]
fn as_little_as_a_title_and_one_party_is_enough() {
    nothing_yet::<Contract>()
        .when(register(registration()))
        .then([registered_by_vejen(Vec::new(), untold())]);
}

#[test]
fn a_whole_contract_is_told_step_by_step() {
    let tender = Tender {
        awarded_on: Some(date("2019-11")),
        ..tender("2019")
    };
    nothing_yet::<Contract>()
        .when(register(Registration {
            suppliers: vec![elis()],
            tender: Some(tender.clone()),
            award_criteria: service_quality_economy(),
            signed_on: Some(date("2019-12")),
            term: Some(term("", "2026")),
            social_clauses: vec![clause(1, "Fem i job")],
            cases: vec![case(1)],
            on: date("2019"),
            ..registration()
        }))
        .then([
            registered_by_vejen(vec![elis()], date("2019")),
            TenderPublished {
                tender,
                on: date("2019"),
            },
            AwardCriteriaSet {
                criteria: service_quality_economy(),
                on: date("2019"),
            },
            Awarded {
                suppliers: vec![elis()],
                on: date("2019-11"),
            },
            signed("2019-12"),
            TermAgreed {
                term: term("", "2026"),
                on: date("2019"),
            },
            SocialClauseAgreed {
                clause: clause(1, "Fem i job"),
                on: untold(),
            },
            CaseLinked {
                case: case(1),
                on: date("2019"),
            },
        ]);
}

#[test]
fn an_award_whose_winner_is_not_told_stays_a_day_of_the_tender() {
    let tender = Tender {
        awarded_on: Some(date("2020")),
        ..tender("2019")
    };
    nothing_yet::<Contract>()
        .when(register(Registration {
            tender: Some(tender.clone()),
            ..registration()
        }))
        .then([
            registered_by_vejen(Vec::new(), untold()),
            TenderPublished {
                tender,
                on: date("2019"),
            },
        ]);
}

#[test]
fn what_is_told_twice_happens_once() {
    nothing_yet::<Contract>()
        .when(register(Registration {
            term: Some(AgreedTerm::default()),
            social_clauses: vec![clause(1, "Fem i job"), clause(2, "Fem i job")],
            cases: vec![case(1), case(1)],
            ..registration()
        }))
        .then([
            registered_by_vejen(Vec::new(), untold()),
            SocialClauseAgreed {
                clause: clause(1, "Fem i job"),
                on: untold(),
            },
            CaseLinked {
                case: case(1),
                on: untold(),
            },
        ]);
}

#[test]
fn a_contract_is_registered_once() {
    given::<Contract>([registered()])
        .when(register(registration()))
        .then_refused(ContractRefusal::AlreadyRegistered);
}

#[test]
fn nothing_is_asked_of_a_contract_that_is_not_registered() {
    nothing_yet::<Contract>()
        .when(Sign { on: date("2019") })
        .then_refused(ContractRefusal::UnknownContract);
}

#[test]
fn a_title_is_needed() {
    refused_with(
        Registration {
            title: LocalizedText::da("  "),
            ..registration()
        },
        ContractRefusal::TitleMissing,
    );
}

#[test]
fn a_title_is_at_most_500_characters_in_either_language() {
    for title in [
        LocalizedText::da("æ".repeat(501)),
        LocalizedText::new("Vask", "x".repeat(501)),
    ] {
        refused_with(
            Registration {
                title,
                ..registration()
            },
            ContractRefusal::TextTooLong {
                length: 501,
                longest: 500,
                at: Path::of("title"),
            },
        );
    }
    nothing_yet::<Contract>()
        .when(register(Registration {
            title: LocalizedText::da("æ".repeat(500)),
            ..registration()
        }))
        .then_state(|contract| assert_eq!(contract.title.da.chars().count(), 500));
}

#[test]
fn a_slug_is_3_to_80_small_letters_digits_and_hyphens() {
    for slug in ["ab", "Vejen", "vask i vejen", "køge", "", &"a".repeat(81)] {
        nothing_yet::<Contract>()
            .when(register(with_slug(slug)))
            .then_refused_with("SLUG_INVALID");
    }
    for slug in ["abc", "vejen-2019", &"a".repeat(80)] {
        nothing_yet::<Contract>()
            .when(register(with_slug(slug)))
            .then_state(|contract| assert_eq!(contract.slug, slug));
    }
}

#[test]
fn a_municipality_is_named_once() {
    refused_with(
        Registration {
            municipalities: vec![vejen(), kolding(), vejen()],
            ..registration()
        },
        ContractRefusal::DuplicateMunicipality { code: vejen() },
    );
}

#[test]
fn a_supplier_is_named_once_whatever_the_letters() {
    refused_with(
        Registration {
            suppliers: vec![elis(), supplier("ELIS Danmark A/S ")],
            ..registration()
        },
        ContractRefusal::DuplicateSupplier {
            name: "ELIS Danmark A/S ".to_owned(),
        },
    );
}

#[test]
fn a_supplier_has_a_name() {
    refused_with(
        Registration {
            suppliers: vec![elis(), supplier(" ")],
            ..registration()
        },
        ContractRefusal::SupplierMissing {
            at: Path::of("suppliers").nth(1).then("name"),
        },
    );
}

#[test]
fn all_or_nothing_is_registered() {
    refused_with(
        Registration {
            award_criteria: weighed([percent("30"), percent("30"), percent("30")]),
            ..registration()
        },
        ContractRefusal::WeightsNotHundred {
            total: decimal("90"),
            at: Path::of("awardCriteria"),
        },
    );
    refused_with(
        Registration {
            term: Some(term("2026", "2019")),
            ..registration()
        },
        ContractRefusal::EndBeforeStart {
            starts: date("2026"),
            ends: date("2019"),
            at: Path::of("term").then("ends"),
        },
    );
    refused_with(
        Registration {
            social_clauses: vec![clause(1, "Fem i job"), clause(2, " ")],
            ..registration()
        },
        ContractRefusal::ClauseTextMissing {
            at: Path::of("socialClauses").nth(1).then("text"),
        },
    );
}

#[test]
fn two_social_clauses_have_two_ids() {
    refused_with(
        Registration {
            social_clauses: vec![clause(1, "Fem i job"), clause(1, "Ti i praktik")],
            ..registration()
        },
        ContractRefusal::ClauseTwice {
            at: Path::of("socialClauses").nth(1).then("id"),
        },
    );
}

fn register(registration: Registration) -> crate::ContractCommand {
    Register(Box::new(registration))
}

fn with_slug(slug: &str) -> Registration {
    Registration {
        slug: slug.to_owned(),
        ..registration()
    }
}

#[track_caller]
fn refused_with(registration: Registration, refusal: ContractRefusal) {
    nothing_yet::<Contract>()
        .when(register(registration))
        .then_refused(refusal);
}

fn registered_by_vejen(suppliers: Vec<Supplier>, on: PartialDate) -> crate::ContractEvent {
    Registered {
        slug: "vejen-vask".to_owned(),
        title: LocalizedText::da("Vask i Vejen"),
        form: crate::CooperationForm::ServiceContract,
        task_area: None,
        municipalities: vec![vejen()],
        suppliers,
        owner_unit: None,
        value: None,
        succeeds: None,
        nature: None,
        lead: None,
        illustrative: false,
        draft: None,
        provisional_until: None,
        on,
    }
}
