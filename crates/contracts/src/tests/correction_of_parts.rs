//! The parties, the tender, the term and the termination are put right field by field.

use kernel::{Money, given::given};

use super::{correction::correct, makers::*};
use crate::{
    AgreedTerm, AwardBasis, Contract,
    ContractEvent::{self, Corrected, OwnerAssigned},
    ContractRefusal, Correction, Field, MainNature, Path, Renewal,
};

#[test]
fn each_field_is_put_right_and_says_so_in_danish() {
    for (correction, was, becomes) in [
        (
            Correction::Nature(Some(MainNature::Works)),
            "ikke oplyst",
            "bygge og anlæg",
        ),
        (
            Correction::ProvisionalUntil(Some(day("2026-12-31"))),
            "ikke oplyst",
            "31. december 2026",
        ),
        (
            Correction::TenderAwardBasis(Some(AwardBasis::BestPriceQuality)),
            "ikke oplyst",
            "bedste forhold mellem pris og kvalitet",
        ),
        (
            Correction::TenderLightRegime(Some(true)),
            "ikke oplyst",
            "efter light-regimet",
        ),
        (
            Correction::TenderNoticeUrl(Some("https://eksempel.dk".to_owned())),
            "ikke oplyst",
            "https://eksempel.dk",
        ),
        (
            Correction::Stated(Some("gennem 23 år".to_owned())),
            "til 2026",
            "gennem 23 år",
        ),
        (Correction::Months(Some(1)), "ikke oplyst", "1 måned"),
        (
            Correction::LatestPossibleEnd(Some(date("2028"))),
            "ikke oplyst",
            "2028",
        ),
        (
            Correction::LeadTimeMonths(Some(12)),
            "ikke oplyst",
            "12 måneder",
        ),
        (
            Correction::Renewal(Some(Renewal {
                months: 12,
                notice_months: Some(6),
            })),
            "ikke oplyst",
            "12 måneder ad gangen (varsel 6 måneder)",
        ),
        (
            Correction::TerminatedOn(Some(date("2024-05"))),
            "2024",
            "maj 2024",
        ),
        (
            Correction::TerminationEffectiveOn(Some(date("2025"))),
            "ikke oplyst",
            "2025",
        ),
        (
            Correction::TerminationGround("Hjemtaget".to_owned()),
            "misligholdelse",
            "Hjemtaget",
        ),
        (
            Correction::TerminationExitCost(Some(kroner("1000000"))),
            "ikke oplyst",
            "1.000.000 kr.",
        ),
    ] {
        let corrected = Corrected {
            correction: correction.clone(),
            was: was.to_owned(),
            becomes: becomes.to_owned(),
            why: "Ny kilde".to_owned(),
            corrects: part_of(correction.field()),
            on: untold(),
        };
        given::<Contract>(every_part_stated())
            .when(correct([correction.clone()]))
            .then([corrected])
            .then_state(|contract| {
                let stated = contract.stated(correction.field());
                assert_eq!(stated.as_ref(), Some(&correction));
            });
    }
}

#[test]
fn a_termination_that_never_was_is_withdrawn() {
    given::<Contract>(every_part_stated())
        .when(correct([Correction::TerminatedOn(None)]))
        .then_state(|contract| assert_eq!(contract.termination, None));
    given::<Contract>(every_part_stated())
        .when(correct([
            Correction::TerminatedOn(None),
            Correction::TerminationGround("Hjemtaget".to_owned()),
        ]))
        .then_refused(ContractRefusal::NotStated {
            field: Field::TerminationGround,
        });
    let withdrawn = || {
        let mut events = every_part_stated();
        events.push(corrected(Correction::TerminatedOn(None)));
        given::<Contract>(events)
    };
    withdrawn()
        .when(correct([Correction::TerminatedOn(None)]))
        .then_nothing();
    withdrawn()
        .when(correct([Correction::TerminatedOn(Some(date("2024")))]))
        .then_refused(ContractRefusal::NotStated {
            field: Field::TerminatedOn,
        });
}

#[test]
fn a_termination_has_a_ground_and_an_end_after_it() {
    given::<Contract>(every_part_stated())
        .when(correct([Correction::TerminationGround(" ".to_owned())]))
        .then_refused(ContractRefusal::GroundMissing);
    given::<Contract>(every_part_stated())
        .when(correct([Correction::TerminationEffectiveOn(Some(date(
            "2023",
        )))]))
        .then_refused(ContractRefusal::EffectiveBeforeSaid {
            said: date("2024"),
            effective: date("2023"),
            at: Path::of("terminationEffectiveOn"),
        });
}

#[test]
fn the_parties_still_go_together() {
    let by_two = || {
        let mut events = vec![registered()];
        events.push(corrected(Correction::Municipalities(vec![
            vejen(),
            kolding(),
        ])));
        events.push(corrected(Correction::Lead(Some(kolding()))));
        given::<Contract>(events)
    };
    by_two()
        .when(correct([Correction::Municipalities(vec![vejen()])]))
        .then_refused(ContractRefusal::LeadNotAParty { code: kolding() });
    by_two()
        .when(correct([Correction::Municipalities(Vec::new())]))
        .then_refused(ContractRefusal::PartyMissing);
    by_two()
        .when(correct([
            Correction::Municipalities(vec![vejen()]),
            Correction::Lead(None),
        ]))
        .then_state(|contract| assert_eq!(contract.lead, None));
}

#[test]
fn months_have_an_end() {
    for correction in [
        Correction::Months(Some(1_201)),
        Correction::NoticeMonths(Some(1_201)),
        Correction::LeadTimeMonths(Some(1_201)),
        Correction::Renewal(Some(Renewal {
            months: 1_201,
            notice_months: None,
        })),
    ] {
        given::<Contract>(every_part_stated())
            .when(correct([correction]))
            .then_refused_with("MONTHS_TOO_MANY");
    }
    given::<Contract>(every_part_stated())
        .when(correct([Correction::Renewal(Some(Renewal {
            months: 0,
            notice_months: None,
        }))]))
        .then_refused_with("OPTION_LENGTH_MISSING");
}

#[test]
fn an_owner_that_was_assigned_is_corrected_there() {
    let events = [
        registered(),
        OwnerAssigned {
            unit: Some("Drift".to_owned()),
            on: untold(),
        },
    ];
    given::<Contract>(events)
        .when(correct([Correction::OwnerUnit(Some("Udbud".to_owned()))]))
        .then([Corrected {
            correction: Correction::OwnerUnit(Some("Udbud".to_owned())),
            was: "Drift".to_owned(),
            becomes: "Udbud".to_owned(),
            why: "Ny kilde".to_owned(),
            corrects: 2,
            on: untold(),
        }]);
}

fn every_part_stated() -> Vec<ContractEvent> {
    vec![
        registered(),
        tender_published("2019"),
        agreed(AgreedTerm {
            stated: Some("til 2026".to_owned()),
            ..term("", "2026")
        }),
        terminated("2024"),
    ]
}

/// The version in which the field is stated above.
fn part_of(field: Field) -> i64 {
    match field.name() {
        "nature" | "provisionalUntil" => 1,
        name if name.starts_with("tender") => 2,
        name if name.starts_with("terminat") => 4,
        _ => 3,
    }
}

fn corrected(correction: Correction) -> ContractEvent {
    Corrected {
        correction,
        was: String::new(),
        becomes: String::new(),
        why: "Ny kilde".to_owned(),
        corrects: 1,
        on: untold(),
    }
}

fn kroner(amount: &str) -> Money {
    Money::parse(amount, "DKK").expect("an amount")
}
