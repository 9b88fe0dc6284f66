//! All that differs between the two databases in what is said to them.

use std::fmt::Write;

use sea_orm::sqlx::{
    Arguments, error::BoxDynError, postgres::PgArguments, sqlite::SqliteArguments,
};

use super::Table;

/// Where PostgreSQL tells other processes that the log has grown.
pub(crate) const CHANNEL: &str = "samspil_log";

/// Begins to write, and takes the head of the log for this one writer.
pub(super) const BEGIN_SQLITE: &str = "BEGIN IMMEDIATE; \
    SELECT log_id, position, recorded_at, chain, '' FROM log_head WHERE id = 1";
pub(super) const BEGIN_POSTGRES: &str = "BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE; \
    SELECT log_id, position, recorded_at, chain, xmin::text FROM log_head WHERE id = 1 FOR UPDATE";

/// For PostgreSQL: the head in the columns in which a batch looks at streams, keys and slugs.
pub(super) const HEAD_AMONG_OTHERS: &str = "SELECT CAST(-1 AS bigint), log_id, CAST('' AS text), position, chain, \
    recorded_at, CAST(NULL AS bigint), CAST(NULL AS bigint), CAST(NULL AS text), xmin::text FROM log_head WHERE id IN (";
/// In which of those columns `HeadRow` finds what it reads.
pub(super) const PLACES_AMONG_OTHERS: [usize; 5] = [1, 3, 5, 4, 9];

/// Begins to read a state of the whole that no writer changes.
pub(super) const SNAPSHOT_SQLITE: &str =
    "BEGIN; SELECT log_id, position, recorded_at, chain, '' FROM log_head WHERE id = 1";
pub(super) const SNAPSHOT_POSTGRES: &str = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY; \
    SELECT log_id, position, recorded_at, chain, '' FROM log_head WHERE id = 1";

/// What is between the new head and its row: on PostgreSQL, that no one has written since it was seen.
pub(super) const HEAD: &str = "WITH v (position, recorded_at, chain, seen) AS (";
pub(super) const HEAD_SQLITE: &str = ") UPDATE log_head SET position = v.position, \
    recorded_at = v.recorded_at, chain = v.chain FROM v WHERE log_head.id = 1";
pub(super) const HEAD_POSTGRES: &str = ") UPDATE log_head SET position = v.position, \
    recorded_at = v.recorded_at, chain = v.chain FROM v \
    WHERE log_head.id = 1 AND log_head.xmin::text = v.seen";

pub(super) const COMMIT: &str = "COMMIT";

/// SQLite takes 32,766 values in a statement and gains nothing from more rows than these.
const ROWS_AT_ONCE: usize = 100;
/// Statements of SQLite go together until they have so many values; each going costs two switches of thread.
const VALUES_AT_ONCE: usize = 2_000;

/// A statement over the rows of one table: `before (rows) after`.
pub(crate) struct Part {
    pub(crate) name: &'static str,
    pub(crate) before: &'static str,
    pub(crate) rows: Table,
    pub(crate) after: &'static str,
    /// The parts that must have happened before this one.
    pub(crate) waits_for: &'static [&'static str],
}

/// For SQLite: statements one after the other, as many together as go; the first and the last have no values.
pub(super) fn in_turn(
    first: Option<&str>,
    parts: &[Part],
    last: Option<&str>,
) -> Result<Vec<(String, SqliteArguments)>, BoxDynError> {
    let mut goings = Vec::new();
    let mut text = first.unwrap_or_default().to_owned();
    let mut arguments = SqliteArguments::default();
    for part in parts {
        let total = part.rows.rows();
        for from in (0..total).step_by(ROWS_AT_ONCE) {
            let rows = from..total.min(from + ROWS_AT_ONCE);
            if arguments.len() + rows.len() * part.rows.columns().len() > VALUES_AT_ONCE {
                goings.push((std::mem::take(&mut text), std::mem::take(&mut arguments)));
            }
            separate(&mut text);
            write_part(&mut text, part, rows.len());
            for row in rows {
                for column in part.rows.columns() {
                    column.bind_one(row, &mut arguments)?;
                }
            }
        }
    }
    if let Some(last) = last {
        separate(&mut text);
        text.push_str(last);
    }
    goings.push((text, arguments));
    goings.retain(|(text, _)| !text.is_empty());
    Ok(goings)
}

fn separate(text: &mut String) {
    if !text.is_empty() {
        text.push_str("; ");
    }
}

fn write_part(text: &mut String, part: &Part, rows: usize) {
    text.push_str(part.before);
    text.push_str(" VALUES ");
    for row in 0..rows {
        text.push_str(if row == 0 { "(" } else { ",(" });
        for column in 0..part.rows.columns().len() {
            text.push_str(if column == 0 { "?" } else { ",?" });
        }
        text.push(')');
    }
    text.push(' ');
    text.push_str(part.after);
}

/// For PostgreSQL: all parts in one statement, of which the first is the head and all others wait for it.
/// It says how many heads were written, none when someone else was faster, and tells whoever listens.
pub(super) fn all_at_once(parts: &[Part], tell: bool) -> String {
    let mut text = String::from("WITH ");
    let mut bound = 0;
    for (place, part) in parts.iter().enumerate() {
        let comma = if place == 0 { "" } else { ", " };
        let rows = rows(part, &mut bound);
        let waits = if place == 0 {
            String::new()
        } else {
            waits(part, parts)
        };
        let _ = write!(
            text,
            "{comma}{} AS ({} {rows}{waits} {} RETURNING 1)",
            part.name, part.before, part.after
        );
    }
    text.push_str(" SELECT count(*)");
    if tell {
        let place = bound + 1;
        let _ = write!(
            text,
            ", CASE count(*) WHEN 1 THEN pg_notify('{CHANNEL}', ${place}::text) END"
        );
    }
    text.push_str(" FROM head");
    text
}

/// For PostgreSQL: what several questions of the same columns find.
pub(super) fn union(parts: &[Part]) -> String {
    let mut bound = 0;
    parts
        .iter()
        .map(|part| {
            let rows = rows(part, &mut bound);
            format!("({} {rows} {})", part.before, part.after)
        })
        .collect::<Vec<_>>()
        .join(" UNION ALL ")
}

pub(super) fn bound_at_once(parts: &[Part]) -> Result<PgArguments, BoxDynError> {
    let mut arguments = PgArguments::default();
    for part in parts {
        let one = part.rows.rows() == 1;
        for column in part.rows.columns() {
            match one {
                true => column.bind_one(0, &mut arguments)?,
                false => column.bind_all(&mut arguments)?,
            }
        }
    }
    Ok(arguments)
}

/// One row is said as it is, several as one array for each column, so that the text is the same for any number.
fn rows(part: &Part, bound: &mut usize) -> String {
    let one = part.rows.rows() == 1;
    let values: Vec<String> = part
        .rows
        .columns()
        .iter()
        .map(|column| {
            *bound += 1;
            let array = if one { "" } else { "[]" };
            format!("${bound}::{}{array}", column.sql_type())
        })
        .collect();
    match one {
        true => format!("SELECT {}", values.join(",")),
        false => format!("SELECT * FROM unnest({})", values.join(",")),
    }
}

/// Counting what another part did makes PostgreSQL do it first.
fn waits(part: &Part, parts: &[Part]) -> String {
    let mut text = String::from(" WHERE (SELECT count(*) FROM head) = 1");
    for other in part.waits_for {
        if parts.iter().any(|part| part.name == *other) {
            let _ = write!(text, " AND (SELECT count(*) FROM {other}) >= 0");
        }
    }
    text
}
