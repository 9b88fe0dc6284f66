use std::collections::BTreeMap;

use kernel::MunicipalityCode;
use rust_decimal::Decimal;

use super::{RowProblem, overlap::Overlaps};
use crate::{
    AccountRow, AccountTable, Area, DefinitionKey, Line, Part, Place, Sign, accounts::troubles,
};

/// What the lines of the accounts make together.
pub(super) struct Sums<'t> {
    table: &'t AccountTable,
    definition: &'t DefinitionKey,
    found: BTreeMap<(i32, MunicipalityCode, &'t Area), Sum>,
    overlaps: Overlaps<'t>,
}

#[derive(Default)]
struct Sum {
    /// The first line that it is made of.
    line: usize,
    private: Decimal,
    control_bids: Decimal,
    base: Decimal,
}

impl<'t> Sums<'t> {
    pub(super) fn new(table: &'t AccountTable, definition: &'t DefinitionKey) -> Self {
        Self {
            table,
            definition,
            found: BTreeMap::new(),
            overlaps: Overlaps::default(),
        }
    }

    /// Adds a line's amount wherever the table counts it; how many places that is.
    pub(super) fn add(
        &mut self,
        (number, year, municipality): (usize, i32, MunicipalityCode),
        line: Line<'_>,
        amount: Decimal,
    ) -> usize {
        let counted = self.table.counted(line);
        for (area, part, sign) in &counted {
            let place = (number, year, municipality);
            self.overlaps.add(place, line, (*area, *part));
            let sum = self
                .found
                .entry((year, municipality, *area))
                .or_insert(Sum {
                    line: number,
                    ..Sum::default()
                });
            let total = match part {
                Part::Private => &mut sum.private,
                Part::ControlBid => &mut sum.control_bids,
                Part::Base => &mut sum.base,
            };
            *total = match sign {
                Sign::Add => total.saturating_add(amount),
                Sign::Subtract => total.saturating_sub(amount),
                Sign::LeaveOut => *total,
            };
        }
        counted.len()
    }

    /// The rows in order; what they cannot be is added to the problems.
    pub(super) fn rows(self, problems: &mut Vec<RowProblem>) -> Vec<AccountRow> {
        problems.extend(self.overlaps.problems());
        let note = format!("kontotabel {} {}", self.table.key, self.table.edition);
        let tells_bids = self.table.tells_control_bids();
        let illustrative = self.table.illustrative;
        let mut rows = Vec::new();
        for ((year, municipality, area), sum) in self.found {
            let place = Place::Municipality(municipality);
            let row = AccountRow {
                private: Some(sum.private),
                control_bids: tells_bids.then_some(sum.control_bids),
                base: Some(sum.base),
                illustrative,
                note: Some(note.clone()),
                ..AccountRow::of(year, self.definition.clone(), place, area.clone())
            };
            let whose = format!("{municipality} {year} {area}");
            for trouble in troubles(&row) {
                let column = trouble.column_of_the_statbank();
                problems.push(RowProblem::of(
                    sum.line,
                    Some(column),
                    trouble.kind(),
                    &whose,
                ));
            }
            rows.push(row);
        }
        rows
    }
}
