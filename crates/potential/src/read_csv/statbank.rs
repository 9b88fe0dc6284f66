use std::collections::BTreeMap;

use super::{
    RowProblem, RowProblemKind,
    line::{StatbankLine, code},
    sum::Sums,
    table::{Columns, Table},
};
use crate::{AccountRow, AccountTable, DefinitionKey, Judged};

const COLUMNS: Columns<'static> = Columns {
    needed: &[
        "OMRÅDE",
        "FUNKTION",
        "DRANST",
        "ART",
        "PRISENHED",
        "TID",
        "INDHOLD",
    ],
    optional: &["EJER", "GRUPPERING"],
};
const DIMENSIONS: [&str; 8] = [
    "OMRÅDE",
    "FUNKTION",
    "DRANST",
    "ART",
    "PRISENHED",
    "TID",
    "EJER",
    "GRUPPERING",
];

/// The rows of a file of the StatBank, and what of it was left out.
#[derive(Clone, Debug, PartialEq)]
pub struct StatbankReading {
    pub rows: Vec<AccountRow>,
    pub skipped: Vec<Skipped>,
    /// The number of the last line, the header's being 1.
    pub last_line: usize,
}

/// So many lines were left out for a reason.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Skipped {
    pub because: SkippedBecause,
    pub lines: usize,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum SkippedBecause {
    /// The whole country, or a group of municipalities.
    NotAMunicipality,
    /// State refunds, construction, interest and the like.
    NotOperating,
    /// Kroner per inhabitant: the same again.
    PerInhabitant,
    /// A total of other arts.
    AggregateArt,
    /// No row of the table counts it.
    NotInTheTable,
}

impl SkippedBecause {
    /// A code that never changes.
    pub fn code(self) -> &'static str {
        match self {
            Self::NotAMunicipality => "NOT_A_MUNICIPALITY",
            Self::NotOperating => "NOT_OPERATING",
            Self::PerInhabitant => "PER_INHABITANT",
            Self::AggregateArt => "AGGREGATE_ART",
            Self::NotInTheTable => "NOT_IN_THE_TABLE",
        }
    }
}

/// The rows that a StatBank file (REGK31, or REGK100 with owners) makes by a table, or every problem that it has.
pub fn read_statbank(
    text: &str,
    table: &AccountTable,
    definition: &DefinitionKey,
    judged: &Judged,
) -> Result<StatbankReading, Vec<RowProblem>> {
    let mut problems = Vec::new();
    check_definition(table, definition, &mut problems);
    let file = Table::read(text, b';', &COLUMNS, &mut problems);
    let mut sums = Sums::new(table, definition);
    let skipped = add_lines(&file, judged, &mut sums, &mut problems);
    let rows = sums.rows(&mut problems);
    if rows.is_empty() && problems.is_empty() {
        problems.push(nothing_counted(&skipped));
    }
    problems.sort_by_key(|problem| problem.line);
    if problems.is_empty() {
        Ok(StatbankReading {
            rows,
            skipped,
            last_line: file.lines.last().map_or(1, |line| line.number),
        })
    } else {
        Err(problems)
    }
}

/// Adds what is counted, each line once; answers what was left out.
fn add_lines(
    file: &Table<'_>,
    judged: &Judged,
    sums: &mut Sums<'_>,
    problems: &mut Vec<RowProblem>,
) -> Vec<Skipped> {
    let header_is_right = COLUMNS.needed.iter().all(|name| file.has(name));
    let mut skipped: BTreeMap<SkippedBecause, usize> = BTreeMap::new();
    let mut seen: BTreeMap<[&str; 8], usize> = BTreeMap::new();
    for line in file.lines.iter().filter(|_| header_is_right) {
        let codes = DIMENSIONS.map(|name| code(file.field(line, name)));
        if let Some(first) = seen.get(&codes) {
            let (trouble, first) = (RowProblemKind::DuplicateRow, first.to_string());
            problems.push(RowProblem::of(line.number, None, trouble, &first));
            continue;
        }
        seen.insert(codes, line.number);
        match (StatbankLine { file, line, judged }).add_to(sums) {
            Ok(None) => {}
            Ok(Some(because)) => *skipped.entry(because).or_default() += 1,
            Err(found) => problems.extend(found),
        }
    }
    skipped
        .into_iter()
        .map(|(because, lines)| Skipped { because, lines })
        .collect()
}

/// There are lines, and each was left out: why, and how many.
fn nothing_counted(skipped: &[Skipped]) -> RowProblem {
    let told = skipped.iter().map(|skipped| {
        let Skipped { because, lines } = skipped;
        format!("{} {lines}", because.code())
    });
    let told: Vec<String> = told.collect();
    let trouble = RowProblemKind::NothingCounted;
    RowProblem::of(1, None, trouble, &told.join(", "))
}

fn check_definition(
    table: &AccountTable,
    definition: &DefinitionKey,
    problems: &mut Vec<RowProblem>,
) {
    let trouble = match definition.definition() {
        None => RowProblemKind::UnknownDefinition,
        Some(_) if table.definition != *definition => RowProblemKind::TableOfAnotherDefinition,
        Some(known) if known.counts_control_bids && !table.tells_control_bids() => {
            RowProblemKind::TableLacksControlBids
        }
        Some(_) => return,
    };
    problems.push(RowProblem::of(1, None, trouble, definition.as_str()));
}
