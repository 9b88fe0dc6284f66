use kernel::{Aggregate, Event, LocalizedText, Money, TaskArea};

use super::{
    correction::{correct, everything_stated},
    makers::*,
};
use crate::{
    Contract,
    ContractEvent::{self, Corrected},
    CooperationForm, Correction, TenderProcedure,
};

#[test]
fn a_correction_of_a_correction_corrects_that_one() {
    let first = corrected(Correction::Title(LocalizedText::da("Vaskeri")), 1);
    let corrects: Vec<Option<i64>> = decided(
        [registered(), first],
        [Correction::Title(LocalizedText::da("Vask"))],
    )
    .iter()
    .map(Event::corrects)
    .collect();
    assert_eq!(corrects, [Some(2)]);
}

#[test]
fn several_corrections_are_several_events() {
    let events = decided(
        [
            registered(),
            tender_published("2019"),
            term_agreed("", "2026"),
        ],
        [
            Correction::OwnerUnit(Some("Indkøb".to_owned())),
            Correction::TenderProcedure(Some(TenderProcedure::Open)),
            Correction::NoticeMonths(Some(6)),
        ],
    );
    let told: Vec<_> = events.iter().map(words).collect();
    assert_eq!(
        told,
        [
            ("ikke oplyst", "Indkøb", 1),
            ("ikke oplyst", "offentligt udbud", 2),
            ("ikke oplyst", "6 måneder", 3),
        ]
    );
}

#[test]
fn every_field_is_corrected_in_words() {
    let laundry = TaskArea::of("vask_tekstil").expect("laundry is in the catalogue");
    let kroner = Money::parse("1234.50", "DKK").expect("an amount");
    for (correction, was, becomes) in [
        (
            Correction::Title(LocalizedText::da("Vask")),
            "Vask i Vejen",
            "Vask",
        ),
        (
            Correction::Form(CooperationForm::Partnership),
            "tjenesteydelseskontrakt",
            "partnerskab",
        ),
        (
            Correction::TaskArea(Some(laundry)),
            "ikke oplyst",
            "Vask, linned og arbejdsbeklædning",
        ),
        (
            Correction::Municipalities(vec![vejen(), kolding()]),
            "ikke oplyst",
            "Vejen Kommune, Kolding Kommune",
        ),
        (
            Correction::Suppliers(vec![elis()]),
            "ikke oplyst",
            "Elis Danmark A/S",
        ),
        (
            Correction::Value(Some(kroner)),
            "ikke oplyst",
            "1.234,50 kr.",
        ),
        (Correction::TenderPublishedOn(None), "2019", "ikke oplyst"),
        (
            Correction::TenderAwardedOn(Some(date("2019-23"))),
            "ikke oplyst",
            "efterår 2019",
        ),
        (
            Correction::AwardCriteria(weighed([percent("100")])),
            "service 30 %, kvalitet 30 %, økonomi 40 %",
            "a 100 %",
        ),
        (
            Correction::SignedOn(Some(date("2019-12"))),
            "2020",
            "december 2019",
        ),
        (
            Correction::Starts(Some(date("2020"))),
            "ikke oplyst",
            "2020",
        ),
        (Correction::Ends(None), "2026", "ikke oplyst"),
    ] {
        let events = decided(everything_stated(), [correction.clone()]);
        let told: Vec<_> = events.iter().map(words).collect();
        assert_eq!(told.len(), 1, "{correction:?}");
        assert_eq!((told[0].0, told[0].1), (was, becomes));
        let mut after_all = everything_stated();
        after_all.extend(events);
        assert!(decided(after_all, [correction]).is_empty());
    }
}

fn corrected(correction: Correction, corrects: i64) -> ContractEvent {
    Corrected {
        correction,
        was: String::new(),
        becomes: String::new(),
        why: "Ny kilde".to_owned(),
        corrects,
        on: untold(),
    }
}

fn decided(
    events: impl IntoIterator<Item = ContractEvent>,
    corrections: impl IntoIterator<Item = Correction>,
) -> Vec<ContractEvent> {
    Contract::decide(Some(&after(events)), correct(corrections)).expect("nothing speaks against it")
}

fn words(event: &ContractEvent) -> (&str, &str, i64) {
    let Corrected {
        was,
        becomes,
        corrects,
        ..
    } = event
    else {
        panic!("not a correction: {event:?}");
    };
    (was, becomes, *corrects)
}
