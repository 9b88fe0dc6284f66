//! The rules of the calculator as sentences.

mod accounts;
mod areas;
mod benchmarks;
mod calculating;
mod data;
mod golden;
mod judging;
mod log;
mod properties;
mod reading_overlaps;
mod reading_plain;
mod reading_shares;
mod reading_statbank;
mod rounds;
mod saving;

use chrono::NaiveDate;
use kernel::{LocalizedText, MunicipalityCode, PartialDate};
use rust_decimal::Decimal;

use crate::{
    AccountRow, AccountsCommand, AccountsEvent, AccountsOpening, Area, Benchmark, DefinitionKey,
    Judged, Place, Places, Potential, PotentialInput, Telling, calculate,
};

const ON: PartialDate = PartialDate::year(2026);

fn decimal(written: &str) -> Decimal {
    written.parse().unwrap()
}

fn area(key: &str) -> Area {
    Area::of(key).unwrap()
}

fn code(written: &str) -> MunicipalityCode {
    MunicipalityCode::parse(written).unwrap()
}

fn place(written: &str) -> Place {
    Place::Municipality(code(written))
}

/// Roads and parks of 2022 by PLI.
fn row(place: Place) -> AccountRow {
    AccountRow::of(2022, DefinitionKey::PLI, place, area("vej_park"))
}

/// So many thousandths of a base of 1,000 kroner are private.
fn private(municipality: &str, thousandths: i64) -> AccountRow {
    AccountRow {
        private: Some(Decimal::from(thousandths)),
        base: Some(Decimal::ONE_THOUSAND),
        ..row(place(municipality))
    }
}

/// The country's roads and parks of 2022, against the ten best as DI printed them.
fn roads_of_2022() -> PotentialInput {
    PotentialInput {
        benchmark: Benchmark::Given(decimal("74.1")),
        ..PotentialInput::national(2022, DefinitionKey::PLI, vec![area("vej_park")])
    }
}

fn of_places(codes: &[&str], benchmark: Benchmark) -> PotentialInput {
    PotentialInput {
        places: Places::Chosen(codes.iter().map(|one| code(one)).collect()),
        benchmark,
        ..roads_of_2022()
    }
}

fn calculated(input: &PotentialInput, rows: &[AccountRow]) -> Potential {
    calculate(input, rows).unwrap()
}

/// Told by somebody, on a day of 2026.
const TELLING: Telling = Telling {
    today: NaiveDate::from_ymd_opt(2026, 11, 22).unwrap(),
    has_source: true,
};

/// As a file is read in that year, into a set that is not invented.
const JUDGED: Judged = Judged {
    this_year: 2026,
    illustrative: false,
    only: None,
};

fn opened_with(opening: AccountsOpening) -> AccountsCommand {
    AccountsCommand::Open {
        opening: Box::new(opening),
        telling: TELLING,
    }
}

fn opening(rows: Vec<AccountRow>) -> AccountsOpening {
    AccountsOpening {
        slug: "pli-2022".to_owned(),
        title: LocalizedText::da("PLI 2022"),
        illustrative: false,
        rows,
        table: None,
        on: ON,
    }
}

fn opened(rows: Vec<AccountRow>) -> AccountsEvent {
    AccountsEvent::Opened(Box::new(opening(rows)))
}
