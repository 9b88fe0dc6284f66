//! The rules of a free choice as sentences.

mod approving;
mod linking;
mod log;
mod models;
mod opening;
mod past;
mod refusals;
mod retracting;
mod stating;
mod years;

use chrono::NaiveDate;
use contracts::{FreeChoiceModel, SmallestGroup};
use kernel::{Id, LocalizedText, MunicipalityCode, PartialDate, Supplier, TaskArea};
use rust_decimal::Decimal;

use crate::{
    DepartureReason, FreeChoiceCommand, FreeChoiceEvent, FreeChoiceRefusal, MissingShare, Opening,
    Persons, ShareFigure, ShareRefusal, ShareStatement,
};

const ON: PartialDate = PartialDate::year(2020);
const TODAY: NaiveDate = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();

/// The free choice of home care in a municipality, with nothing more told.
fn home_care() -> Opening {
    Opening {
        slug: "kommune-hjemmepleje".to_owned(),
        title: LocalizedText::da("Frit valg af hjemmepleje"),
        municipality: MunicipalityCode::parse("0360").unwrap(),
        task_area: TaskArea::of("hjemmepleje").unwrap(),
        model: None,
        cases: Vec::new(),
        contracts: Vec::new(),
        on: ON,
    }
}

fn open(opening: Opening) -> FreeChoiceCommand {
    FreeChoiceCommand::Open(Box::new(opening))
}

fn opened() -> FreeChoiceEvent {
    opened_as(home_care())
}

fn opened_as(opening: Opening) -> FreeChoiceEvent {
    FreeChoiceEvent::Opened {
        slug: opening.slug,
        title: opening.title,
        municipality: opening.municipality,
        task_area: opening.task_area,
        model: opening.model,
        cases: opening.cases,
        contracts: opening.contracts,
        on: opening.on,
    }
}

fn adopt(model: FreeChoiceModel, on: &str) -> FreeChoiceCommand {
    FreeChoiceCommand::AdoptModel {
        model,
        stated: None,
        on: date(on),
    }
}

fn adopted(model: FreeChoiceModel, on: &str) -> FreeChoiceEvent {
    FreeChoiceEvent::ModelAdopted {
        model,
        stated: None,
        on: date(on),
    }
}

fn approve(name: &str, on: &str) -> FreeChoiceCommand {
    FreeChoiceCommand::ApproveSupplier {
        supplier: supplier(name),
        stated: None,
        on: date(on),
    }
}

fn approved(name: &str, on: &str) -> FreeChoiceEvent {
    FreeChoiceEvent::SupplierApproved {
        supplier: supplier(name),
        stated: None,
        on: date(on),
    }
}

fn end(name: &str, on: &str) -> FreeChoiceCommand {
    FreeChoiceCommand::EndApproval {
        supplier: supplier(name).key(),
        why: DepartureReason::Terminated,
        stated: None,
        on: date(on),
    }
}

fn left(name: &str, on: &str) -> FreeChoiceEvent {
    FreeChoiceEvent::SupplierLeft {
        supplier: supplier(name).key(),
        why: DepartureReason::Terminated,
        stated: None,
        on: date(on),
    }
}

fn state(share: ShareStatement) -> FreeChoiceCommand {
    FreeChoiceCommand::StateShare {
        share,
        smallest_group: SmallestGroup::default(),
        on: ON,
        today: TODAY,
    }
}

fn stated(share: ShareStatement) -> FreeChoiceEvent {
    FreeChoiceEvent::ShareStated { share, on: ON }
}

fn retract(share: u32, why: &str) -> FreeChoiceCommand {
    FreeChoiceCommand::RetractShare {
        share: id(share),
        why: why.to_owned(),
        on: ON,
    }
}

fn retracted(share: u32) -> FreeChoiceEvent {
    FreeChoiceEvent::ShareRetracted {
        share: id(share),
        why: "fejl".to_owned(),
        on: ON,
    }
}

fn share(number: u32, year: &str, figure: ShareFigure) -> ShareStatement {
    ShareStatement {
        id: id(number),
        year: date(year),
        figure,
        stated: Some("så mange valgte privat".to_owned()),
        measured_by: None,
    }
}

fn percent(text: &str) -> ShareFigure {
    ShareFigure::Percent(decimal(text))
}

fn persons(chose: u32, of: u32) -> ShareFigure {
    ShareFigure::Persons(Persons { chose, of })
}

fn missing(why: MissingShare) -> ShareFigure {
    ShareFigure::Missing(why)
}

fn refused(refusal: ShareRefusal) -> FreeChoiceRefusal {
    FreeChoiceRefusal::Share(refusal)
}

fn supplier(name: &str) -> Supplier {
    Supplier {
        name: name.to_owned(),
        cvr: None,
    }
}

fn id<T>(number: u32) -> Id<T> {
    format!("018f0000-0000-7000-8000-{number:012x}")
        .parse()
        .unwrap()
}

fn date(text: &str) -> PartialDate {
    PartialDate::parse(text).unwrap()
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn decimal(text: &str) -> Decimal {
    text.parse().unwrap()
}
