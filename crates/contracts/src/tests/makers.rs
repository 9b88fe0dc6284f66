//! Small makers that keep the sentences short.

use cases::CaseId;
use chrono::NaiveDate;
use kernel::{Id, LocalizedText, MunicipalityCode, PartialDate, Quantity, Source, Supplier, Unit};
use rust_decimal::Decimal;

use crate::{
    AgreedOption, AgreedTerm, AwardCriterion, ClauseKind, Contract, ContractEvent, CooperationForm,
    ExtensionOption, OptionId, Registration, SmallestGroup, SocialClause, Tender, Termination,
    Weight,
};

/// `2019`, `2026-05-31`, or `XXXX` when it is not told.
pub(super) fn date(edtf: &str) -> PartialDate {
    edtf.parse().expect("a test writes EDTF")
}

pub(super) fn day(iso: &str) -> NaiveDate {
    iso.parse().expect("a test writes ISO days")
}

/// A document that says so in these words.
pub(super) fn quoting(quote: &str) -> Source {
    Source {
        publisher: "DI".to_owned(),
        title: "13 gode eksempler".to_owned(),
        url: None,
        quote: Some(quote.to_owned()),
        published_on: None,
        accessed_on: None,
        supplementary: false,
    }
}

pub(super) fn untold() -> PartialDate {
    PartialDate::UNKNOWN
}

pub(super) fn id<T>(number: u32) -> Id<T> {
    format!("00000000-0000-7000-8000-{number:012}")
        .parse()
        .expect("a number makes the end of a UUID")
}

pub(super) fn option(number: u32) -> OptionId {
    id::<ExtensionOption>(number)
}

pub(super) fn case(number: u32) -> CaseId {
    id(number)
}

pub(super) fn elis() -> Supplier {
    supplier("Elis Danmark A/S")
}

pub(super) fn supplier(name: &str) -> Supplier {
    Supplier {
        name: name.to_owned(),
        cvr: None,
    }
}

pub(super) fn vejen() -> MunicipalityCode {
    MunicipalityCode::parse("0575").expect("Vejen is a municipality")
}

pub(super) fn kolding() -> MunicipalityCode {
    MunicipalityCode::parse("0621").expect("Kolding is a municipality")
}

/// As little as a contract can be registered with: a title and one party.
pub(super) fn registration() -> Registration {
    Registration {
        slug: "vejen-vask".to_owned(),
        title: LocalizedText::da("Vask i Vejen"),
        form: CooperationForm::ServiceContract,
        task_area: None,
        municipalities: vec![vejen()],
        suppliers: Vec::new(),
        owner_unit: None,
        value: None,
        succeeds: None,
        tender: None,
        award_criteria: Vec::new(),
        signed_on: None,
        term: None,
        social_clauses: Vec::new(),
        cases: Vec::new(),
        nature: None,
        lead: None,
        particulars: None,
        illustrative: false,
        draft: None,
        provisional_until: None,
        smallest_group: SmallestGroup::default(),
        on: untold(),
    }
}

pub(super) fn registered() -> ContractEvent {
    ContractEvent::Registered {
        slug: "vejen-vask".to_owned(),
        title: LocalizedText::da("Vask i Vejen"),
        form: CooperationForm::ServiceContract,
        task_area: None,
        municipalities: Vec::new(),
        suppliers: Vec::new(),
        owner_unit: None,
        value: None,
        succeeds: None,
        nature: None,
        lead: None,
        illustrative: false,
        draft: None,
        provisional_until: None,
        on: untold(),
    }
}

pub(super) fn tender(published_on: &str) -> Tender {
    Tender {
        published_on: Some(date(published_on)),
        ..Tender::default()
    }
}

pub(super) fn tender_published(on: &str) -> ContractEvent {
    ContractEvent::TenderPublished {
        tender: tender(on),
        on: date(on),
    }
}

pub(super) fn signed(on: &str) -> ContractEvent {
    ContractEvent::Signed { on: date(on) }
}

pub(super) fn termination(ground: String, on: PartialDate) -> Termination {
    Termination {
        on,
        ground,
        kind: None,
        by: None,
        effective_on: None,
        exit_cost: None,
    }
}

pub(super) fn terminated(on: &str) -> ContractEvent {
    ContractEvent::Terminated {
        ground: "misligholdelse".to_owned(),
        kind: None,
        by: None,
        effective_on: None,
        exit_cost: None,
        on: date(on),
    }
}

/// From and until; an empty word is not told.
pub(super) fn term(starts: &str, ends: &str) -> AgreedTerm {
    let told = |edtf: &str| (!edtf.is_empty()).then(|| date(edtf));
    AgreedTerm {
        starts: told(starts),
        ends: told(ends),
        ..AgreedTerm::default()
    }
}

pub(super) fn term_agreed(starts: &str, ends: &str) -> ContractEvent {
    agreed(term(starts, ends))
}

pub(super) fn agreed(term: AgreedTerm) -> ContractEvent {
    ContractEvent::TermAgreed { term, on: untold() }
}

pub(super) fn agreed_option(number: u32, months: u32) -> AgreedOption {
    AgreedOption {
        id: option(number),
        months,
        notice_by: None,
        by: None,
    }
}

/// Four years with two options of one year each, noticed by the end of May 2022 and 2023.
pub(super) fn four_years_and_two_options() -> AgreedTerm {
    AgreedTerm {
        options: vec![
            AgreedOption {
                notice_by: Some(day("2022-05-31")),
                ..agreed_option(1, 12)
            },
            AgreedOption {
                notice_by: Some(day("2023-05-31")),
                ..agreed_option(2, 12)
            },
        ],
        ..term("2019-01-01", "2022-12-31")
    }
}

pub(super) fn decimal(number: &str) -> Decimal {
    number.parse().expect("a test writes decimals")
}

pub(super) fn percent(weight: &str) -> Weight {
    Weight::PercentExact(decimal(weight))
}

pub(super) fn percent_between(min: &str, max: &str) -> Weight {
    Weight::PercentRange {
        min: decimal(min),
        max: decimal(max),
    }
}

pub(super) fn criterion(name: &str, weight: Weight) -> AwardCriterion {
    AwardCriterion {
        name: LocalizedText::da(name),
        kind: None,
        weight,
        note: None,
        sub_criteria: Vec::new(),
    }
}

/// Criteria with these weights, by the names a, b, c, …
pub(super) fn weighed(weights: impl IntoIterator<Item = Weight>) -> Vec<AwardCriterion> {
    ('a'..='z')
        .zip(weights)
        .map(|(name, weight)| criterion(&name.to_string(), weight))
        .collect()
}

/// What Vejen's laundry was weighed on in 2019.
pub(super) fn service_quality_economy() -> Vec<AwardCriterion> {
    vec![
        criterion("service", percent("30")),
        criterion("kvalitet", percent("30")),
        criterion("økonomi", percent("40")),
    ]
}

pub(super) fn clause(number: u32, text: &str) -> SocialClause {
    SocialClause {
        id: id(number),
        kind: ClauseKind::Employment,
        text: text.to_owned(),
        promised: None,
        rhythm: None,
        per: None,
        agreed_on: None,
    }
}

pub(super) fn people(count: &str) -> Quantity {
    Quantity::exactly(decimal(count), person())
}

pub(super) fn person() -> Unit {
    Unit::of("{person}").expect("people are in the catalogue")
}

/// What is so after these events.
pub(super) fn after(events: impl IntoIterator<Item = ContractEvent>) -> Contract {
    let mut state = None;
    kernel::given::given::<Contract>(events).then_state(|contract: &Contract| {
        state = Some(contract.clone());
    });
    state.expect("the events begin with a registration")
}
