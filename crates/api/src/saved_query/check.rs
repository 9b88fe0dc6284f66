//! Whether the schema would answer a document; it is not asked.

use std::sync::LazyLock;

use async_graphql::{
    EmptyMutation, EmptySubscription, Positioned, Request, Schema, ServerError, Variables,
    parser::{
        parse_query,
        types::{
            Directive, DocumentOperations, ExecutableDocument, InlineFragment, OperationType,
            Selection, SelectionSet,
        },
    },
};
use kernel::LocalizedText;
use serde_json::{Map, Value};

use super::{placed, values};
use crate::{
    query::Query,
    schema::limited,
    user_error::{UserError, UserErrorCode},
};

/// All that may be asked, over no register.
static QUESTIONS: LazyLock<Schema<Query, EmptyMutation, EmptySubscription>> =
    LazyLock::new(|| limited(Schema::build(Query, EmptyMutation, EmptySubscription)).finish());

/// What keeps a part of a document from being answered.
static SKIPPED: LazyLock<Vec<Positioned<Directive>>> = LazyLock::new(|| {
    let document = parse_query("{ a @skip(if: true) }").expect("it is GraphQL");
    let mut operations = document.operations.iter();
    let operation = operations.next().expect("it is one operation").1;
    let fields = &operation.node.selection_set.node.items;
    match fields.first().map(|item| &item.node) {
        Some(Selection::Field(field)) => field.node.directives.clone(),
        Some(Selection::FragmentSpread(_) | Selection::InlineFragment(_)) | None => Vec::new(),
    }
});

/// What is wrong with a document by itself, or else with the values of its variables; what is blank or not JSON the rules refuse.
pub(crate) async fn check(document: &str, variables: Option<&str>) -> Vec<UserError> {
    if document.trim().is_empty() {
        return Vec::new();
    }
    let skipped = match skipped(document) {
        Ok(skipped) => skipped,
        Err(reason) => return vec![invalid("document", &reason)],
    };
    if let Some(reason) = fault(skipped.clone(), Map::new()).await {
        return vec![invalid("document", &reason)];
    }
    if let Some(reason) = placed::fault(document) {
        return vec![invalid("document", &reason)];
    }
    let values = variables.and_then(|variables| serde_json::from_str(variables).ok());
    let values: Map<String, Value> = values.unwrap_or_default();
    if let Some(reason) = values::fault(document, &values) {
        return vec![invalid("variables", &reason)];
    }
    let fault = fault(skipped, values).await;
    let fault = fault.map(|reason| invalid("variables", &reason));
    fault.into_iter().collect()
}

/// The document with nothing in it that would be answered.
fn skipped(document: &str) -> Result<ExecutableDocument, String> {
    let mut parsed = parse_query(document).map_err(|error| last_line(&error.into()))?;
    let operation = match &mut parsed.operations {
        DocumentOperations::Single(operation) => operation,
        DocumentOperations::Multiple(operations) if operations.len() == 1 => {
            let mut operations = operations.values_mut();
            operations.next().expect("there is one")
        }
        DocumentOperations::Multiple(operations) => {
            return Err(format!("it has {} operations, not one", operations.len()));
        }
    };
    match operation.node.ty {
        OperationType::Query => {}
        OperationType::Mutation | OperationType::Subscription => {
            return Err(format!("it is a {}, not a query", operation.node.ty));
        }
    }
    let pos = operation.pos;
    let asked = std::mem::take(&mut operation.node.selection_set.node);
    let fragment = InlineFragment {
        type_condition: None,
        directives: SKIPPED.clone(),
        selection_set: Positioned::new(asked, pos),
    };
    let fragment = Selection::InlineFragment(Positioned::new(fragment, pos));
    operation.node.selection_set.node = SelectionSet {
        items: vec![Positioned::new(fragment, pos)],
    };
    Ok(parsed)
}

async fn fault(document: ExecutableDocument, values: Map<String, Value>) -> Option<String> {
    let mut request = Request::new(String::new());
    request.set_parsed_query(document);
    let request = request.variables(Variables::from_json(Value::Object(values)));
    let response = QUESTIONS.execute(request).await;
    response.errors.first().map(last_line)
}

/// Of the parser's picture of the place, only the last line is told.
fn last_line(error: &ServerError) -> String {
    let last = error.message.lines().next_back().unwrap_or_default();
    let reason = last.trim_start_matches([' ', '=']);
    match error.locations.first() {
        Some(place) => format!("{reason} (line {}, column {})", place.line, place.column),
        None => reason.to_owned(),
    }
}

fn invalid(field: &str, reason: &str) -> UserError {
    let words = LocalizedText::new(
        format!("Registret kan ikke besvare forespørgslen: {reason}"),
        format!("the register cannot answer the query: {reason}"),
    );
    let field = vec!["input".to_owned(), field.to_owned()];
    UserError::invalid(UserErrorCode::QueryInvalid, words, field)
}
