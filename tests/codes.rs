//! Every code that a person may meet is in the schema and in `docs/codes.md`.

mod statuses;
mod told;
mod written;

use std::{collections::BTreeSet, fmt::Write, fs, path::PathBuf};

use api::{ANSWER_CODES, FigureRemarkCode, MissingReason, TOP_LEVEL_CODES, UserErrorCode};
use async_graphql::{EmptyMutation, EmptySubscription, Object, Schema};
use contracts::Warning;
use effects::{
    EffectWarning,
    summary::{Caution, RefusalReason},
};
use serde_json::Value;
use store::StoreError;
use told::{Told, sentences, statuses};
use written::written;

#[test]
fn every_refusal_has_a_code_of_the_schema() {
    let top_level = TOP_LEVEL_CODES.iter().map(|(code, _)| *code);
    let known: BTreeSet<&str> = UserErrorCode::names().chain(top_level).collect();
    let said = [
        cases::CaseRefusal::CODES,
        contracts::ContractRefusal::CODES,
        effects::EffectRefusal::CODES,
        effects::IndicatorRefusal::CODES,
        choice::FreeChoiceRefusal::CODES,
        store::CODES,
        kernel::CODES,
        potential::AccountsRefusal::CODES,
        potential::CalculationRefusal::CODES,
        potential::PotentialRefusal::CODES,
        potential::RowProblem::CODES,
        queries::QueryRefusal::CODES,
        &["UNKNOWN_AREA", "TABLE_UNREADABLE"],
    ];
    for code in said.into_iter().flatten() {
        assert!(known.contains(code), "{code} is not listed");
    }
}

#[tokio::test]
async fn every_code_that_is_said_is_listed() {
    let listed = listed().await;
    for code in written() {
        assert!(
            listed.contains(&format!("`{code}`")) || store::CODES.contains(&code.as_str()),
            "{code} is not in docs/codes.md"
        );
    }
}

#[test]
fn every_warning_that_is_listed_is_said() {
    let written = written();
    let listed = [
        Warning::CODES,
        Warning::CODES_OF_THE_METER,
        EffectWarning::CODES,
        ANSWER_CODES,
    ];
    let known: Vec<&str> = listed
        .into_iter()
        .flatten()
        .map(|(code, _)| *code)
        .collect();
    for code in &known {
        let times = written.iter().filter(|said| said == code).count();
        let lists = known.iter().filter(|said| said == &code).count();
        assert!(times > lists, "{code} is listed, but nothing says it");
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

#[tokio::test]
async fn every_code_is_told_in_danish_and_no_sentence_is_for_nothing() {
    let all: Vec<Told> = sections(codes_of_the_schema().await)
        .into_iter()
        .flat_map(|(_, _, codes)| codes)
        .collect();
    let silent = all.iter().filter(|told| told.danish.is_empty());
    let silent: Vec<_> = silent.map(|told| &told.code).collect();
    assert!(silent.is_empty(), "tests/codes/danish.txt: {silent:?}");
    for (code, sentence) in sentences() {
        let is_told = all
            .iter()
            .any(|told| told.code == code && told.danish == sentence);
        assert!(is_told, "{code} is told by nothing");
        let times = sentences().filter(|(other, _)| *other == code).count();
        assert_eq!(times, 1, "{code}");
    }
}

async fn listed() -> String {
    let mut text = String::from(
        "# Codes\n\nA code never changes its name or meaning. This list is written by a test from the schema.\n",
    );
    for (title, where_it_is, codes) in sections(codes_of_the_schema().await) {
        let of_http = title == TOP_LEVEL;
        let (heading, line) = match of_http {
            true => ("| Code | HTTP | Meaning | Danish |", "|---|---|---|---|"),
            false => ("| Code | Meaning | Danish |", "|---|---|---|"),
        };
        write!(text, "\n## {title}\n\n{where_it_is}\n\n{heading}\n{line}\n").unwrap();
        for Told {
            code,
            english,
            danish,
        } in codes
        {
            match of_http {
                true => writeln!(
                    text,
                    "| `{code}` | {} | {english} | {danish} |",
                    statuses(&code)
                ),
                false => writeln!(text, "| `{code}` | {english} | {danish} |"),
            }
            .unwrap();
        }
    }
    text.push_str("\n## Command line\n\nPrinted by `samspil` after the sentence that says which database and why.\n\n");
    for code in StoreError::CODES {
        writeln!(text, "- `{code}`").unwrap();
    }
    text
}

const TOP_LEVEL: &str = "Top level";

/// What each part of the list is called, where its codes are answered, and the codes.
fn sections(schema: CodesOfTheSchema) -> Vec<(&'static str, &'static str, Codes)> {
    vec![
        (
            "What a person can mend",
            "Answered as data in `userErrors`, with the field of the input; the status of HTTP is 200.",
            schema.user_errors,
        ),
        (
            TOP_LEVEL,
            "Answered in `errors[].extensions.code`. The status is 200 where a field was executed and failed, and where who asks takes plain JSON and the document is wrong; it is that of the request otherwise.",
            owned(TOP_LEVEL_CODES),
        ),
        (
            "Beside a contract",
            "Answered in its `warnings`; no verdict, and nothing to mend.",
            owned(Warning::CODES),
        ),
        (
            "Beside the change meter",
            "Answered in `changeMeter.remarks`.",
            owned(Warning::CODES_OF_THE_METER),
        ),
        (
            "Beside an effect",
            "Answered in its `warnings`; no verdict, and nothing to mend.",
            owned(EffectWarning::CODES),
        ),
        (
            "Beside an answer over many contracts",
            "Answered in its `warnings`.",
            owned(ANSWER_CODES),
        ),
        (
            "Beside a summary of effects",
            "Answered in the `warnings` and `cautions` of `effectSummary`, its groups and buckets.",
            Caution::ALL
                .map(|caution| Told::spoken(caution.code(), caution.words()))
                .into(),
        ),
        (
            "Why sizes are not one number",
            "Answered as `refusedBecause` in `effectSummary`, `clauseYield` and `peopleThroughClauses`.",
            RefusalReason::ALL
                .map(|reason| Told::spoken(reason.code(), reason.words()))
                .into(),
        ),
        (
            "What is missing in an answer",
            "Answered as `reason` in `coverage.missing`, and in `decisionGap`.",
            schema.missing,
        ),
        (
            "Beside a figure that was read",
            "Answered as `code` in the `remarks` of `readFigure`; nothing is stored.",
            schema.remarks,
        ),
        (
            "What is missing in a potential",
            "Answered as `reason` in `missing`, `noTotal` and `coverage`.",
            reasons(),
        ),
        (
            "Beside a potential",
            "Answered in its `notes` and `warnings`.",
            remarks(),
        ),
    ]
}

/// Why a number of a potential is missing, each code with its sentence.
fn reasons() -> Codes {
    let all = potential::Reason::ALL.into_iter();
    all.map(|reason| Told::spoken(reason.code(), reason.text()))
        .collect()
}

/// What must be read beside a potential, each code with its sentence.
fn remarks() -> Codes {
    let all = potential::NoteCode::ALL.into_iter();
    let code = |note| {
        serde_json::to_value(note)
            .unwrap()
            .as_str()
            .unwrap()
            .to_owned()
    };
    all.map(|note| Told::spoken(code(note), note.text()))
        .collect()
}

type Codes = Vec<Told>;

fn owned(codes: &[(&str, &str)]) -> Codes {
    codes
        .iter()
        .map(|(code, meaning)| Told::of(code, meaning))
        .collect()
}

/// The codes that are enums, with their descriptions, as the schema tells them of itself.
struct CodesOfTheSchema {
    user_errors: Codes,
    missing: Codes,
    remarks: Codes,
}

async fn codes_of_the_schema() -> CodesOfTheSchema {
    struct Query;

    #[Object]
    impl Query {
        async fn code(&self) -> UserErrorCode {
            UserErrorCode::InvalidInput
        }

        async fn reason(&self) -> MissingReason {
            MissingReason::EndUnknown
        }

        async fn remark(&self) -> FigureRemarkCode {
            FigureRemarkCode::NoNumber
        }
    }

    let schema = Schema::new(Query, EmptyMutation, EmptySubscription);
    let values = "enumValues { name description }";
    let told = format!(
        "{{ code: __type(name: \"UserErrorCode\") {{ {values} }} reason: __type(name: \"MissingReason\") {{ {values} }} remark: __type(name: \"FigureRemarkCode\") {{ {values} }} }}"
    );
    let told = schema.execute(told).await.data.into_json().unwrap();
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let codes = |name: &str| -> Codes {
        let values = told[name]["enumValues"].as_array().unwrap();
        let codes = values.iter();
        codes
            .map(|value| Told::of(&text(&value["name"]), &text(&value["description"])))
            .collect()
    };
    CodesOfTheSchema {
        user_errors: codes("code"),
        missing: codes("reason"),
        remarks: codes("remark"),
    }
}
