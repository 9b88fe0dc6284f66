use chrono::DateTime;
use sea_orm::sea_query::SqliteQueryBuilder;

use super::*;
use crate::Sight;

#[test]
fn what_may_not_be_seen_of_an_aggregate_is_left_out_once_for_all_that_is_found_in_it() {
    let search = Search {
        wanted: Wanted::parse("vask").expect("a word"),
        kinds: SearchKind::ALL.into(),
    };
    let seen = Seen {
        at: None,
        now: DateTime::UNIX_EPOCH,
        sight: Sight::Public,
    };
    let question = hits(DbBackend::Sqlite, &search, seen).to_string(SqliteQueryBuilder);
    assert_eq!(question.matches("'publication'").count(), 1, "{question}");
}
