//! Whether the schema would answer a document; it is not asked.

use std::sync::LazyLock;

use async_graphql::{
    EmptyMutation, EmptySubscription, Pos, Positioned, Request, Schema, Variables,
    parser::{
        parse_query,
        types::{
            Directive, DocumentOperations, ExecutableDocument, InlineFragment, OperationDefinition,
            OperationType, Selection, SelectionSet,
        },
    },
};
use edge::{Edge, Limits};
use kernel::LocalizedText;
use serde_json::{Map, Value};

use super::{placed, values};
use crate::{
    query::Query,
    schema::{edge, limited},
    user_error::{UserError, UserErrorCode},
};

/// All that may be asked, over no register.
static QUESTIONS: LazyLock<Schema<Query, EmptyMutation, EmptySubscription>> =
    LazyLock::new(|| limited(Schema::build(Query, EmptyMutation, EmptySubscription)).finish());

/// What is kept is measured as what is asked; it is not weighed, for its table is read page by page.
static EDGE: LazyLock<Edge> = LazyLock::new(|| edge(Limits::default()));

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
    let read = match EDGE.read(document) {
        Ok(read) => read,
        Err(fault) => {
            return vec![invalid(
                "document",
                &placed_at(&fault.message, fault.at.first()),
            )];
        }
    };
    let parsed = read.parsed();
    let operation = match only_query(parsed) {
        Ok(operation) => operation,
        Err(reason) => return vec![invalid("document", &reason)],
    };
    let skipped = skipped(parsed, operation);
    if let Some(reason) = fault(skipped.clone(), Map::new()).await {
        return vec![invalid("document", &reason)];
    }
    if let Some(reason) = placed::fault(&operation.node, parsed) {
        return vec![invalid("document", &reason)];
    }
    let values = variables.and_then(|variables| serde_json::from_str(variables).ok());
    let values: Map<String, Value> = values.unwrap_or_default();
    if let Some(reason) = values::fault(&operation.node, &values) {
        return vec![invalid("variables", &reason)];
    }
    let fault = fault(skipped, values).await;
    let fault = fault.map(|reason| invalid("variables", &reason));
    fault.into_iter().collect()
}

fn only_query(parsed: &ExecutableDocument) -> Result<&Positioned<OperationDefinition>, String> {
    let mut all = parsed.operations.iter().map(|(_, operation)| operation);
    let count = all.len();
    let operation = all.next().filter(|_| count == 1);
    let operation = operation.ok_or_else(|| format!("it has {count} operations, not one"))?;
    match operation.node.ty {
        OperationType::Query => Ok(operation),
        OperationType::Mutation | OperationType::Subscription => {
            Err(format!("it is a {}, not a query", operation.node.ty))
        }
    }
}

/// The document with nothing in it that would be answered.
fn skipped(
    parsed: &ExecutableDocument,
    operation: &Positioned<OperationDefinition>,
) -> ExecutableDocument {
    let mut operation = operation.clone();
    let pos = operation.pos;
    let fragment = InlineFragment {
        type_condition: None,
        directives: SKIPPED.clone(),
        selection_set: std::mem::take(&mut operation.node.selection_set),
    };
    let fragment = Selection::InlineFragment(Positioned::new(fragment, pos));
    operation.node.selection_set.node = SelectionSet {
        items: vec![Positioned::new(fragment, pos)],
    };
    ExecutableDocument {
        operations: DocumentOperations::Single(operation),
        fragments: parsed.fragments.clone(),
    }
}

async fn fault(document: ExecutableDocument, values: Map<String, Value>) -> Option<String> {
    let mut request = Request::new(String::new());
    request.set_parsed_query(document);
    let request = request.variables(Variables::from_json(Value::Object(values)));
    let response = QUESTIONS.execute(request).await;
    let error = response.errors.first()?;
    Some(placed_at(&error.message, error.locations.first()))
}

fn placed_at(reason: &str, place: Option<&Pos>) -> String {
    match place {
        Some(Pos { line, column }) => format!("{reason} (line {line}, column {column})"),
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
