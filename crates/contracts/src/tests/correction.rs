use kernel::{LocalizedText, given::given};

use super::makers::*;
use crate::{
    Contract,
    ContractCommand::Correct,
    ContractEvent::{self, AwardCriteriaSet, Corrected},
    ContractRefusal, Correction, Field, Path, SmallestGroup,
};

#[test]
fn a_correction_says_what_was_what_becomes_and_which_event_it_corrects() {
    given::<Contract>([registered(), term_agreed("", "2026")])
        .when(correct([Correction::Ends(Some(date("2027-05-31")))]))
        .then([Corrected {
            correction: Correction::Ends(Some(date("2027-05-31"))),
            was: "2026".to_owned(),
            becomes: "31. maj 2027".to_owned(),
            why: "Ny kilde".to_owned(),
            corrects: 2,
            on: untold(),
        }])
        .then_state(|contract| assert_eq!(contract.term.ends, Some(date("2027-05-31"))));
}

#[test]
fn correcting_to_what_is_so_is_nothing_new() {
    given::<Contract>([registered(), term_agreed("", "2026")])
        .when(correct([
            Correction::Ends(Some(date("2026"))),
            Correction::Municipalities(Vec::new()),
        ]))
        .then_nothing();
}

#[test]
fn what_was_never_stated_is_not_corrected() {
    for (correction, field) in [
        (Correction::Ends(Some(date("2026"))), Field::Ends),
        (Correction::SignedOn(Some(date("2026"))), Field::SignedOn),
        (
            Correction::TenderPublishedOn(None),
            Field::TenderPublishedOn,
        ),
        (
            Correction::AwardCriteria(weighed([percent("90")])),
            Field::AwardCriteria,
        ),
    ] {
        given::<Contract>([registered()])
            .when(correct([correction]))
            .then_refused(ContractRefusal::NotStated { field });
    }
}

#[test]
fn a_registration_states_its_fields_even_when_it_leaves_them_out() {
    given::<Contract>([registered()])
        .when(correct([Correction::Municipalities(vec![vejen()])]))
        .then_state(|contract| assert_eq!(contract.municipalities, [vejen()]));
}

#[test]
fn a_correction_has_a_reason() {
    given::<Contract>([registered()])
        .when(Correct {
            corrections: vec![Correction::OwnerUnit(None)],
            why: " ".to_owned(),
            smallest_group: SmallestGroup::default(),
            on: untold(),
        })
        .then_refused(ContractRefusal::WhyMissing);
}

#[test]
fn a_correction_corrects_something() {
    given::<Contract>([registered()])
        .when(correct([]))
        .then_refused(ContractRefusal::NothingToCorrect);
}

#[test]
fn the_corrected_whole_still_obeys_the_rules() {
    let at = |field: Field| Path::of(field.name());
    for (correction, refusal) in [
        (
            Correction::Starts(Some(date("2027"))),
            ContractRefusal::EndBeforeStart {
                starts: date("2027"),
                ends: date("2026"),
                at: at(Field::Starts),
            },
        ),
        (
            Correction::TenderAwardedOn(Some(date("2018"))),
            ContractRefusal::AwardedBeforePublished {
                published_on: date("2019"),
                awarded_on: date("2018"),
                at: at(Field::TenderAwardedOn),
            },
        ),
        (
            Correction::AwardCriteria(weighed([percent("99")])),
            ContractRefusal::WeightsNotHundred {
                total: decimal("99"),
                at: at(Field::AwardCriteria),
            },
        ),
        (
            Correction::AwardCriteria(Vec::new()),
            ContractRefusal::NoCriteria,
        ),
        (
            Correction::Title(LocalizedText::da("")),
            ContractRefusal::TitleMissing,
        ),
        (
            Correction::Municipalities(vec![vejen(), vejen()]),
            ContractRefusal::DuplicateMunicipality { code: vejen() },
        ),
        (
            Correction::Suppliers(vec![elis(), elis()]),
            ContractRefusal::DuplicateSupplier { name: elis().name },
        ),
    ] {
        given::<Contract>(everything_stated())
            .when(correct([correction]))
            .then_refused(refusal);
    }
}

#[test]
fn start_and_end_may_move_together() {
    given::<Contract>([registered(), term_agreed("2019", "2022")])
        .when(correct([
            Correction::Starts(Some(date("2023"))),
            Correction::Ends(Some(date("2026"))),
        ]))
        .then_state(|contract| {
            assert_eq!(contract.term.starts, Some(date("2023")));
            assert_eq!(contract.term.ends, Some(date("2026")));
        });
}

#[test]
fn a_signing_can_be_withdrawn() {
    given::<Contract>([registered(), signed("2019")])
        .when(correct([Correction::SignedOn(None)]))
        .then_state(|contract| assert_eq!(contract.signed_on, None));
}

pub(super) fn correct(corrections: impl IntoIterator<Item = Correction>) -> crate::ContractCommand {
    Correct {
        corrections: corrections.into_iter().collect(),
        why: "Ny kilde".to_owned(),
        smallest_group: SmallestGroup::default(),
        on: untold(),
    }
}

pub(super) fn everything_stated() -> Vec<ContractEvent> {
    vec![
        registered(),
        tender_published("2019"),
        AwardCriteriaSet {
            criteria: service_quality_economy(),
            on: date("2019"),
        },
        signed("2020"),
        term_agreed("", "2026"),
    ]
}
