use std::collections::BTreeMap;

use kernel::MunicipalityCode;
use rust_decimal::Decimal;

use super::{
    RowProblem, RowProblemKind,
    numbers::DecimalSign,
    table::{Columns, Table, TableLine},
};
use crate::{
    AccountRow, Area, DefinitionKey, Judged, Place, Quality, RowTrouble, accounts::troubles,
    limits::YEARS,
};

const COLUMNS: Columns<'static> = Columns {
    needed: &[
        "municipality",
        "year",
        "definition",
        "area",
        "private",
        "control_bids",
        "base",
    ],
    optional: &["share", "quality", "illustrative", "source", "note"],
};
const DECIMALS: usize = 2;
const DECIMALS_OF_A_SHARE: usize = 6;

/// The rows of a comma-separated file in kroner with decimal points, or every problem that it has.
pub fn read_plain(text: &str, judged: &Judged) -> Result<Vec<AccountRow>, Vec<RowProblem>> {
    let mut problems = Vec::new();
    let table = Table::read(text, b',', &COLUMNS, &mut problems);
    let header_is_right = COLUMNS.needed.iter().all(|name| table.has(name));
    let mut rows = Vec::new();
    let mut seen = BTreeMap::new();
    for line in table.lines.iter().filter(|_| header_is_right) {
        let mut reading = Reading {
            table: &table,
            line,
            judged,
            problems: &mut problems,
        };
        if let Some(row) = reading.row() {
            let subject = (
                row.year,
                row.definition.clone(),
                row.place.clone(),
                row.area.clone(),
            );
            if let Some(first) = seen.insert(subject, line.number) {
                let trouble = RowProblemKind::DuplicateRow;
                problems.push(RowProblem::of(
                    line.number,
                    None,
                    trouble,
                    &first.to_string(),
                ));
            }
            rows.push(row);
        }
    }
    problems.sort_by_key(|problem| problem.line);
    if problems.is_empty() {
        Ok(rows)
    } else {
        Err(problems)
    }
}

struct Reading<'a> {
    table: &'a Table<'a>,
    line: &'a TableLine,
    judged: &'a Judged,
    problems: &'a mut Vec<RowProblem>,
}

impl Reading<'_> {
    fn row(&mut self) -> Option<AccountRow> {
        let place = self.one("municipality", RowProblemKind::UnknownMunicipality, place);
        let year = self.one("year", RowProblemKind::UnknownYear, year);
        let definition = self.one(
            "definition",
            RowProblemKind::UnknownDefinition,
            DefinitionKey::of,
        );
        let area = self.one("area", RowProblemKind::UnknownArea, |text| {
            Area::of(text).ok()
        });
        let counts_bids = definition
            .as_ref()
            .and_then(DefinitionKey::definition)
            .is_some_and(|definition| definition.counts_control_bids);
        // What others have published is seldom more than a share.
        let published = self.table.has("share");
        let private = self.number("private", !published, DECIMALS);
        let control_bids = self.number("control_bids", counts_bids && !published, DECIMALS);
        let base = self.number("base", !published, DECIMALS);
        let share = self.number("share", false, DECIMALS_OF_A_SHARE);
        let quality = self.quality();
        let illustrative = self.illustrative();
        let row = AccountRow {
            private: private?,
            control_bids: control_bids?,
            base: base?,
            share: share?,
            quality: quality?,
            illustrative: illustrative?,
            source: self.words("source"),
            note: self.words("note"),
            ..AccountRow::of(year?, definition?, place?, area?)
        };
        self.check(&row);
        Some(row)
    }

    fn check(&mut self, row: &AccountRow) {
        for trouble in troubles(row).into_iter().chain(self.judged.troubles(row)) {
            if let RowTrouble::AmountsOverHundred { share } = &trouble {
                self.name("private", trouble.kind(), &share.to_string());
            } else {
                self.refuse(trouble.column().unwrap_or("share"), trouble.kind());
            }
        }
    }

    fn quality(&mut self) -> Option<Quality> {
        match self.table.field(self.line, "quality") {
            "" | "exact" => Some(Quality::Exact),
            "approximate" => Some(Quality::Approximate),
            "at_least" => Some(Quality::AtLeast),
            "at_most" => Some(Quality::AtMost),
            _ => {
                self.refuse("quality", RowProblemKind::UnknownCode);
                None
            }
        }
    }

    fn illustrative(&mut self) -> Option<bool> {
        match self.table.field(self.line, "illustrative") {
            "" | "no" => Some(false),
            "yes" => Some(true),
            _ => {
                self.refuse("illustrative", RowProblemKind::UnknownCode);
                None
            }
        }
    }

    fn words(&self, column: &str) -> Option<String> {
        let text = self.table.field(self.line, column);
        (!text.is_empty()).then(|| text.to_owned())
    }

    fn one<T>(
        &mut self,
        column: &str,
        unknown: RowProblemKind,
        read: impl Fn(&str) -> Option<T>,
    ) -> Option<T> {
        let text = self.table.field(self.line, column);
        let found = read(text);
        if text.is_empty() {
            self.refuse(column, RowProblemKind::EmptyField);
        } else if found.is_none() {
            self.refuse(column, unknown);
        }
        found
    }

    /// The number, none where it may be left out; nothing when it is refused.
    fn number(&mut self, column: &str, needed: bool, decimals: usize) -> Option<Option<Decimal>> {
        let text = self.table.field(self.line, column);
        match (text.is_empty(), needed) {
            (true, false) => return Some(None),
            (true, true) => {
                self.refuse(column, RowProblemKind::EmptyField);
                return None;
            }
            (false, true | false) => {}
        }
        match DecimalSign::Point.read(text, decimals) {
            Ok(amount) => Some(Some(amount)),
            Err(trouble) => {
                self.refuse(column, trouble);
                None
            }
        }
    }

    fn refuse(&mut self, column: &str, trouble: RowProblemKind) {
        let written = self.table.field(self.line, column);
        self.name(column, trouble, written);
    }

    fn name(&mut self, column: &str, trouble: RowProblemKind, told: &str) {
        let problem = RowProblem::of(self.line.number, Some(column), trouble, told);
        self.problems.push(problem);
    }
}

/// A municipality's code, `DK` for the country, or a region by its full name.
fn place(text: &str) -> Option<Place> {
    let code = || MunicipalityCode::parse(text).ok().map(Place::Municipality);
    match text {
        "DK" => Some(Place::National),
        region if region.starts_with("Region ") => Some(Place::Region(region.to_owned())),
        _ => code(),
    }
}

/// Four digits, of a year that there are municipal accounts of.
pub(super) fn year(text: &str) -> Option<i32> {
    let is_year = text.len() == 4 && text.bytes().all(|byte| byte.is_ascii_digit());
    is_year
        .then(|| text.parse().ok())
        .flatten()
        .filter(|year| YEARS.contains(year))
}
