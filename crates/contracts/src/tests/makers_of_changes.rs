//! Makers for the tests of changes and their meter.

use kernel::Money;

use super::makers::*;
use crate::{Amendment, ChangeMeter, ContractEvent, Correction, LegalGround};

pub(super) fn metered(events: impl IntoIterator<Item = ContractEvent>) -> ChangeMeter {
    after(contract_of_a_million(events)).change_meter()
}

/// A service contract tendered in 2024.
pub(super) fn contract_of_a_million(
    events: impl IntoIterator<Item = ContractEvent>,
) -> Vec<ContractEvent> {
    let mut past = vec![
        registered(),
        tender_published("2024-05-01"),
        valued("1000000"),
    ];
    past.extend(events);
    past
}

pub(super) fn minor(number: u32, value: &str) -> ContractEvent {
    on_ground(number, LegalGround::MinorValue, value)
}

pub(super) fn on_ground(number: u32, ground: LegalGround, value: &str) -> ContractEvent {
    amended(
        "2025",
        Amendment {
            ground,
            value: Some(kroner(value)),
            ..amendment(number)
        },
    )
}

pub(super) fn valueless(number: u32) -> ContractEvent {
    amended("2025", amendment(number))
}

pub(super) fn indexed(number: u32, on: &str, value: &str) -> ContractEvent {
    amended(
        on,
        Amendment {
            ground: LegalGround::NotSubstantial,
            indexed_value: Some(kroner(value)),
            ..amendment(number)
        },
    )
}

pub(super) fn amended(on: &str, amendment: Amendment) -> ContractEvent {
    ContractEvent::Amended {
        amendment,
        on: date(on),
    }
}

pub(super) fn amendment(number: u32) -> Amendment {
    Amendment {
        id: id(number),
        ground: LegalGround::MinorValue,
        description: "Flere vaskedage".to_owned(),
        why: None,
        value: None,
        indexed_value: None,
    }
}

pub(super) fn valued(value: &str) -> ContractEvent {
    corrected(Correction::Value(Some(kroner(value))))
}

pub(super) fn corrected(correction: Correction) -> ContractEvent {
    ContractEvent::Corrected {
        correction,
        was: String::new(),
        becomes: String::new(),
        why: String::new(),
        corrects: 1,
        on: untold(),
    }
}

pub(super) fn kroner(amount: &str) -> Money {
    Money::dkk(decimal(amount))
}

pub(super) fn codes(meter: &ChangeMeter) -> Vec<&'static str> {
    meter.notes.iter().map(|note| note.code).collect()
}

pub(super) fn words(meter: &ChangeMeter, code: &str) -> String {
    meter
        .notes
        .iter()
        .find(|note| note.code == code)
        .map(|note| note.words.da.clone())
        .expect("there is such a note")
}
