use proptest::{
    prelude::Strategy,
    strategy::ValueTree,
    test_runner::{Config, TestRunner},
};
use sea_orm::{ConnectionTrait, Statement};

use crate::database::on_both;

/// Endings that the algorithm knows, and some that it does not.
const ENDINGS: &str = "(|e|en|er|s|es|ens|erne|ernes|ede|et|ets|eret|hed|heder|hedens|ende|ig|lig|elig|igt|ligst|els|else|løst|dt|gt|kt|gd|st|ss|nn|tt|ing)";

#[tokio::test]
async fn the_stems_are_those_of_postgresql() {
    on_both(async |database| {
        if database.is_sqlite() {
            return;
        }
        let raw = database.raw().await;
        let mut runner = TestRunner::new(Config::default());
        let word = format!("[a-zæøå]{{1,8}}{ENDINGS}{ENDINGS}");
        let word = proptest::string::string_regex(&word).expect("a pattern");
        let words: Vec<String> = (0..20_000)
            .map(|_| word.new_tree(&mut runner).expect("a word").current())
            .collect();
        let question = format!(
            "SELECT w, (ts_lexize('danish_words', w))[1] FROM unnest(string_to_array('{}', ' ')) w",
            words.join(" ")
        );
        let rows = raw
            .query_all_raw(Statement::from_string(raw.get_database_backend(), question))
            .await
            .expect("stemmed");
        assert_eq!(rows.len(), words.len());
        for row in rows {
            let word: String = row.try_get_by_index(0).expect("a word");
            let stem: String = row.try_get_by_index(1).expect("a stem");
            assert_eq!(search::stem(&word), stem, "{word}");
        }
        raw.close().await.expect("closed");
    })
    .await;
}
