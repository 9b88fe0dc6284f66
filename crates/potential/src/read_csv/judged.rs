//! What of a file depends on more than the file: the day it is read on, and the set that it is read into.

use super::{
    RowProblem, RowProblemKind,
    line::code,
    plain,
    table::{Columns, Table},
};

/// The lines of a year that is still to come; a plain file's column is `year`, the StatBank's `TID`.
pub fn years_to_come(text: &str, this_year: i32) -> Vec<RowProblem> {
    let later = |told: &str| plain::year(code(told)).is_some_and(|year| year > this_year);
    [(b',', "year"), (b';', "TID")]
        .into_iter()
        .flat_map(|(between, column)| {
            lines_with(text, between, column, RowProblemKind::YearToCome, later)
        })
        .collect()
}

/// The lines of a plain file that say that they are invented.
pub fn illustrative_lines(text: &str) -> Vec<RowProblem> {
    let invented = |told: &str| told == "yes";
    let trouble = RowProblemKind::IllustrativeLine;
    lines_with(text, b',', "illustrative", trouble, invented)
}

/// The number of the last line that is read, the header's being 1.
pub fn last_line(text: &str) -> usize {
    let table = Table::read(text, b';', &only(&[]), &mut Vec::new());
    table.lines.last().map_or(1, |line| line.number)
}

fn lines_with(
    text: &str,
    between: u8,
    column: &str,
    trouble: RowProblemKind,
    is_so: impl Fn(&str) -> bool,
) -> Vec<RowProblem> {
    // What else is wrong with the file is named by whoever reads it.
    let columns = [column];
    let table = Table::read(text, between, &only(&columns), &mut Vec::new());
    let told = table
        .lines
        .iter()
        .filter(|_| table.has(column))
        .map(|line| (line.number, table.field(line, column)));
    told.filter(|(_, told)| is_so(told))
        .map(|(line, told)| RowProblem::of(line, Some(column), trouble, told))
        .collect()
}

fn only<'a>(optional: &'a [&'a str]) -> Columns<'a> {
    Columns {
        needed: &[],
        optional,
    }
}
