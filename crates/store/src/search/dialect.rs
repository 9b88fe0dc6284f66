//! All that differs between the two databases in how words are kept and looked for.

use ::search::{Term, Wanted, stem};
use sea_orm::{
    DbBackend, Value,
    sea_query::{CaseStatement, Expr},
    sqlx::{self, Database},
};

/// Words as the database of an argument keeps them: SQLite knows no Danish and gets their stems, PostgreSQL stems by itself.
pub(crate) fn as_kept<D: Database>(words: &str) -> String {
    if D::NAME != sqlx::Sqlite::NAME {
        return words.to_owned();
    }
    let stems: Vec<String> = words.split(' ').map(stem).collect();
    stems.join(" ")
}

/// A wording has all that is wanted, and nothing that is not.
pub(super) fn matches(backend: DbBackend, wanted: &Wanted) -> Expr {
    match backend {
        DbBackend::Sqlite => fts5(None, wanted),
        DbBackend::Postgres | DbBackend::MySql | _ => tsquery("", wanted),
    }
}

/// How little of what a wording is found by says it all: 0 what it is called, 1 what it is about as well, 2 what is told of it.
pub(super) fn tier(backend: DbBackend, wanted: &Wanted) -> Expr {
    let wanted = Wanted {
        all: wanted.all.clone(),
        none: Vec::new(),
    };
    let [named, about] = match backend {
        DbBackend::Sqlite => ["{named}", "{named about}"].map(|some| fts5(Some(some), &wanted)),
        DbBackend::Postgres | DbBackend::MySql | _ => {
            ["A", "AB"].map(|some| tsquery(some, &wanted))
        }
    };
    CaseStatement::new()
        .case(named, Expr::cust("0"))
        .case(about, Expr::cust("1"))
        .finally(Expr::cust("2"))
        .into()
}

/// For SQLite: in some columns of the index, all of them when none are named.
fn fts5(columns: Option<&str>, wanted: &Wanted) -> Expr {
    let all: Vec<String> = wanted.all.iter().map(fts5_term).collect();
    let none: Vec<String> = wanted.none.iter().map(fts5_term).collect();
    let columns = columns.map_or_else(String::new, |columns| format!("{columns} : "));
    let mut text = format!("{columns}({})", all.join(" AND "));
    if !none.is_empty() {
        text = format!("({text}) NOT ({})", none.join(" OR "));
    }
    Expr::cust_with_values(
        r#""wording"."row" IN (SELECT rowid FROM wording_index WHERE wording_index MATCH ?)"#,
        [text],
    )
}

/// Words have but letters and digits, so that none of them is a word of this language.
fn fts5_term(term: &Term) -> String {
    match term {
        Term::Phrase(words) => {
            let stems: Vec<&str> = words.iter().map(|word| word.stem.as_str()).collect();
            format!("\"{}\"", stems.join(" "))
        }
        Term::Beginning(begun) => format!("(\"{}\" * OR \"{}\")", begun.letters, begun.stem),
    }
}

/// For PostgreSQL: in the words of some weights, all of them when none are named.
fn tsquery(weights: &str, wanted: &Wanted) -> Expr {
    let mut values = Vec::new();
    let all: Vec<String> = wanted
        .all
        .iter()
        .map(|term| tsquery_term(term, weights, &mut values))
        .collect();
    let none = wanted
        .none
        .iter()
        .map(|term| format!(" && !!{}", tsquery_term(term, weights, &mut values)))
        .collect::<String>();
    let text = format!(r#""wording"."words" @@ ({}{none})"#, all.join(" && "));
    Expr::cust_with_values(text, values)
}

fn tsquery_term(term: &Term, weights: &str, values: &mut Vec<Value>) -> String {
    let mut stemmed = |text: String| {
        values.push(text.into());
        format!("to_tsquery('danish_words', ${})", values.len())
    };
    match term {
        Term::Phrase(words) => {
            let words: Vec<String> = words
                .iter()
                .map(|word| format!("'{}':{weights}", word.letters))
                .collect();
            stemmed(words.join(" <-> "))
        }
        Term::Beginning(begun) => {
            let begun = &begun.letters;
            let whole = stemmed(format!("'{begun}':{weights}"));
            values.push(format!("'{begun}':*{weights}").into());
            format!("({whole} || to_tsquery('simple', ${}))", values.len())
        }
    }
}
