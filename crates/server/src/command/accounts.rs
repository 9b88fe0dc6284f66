use std::{fs, path::Path};

use api::{Viewer, asked_by};
use async_graphql::{Request, Variables};
use serde_json::{Value, json};
use store::Store;

use super::{
    line::{AccountsTask, FormatName, Import},
    note, open, say,
};
use crate::{configuration::Configuration, failure::Failure};

pub(super) async fn carry_out(
    task: AccountsTask,
    configuration: &Configuration,
) -> Result<(), Failure> {
    match task {
        AccountsTask::Import(asked) => import(*asked, configuration).await,
    }
}

/// Tells the register a file of accounts, by the same command as anyone's.
async fn import(asked: Import, configuration: &Configuration) -> Result<(), Failure> {
    let input = input(&asked)?;
    let store = open(configuration).await?;
    let payload = told(&store, configuration, input).await;
    store.close().await;
    let payload = payload?;
    let mistakes = payload["userErrors"]
        .as_array()
        .map_or(&[][..], Vec::as_slice);
    if mistakes.is_empty() {
        return say(&changes(&payload, &asked));
    }
    for mistake in mistakes {
        note(&named(mistake));
    }
    Err(Failure::FileRefused {
        file: asked.file,
        problems: mistakes.len(),
    })
}

fn input(asked: &Import) -> Result<Value, Failure> {
    let table = asked.table.as_deref().map(text_of).transpose()?;
    // What a dry run would open is named by its slug where nobody has said a title yet.
    let stand_in = asked.dry_run.then_some(&asked.set);
    let title = asked.title.as_ref().or(stand_in);
    let title = title.map(|title| json!({ "da": title }));
    let source = asked.publisher.as_ref().map(|publisher| {
        json!({ "publisher": publisher, "title": asked.source_title, "url": asked.url })
    });
    Ok(json!({
        "slug": asked.set,
        "title": title,
        "illustrative": asked.illustrative.then_some(true),
        "format": match asked.format {
            FormatName::Plain => "PLAIN",
            FormatName::Statbank => "STATBANK",
        },
        "definition": asked.definition,
        "year": asked.year,
        "table": table,
        "csv": text_of(&asked.file)?,
        "why": asked.why,
        "source": source,
        "validateOnly": asked.dry_run,
    }))
}

/// The text of a file, which must be UTF-8.
fn text_of(file: &Path) -> Result<String, Failure> {
    let unreadable = |reason: String| Failure::FileUnreadable {
        file: file.to_owned(),
        reason,
    };
    let bytes = fs::read(file).map_err(|error| unreadable(error.to_string()))?;
    let text = potential::text_of(&bytes).map_err(|problem| unreadable(problem.to_string()))?;
    Ok(text.to_owned())
}

const IMPORT: &str =
    "mutation Import($input: ImportAccountsInput!) { importAccounts(input: $input) {
    accountSet { version }
    rows { read added changed unchanged removed scopes { year definition } }
    skipped { because lines }
    userErrors { code message field }
} }";

async fn told(
    store: &Store,
    configuration: &Configuration,
    input: Value,
) -> Result<Value, Failure> {
    let schema = api::schema(store.clone(), configuration.settings.clone());
    let request = Request::new(IMPORT).variables(Variables::from_json(json!({ "input": input })));
    let request = asked_by(Viewer::Operator, store, request);
    let response = api::execute(&schema, request).await;
    if let Some(error) = response.errors.first() {
        return Err(Failure::Usage(error.message.clone()));
    }
    let data = response.data.into_json();
    let mut data = data.map_err(|error| Failure::Usage(error.to_string()))?;
    Ok(data["importAccounts"].take())
}

/// What the file changed, or would change.
fn changes(payload: &Value, asked: &Import) -> String {
    let rows = &payload["rows"];
    let mut text = format!(
        "rows read {}, added {}, changed {}, unchanged {}, removed {}\n",
        rows["read"], rows["added"], rows["changed"], rows["unchanged"], rows["removed"]
    );
    for scope in rows["scopes"].as_array().into_iter().flatten() {
        let definition = scope["definition"].as_str().unwrap_or_default();
        let takes = "takes the place of all that the set tells of";
        text.push_str(&format!("{takes} {} by {definition}\n", scope["year"]));
    }
    for skipped in payload["skipped"].as_array().into_iter().flatten() {
        let because = skipped["because"].as_str().unwrap_or_default();
        text.push_str(&format!("lines left out {}: {because}\n", skipped["lines"]));
    }
    text.push_str(match (asked.dry_run, &asked.title) {
        (true, Some(_)) => "nothing is stored: it was a dry run\n",
        (true, None) => {
            "nothing is stored: it was a dry run; a set that is not there yet needs --title\n"
        }
        (false, _) => "stored\n",
    });
    text
}

/// A mistake with its line and column.
fn named(mistake: &Value) -> String {
    let field: Vec<&str> = mistake["field"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .collect();
    let place = match field.as_slice() {
        [_, "csv", line, column] => format!("line {line}, column {column}"),
        [_, "csv", line] => format!("line {line}"),
        other => other.join("."),
    };
    let code = mistake["code"].as_str().unwrap_or_default();
    let message = mistake["message"].as_str().unwrap_or_default();
    // The place is said before it already.
    let message = match field.as_slice() {
        [_, "csv", line, ..] => message
            .strip_prefix(&format!("line {line}: "))
            .unwrap_or(message),
        _ => message,
    };
    format!("{place}: {message} ({code})")
}
