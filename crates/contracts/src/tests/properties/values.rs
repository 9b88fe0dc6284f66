//! Any value, good or bad.

mod changes;
mod ledger;
mod term;

pub(super) use changes::*;
pub(super) use ledger::*;
pub(super) use term::any_term;

use chrono::NaiveDate;
use kernel::{LocalizedText, MunicipalityCode, PartialDate, Supplier};
use proptest::{
    collection::vec,
    option,
    prelude::*,
    sample::{Select, select},
};

use crate::{
    AwardCriterion, CooperationForm, Correction, Draft, Registration, Tender, TenderProcedure,
    Weight,
    tests::makers::{self, criterion, decimal, elis, id, kolding, supplier, vejen},
};

pub(super) fn any_day() -> Select<NaiveDate> {
    select(
        [
            "2018-12-31",
            "2019-01-01",
            "2019-06-01",
            "2022-12-31",
            "2026-11-21",
            "2031-01-01",
        ]
        .map(makers::day)
        .to_vec(),
    )
}

pub(super) fn any_registration() -> impl Strategy<Value = Registration> {
    (
        any_words(),
        any_municipalities(),
        any_suppliers(),
        option::of(any_tender()),
        any_criteria(),
        option::of(any_date()),
        option::of(any_term()),
        vec(any_clause(), 0..3),
        vec(1_u32..3, 0..3),
    )
        .prop_map(
            |(
                title,
                municipalities,
                suppliers,
                tender,
                criteria,
                signed_on,
                term,
                clauses,
                cases,
            )| {
                Registration {
                    title: LocalizedText::da(title),
                    municipalities,
                    suppliers,
                    tender,
                    award_criteria: criteria,
                    signed_on,
                    term,
                    social_clauses: clauses,
                    cases: cases.into_iter().map(id).collect(),
                    ..makers::registration()
                }
            },
        )
}

/// As the first of a contract's life: of a form with particulars of its own or not, and often a draft.
pub(super) fn any_accepted_registration() -> impl Strategy<Value = Registration> {
    let form = prop_oneof![
        2 => Just(CooperationForm::ServiceContract),
        1 => Just(CooperationForm::Esco),
    ];
    let draft = Draft {
        municipality: Some(vejen()),
    };
    (form, option::of(Just(draft))).prop_map(|(form, draft)| Registration {
        form,
        draft,
        municipalities: vec![vejen()],
        suppliers: vec![elis()],
        ..makers::registration()
    })
}

pub(super) fn any_date() -> Select<PartialDate> {
    select(
        [
            "XXXX",
            "2018",
            "2019",
            "2019-06",
            "2019-06-30",
            "2022-23",
            "2026",
            "2031-12-31",
        ]
        .map(makers::date)
        .to_vec(),
    )
}

pub(super) fn any_words() -> Select<String> {
    select(vec![
        "Vask".to_owned(),
        "Vaskeri".to_owned(),
        "Indsats for 3 personer".to_owned(),
        String::new(),
        "x".repeat(6_000),
    ])
}

fn any_municipalities() -> impl Strategy<Value = Vec<MunicipalityCode>> {
    vec(select(vec![vejen(), kolding()]), 0..3)
}

pub(super) fn any_suppliers() -> impl Strategy<Value = Vec<Supplier>> {
    vec(select(vec![elis(), supplier("Eksempel A/S")]), 0..3)
}

pub(super) fn any_tender() -> impl Strategy<Value = Tender> {
    let procedure = select(vec![TenderProcedure::Open, TenderProcedure::Direct]);
    (
        option::of(any_date()),
        option::of(any_date()),
        option::of(procedure),
    )
        .prop_map(|(published_on, awarded_on, procedure)| Tender {
            published_on,
            awarded_on,
            procedure,
            ..Tender::default()
        })
}

pub(super) fn any_criteria() -> impl Strategy<Value = Vec<AwardCriterion>> {
    vec((any_criterion(), vec(any_criterion(), 0..3)), 0..4).prop_map(|criteria| {
        criteria
            .into_iter()
            .map(|(criterion, sub_criteria)| AwardCriterion {
                sub_criteria,
                ..criterion
            })
            .collect()
    })
}

fn any_criterion() -> impl Strategy<Value = AwardCriterion> {
    (
        select(vec!["pris", "kvalitet", "service", ""]),
        any_weight(),
    )
        .prop_map(|(name, weight)| criterion(name, weight))
}

fn any_weight() -> impl Strategy<Value = Weight> {
    let number = || {
        select(
            [
                "-1",
                "0",
                "0.5",
                "50",
                "100",
                "79228162514264337593543950335",
            ]
            .map(decimal)
            .to_vec(),
        )
    };
    prop_oneof![
        number().prop_map(Weight::PercentExact),
        number().prop_map(Weight::PercentExact),
        (number(), number()).prop_map(|(min, max)| Weight::PercentRange { min, max }),
        number().prop_map(Weight::DecimalExact),
        (number(), number()).prop_map(|(min, max)| Weight::DecimalRange { min, max }),
        number().prop_map(Weight::PointsExact),
        (number(), number()).prop_map(|(min, max)| Weight::PointsRange { min, max }),
        (0_u32..4).prop_map(Weight::OrderOfImportance),
    ]
}

pub(super) fn any_correction() -> impl Strategy<Value = Correction> {
    let day = || option::of(any_date());
    prop_oneof![
        any_words().prop_map(|title| Correction::Title(LocalizedText::da(title))),
        any_municipalities().prop_map(Correction::Municipalities),
        any_suppliers().prop_map(Correction::Suppliers),
        option::of(any_words()).prop_map(Correction::OwnerUnit),
        day().prop_map(Correction::TenderPublishedOn),
        day().prop_map(Correction::TenderAwardedOn),
        any_criteria().prop_map(Correction::AwardCriteria),
        day().prop_map(Correction::SignedOn),
        day().prop_map(Correction::Starts),
        day().prop_map(Correction::Ends),
        option::of(0_u32..13).prop_map(Correction::NoticeMonths),
    ]
}
