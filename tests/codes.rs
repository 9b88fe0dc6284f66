//! Every code that a person may meet is in the schema and in `docs/codes.md`.

use std::{collections::BTreeSet, fmt::Write, fs, path::PathBuf};

use api::{TOP_LEVEL_CODES, UserErrorCode};
use async_graphql::{EmptyMutation, EmptySubscription, Object, Schema};
use serde_json::Value;
use store::StoreError;

#[test]
fn every_refusal_has_a_code_of_the_schema() {
    let top_level = TOP_LEVEL_CODES.iter().map(|(code, _)| *code);
    let known: BTreeSet<&str> = UserErrorCode::names().chain(top_level).collect();
    let said = [
        cases::CaseRefusal::CODES,
        contracts::ContractRefusal::CODES,
        effects::EffectRefusal::CODES,
        store::CODES,
        kernel::CODES,
    ];
    for code in said.into_iter().flatten() {
        assert!(known.contains(code), "{code} is not listed");
    }
}

#[tokio::test]
async fn the_list_of_codes_is_what_the_schema_says() {
    let file = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../docs/codes.md");
    let listed = listed().await;
    if std::env::var_os("UPDATE_SCHEMA").is_some() {
        fs::write(&file, &listed).unwrap();
    }
    assert!(
        fs::read_to_string(&file).unwrap_or_default() == listed,
        "docs/codes.md is behind: UPDATE_SCHEMA=1 cargo test -p acceptance codes"
    );
}

async fn listed() -> String {
    let mut text = String::from(
        "# Codes\n\nA code never changes its name or meaning. This list is written by a test from the schema.\n\n\
         ## What a person can mend\n\nAnswered as data in `userErrors`, with the field of the input.\n\n| Code | Meaning |\n|---|---|\n",
    );
    for (code, meaning) in user_error_codes().await {
        writeln!(text, "| `{code}` | {meaning} |").unwrap();
    }
    text.push_str(
        "\n## Top level\n\nAnswered in `errors[].extensions.code`.\n\n| Code | Meaning |\n|---|---|\n",
    );
    for (code, meaning) in TOP_LEVEL_CODES {
        writeln!(text, "| `{code}` | {meaning} |").unwrap();
    }
    text.push_str("\n## Command line\n\nPrinted by `samspil` after the sentence that says which database and why.\n\n");
    for code in StoreError::CODES {
        writeln!(text, "- `{code}`").unwrap();
    }
    text
}

/// The codes with their descriptions, as the schema tells them of itself.
async fn user_error_codes() -> Vec<(String, String)> {
    struct Query;

    #[Object]
    impl Query {
        async fn code(&self) -> UserErrorCode {
            UserErrorCode::InvalidInput
        }
    }

    let schema = Schema::new(Query, EmptyMutation, EmptySubscription);
    let told = "{ __type(name: \"UserErrorCode\") { enumValues { name description } } }";
    let told = schema.execute(told).await.data.into_json().unwrap();
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    told["__type"]["enumValues"]
        .as_array()
        .unwrap()
        .iter()
        .map(|value| (text(&value["name"]), text(&value["description"])))
        .collect()
}
