//! Small makers of what only one form has.

use kernel::{Quantity, Unit};

use super::makers::*;
use crate::{ContractEvent, CooperationForm, Particulars};

pub(super) fn registered_as(as_form: CooperationForm) -> ContractEvent {
    let mut event = registered();
    if let ContractEvent::Registered { form, .. } = &mut event {
        *form = as_form;
    }
    event
}

pub(super) fn esco() -> Particulars {
    guaranteeing(kilowatt_hours("3000000"))
}

pub(super) fn guaranteeing(guaranteed_saving: Quantity) -> Particulars {
    Particulars::Esco {
        guaranteed_saving,
        baseline_year: Some(2013),
        payback_years: Some(15),
        settlement: Some("Leverandøren dækker det, der mangler".to_owned()),
    }
}

pub(super) fn particulars_agreed() -> ContractEvent {
    ContractEvent::ParticularsAgreed {
        particulars: esco(),
        on: untold(),
    }
}

pub(super) fn kilowatt_hours(number: &str) -> Quantity {
    Quantity::exactly(decimal(number), unit("kW.h"))
}

pub(super) fn unit(code: &str) -> Unit {
    Unit::of(code).expect("it is in the catalogue")
}
