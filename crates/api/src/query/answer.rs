//! What every answer that is counted over many contracts has beside its rows.

use async_graphql::{
    Context, Result, SimpleObject,
    connection::{Connection, EmptyFields},
};
use kernel::{Instant, LocalizedText};

use super::LogHead;
use crate::{
    connection::{Asked, Key, part},
    contract::{Contract, Warning},
    coverage::Coverage,
    now::now,
    scalars::DateTime,
};

/// A list that answers a question.
pub(super) type Answered<T> = Connection<String, T, Answer, EmptyFields>;

/// What stands beside the rows of an answer.
#[derive(SimpleObject)]
pub struct Answer {
    /// How many there are in all, on every page. Danish: «i alt».
    pub total_count: usize,
    /// How many of the things in scope have an answer, and why the others have none; the same on every page.
    pub coverage: Coverage,
    /// What a reader should be told beside the rows. Danish: «forbehold».
    pub warnings: Vec<Warning>,
    /// The moment of knowledge that it is answered from.
    pub as_of: DateTime,
    /// How far the log has come.
    pub log: LogHead,
}

/// A page of the rows, each with its cursor, and what stands beside them.
pub(super) async fn answered<T: async_graphql::OutputType>(
    ctx: &Context<'_>,
    rows: Vec<(Key, T)>,
    coverage: Coverage,
    warnings: Vec<Warning>,
    asked: &Asked,
    known: Option<Instant>,
) -> Result<Answered<T>> {
    let answer = Answer {
        total_count: rows.len(),
        coverage,
        warnings,
        as_of: moment(ctx, known)?,
        log: LogHead::read(ctx).await?,
    };
    part(rows, asked, answer)
}

/// The moment of knowledge that an answer is given from.
pub(crate) fn moment(ctx: &Context<'_>, known: Option<Instant>) -> Result<DateTime> {
    Ok(DateTime(match known {
        Some(known) => known,
        None => now(ctx)?,
    }))
}

/// That made-up examples are among what is answered.
pub(super) fn illustrative_among<'a>(
    contracts: impl Iterator<Item = &'a Contract>,
) -> Option<Warning> {
    let examples = contracts
        .filter(|contract| contract.state().illustrative)
        .count();
    (examples > 0).then(|| {
        warning(
            "ILLUSTRATIVE_INCLUDED",
            LocalizedText::new(
                format!("Svaret omfatter opdigtede eksempler: {examples}."),
                format!("The answer includes made-up examples: {examples}."),
            ),
        )
    })
}

pub(super) fn warning(code: &str, message: LocalizedText) -> Warning {
    Warning {
        code: code.to_owned(),
        message: message.into(),
    }
}
