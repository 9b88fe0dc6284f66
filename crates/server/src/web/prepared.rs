use std::{collections::BTreeMap, sync::Arc};

use api::{Viewer, asked_by, queried_by};
use async_graphql::{PathSegment, Request, Response, Value, Variables};
use edge::{Document, Operation, OperationType, Step};
use serde_json::{Map, Value as Json};
use tracing::Span;

use super::{
    Site,
    caller::Asker,
    journal::OperationName,
    keeping::AGAIN,
    refusal::Refusal,
    remembered::{Digest, digest},
    trace,
};

/// A request whose document is fit.
pub(super) struct Prepared {
    request: Request,
    answer: Answer,
    /// The hash of its text.
    text: Digest,
    /// The hash of all that says whether it is valid.
    likeness: Digest,
    viewer: Viewer,
}

/// A request as it is meant, once its document is found.
pub(super) struct Meant<'a> {
    pub(super) query: &'a str,
    pub(super) name: Option<String>,
    pub(super) variables: Option<Map<String, Json>>,
    pub(super) by_get: bool,
}

/// A request that is paid for, and may be executed.
pub(super) struct Admitted {
    pub(super) request: Request,
    pub(super) answer: Answer,
    /// The hash of all that says whether it is valid.
    pub(super) likeness: Digest,
    /// On whose behalf.
    pub(super) viewer: Viewer,
}

/// What is needed to complete the answer to a request.
#[derive(Clone, Debug)]
pub(super) struct Answer {
    document: Arc<Document>,
    name: Option<String>,
    pub(super) kind: OperationType,
    cost: u64,
    most: u64,
    /// What the caller has left, where anyone counts.
    remaining: Option<u64>,
}

impl Prepared {
    /// The request of who asks, once its document is found fit.
    pub(super) fn new(site: &Site, viewer: Viewer, meant: Meant<'_>) -> Result<Self, Refusal> {
        let Meant {
            query,
            name,
            variables,
            by_get,
        } = meant;
        let (text, document) = site.document(query)?;
        let variables = variables.map_or_else(Variables::default, |told| {
            Variables::from_json(Json::Object(told))
        });
        let operation = site
            .edge
            .operation(&document, name.as_deref(), &variables)
            .map_err(Refusal::of_document)?;
        // Nothing is done by GET: it is repeated, prefetched and kept by whoever it passes.
        if by_get && operation.kind() == OperationType::Mutation {
            return Err(Refusal::queries_only());
        }
        if let Some(lacking) = operation.lacks(&variables) {
            return Err(Refusal::variable_lacks(lacking));
        }
        let words = operation.likeness(&variables);
        let likeness = digest([
            &text,
            name.as_deref().unwrap_or_default().as_bytes(),
            words.as_bytes(),
        ]);
        site.metrics.weighed(operation.kind(), operation.cost);
        let mut request = on_behalf(&viewer, site, operation.kind(), Request::new(query));
        request.set_parsed_query(operation.executable(&variables));
        request.operation_name = operation.name().map(str::to_owned);
        request.variables = variables;
        Ok(Self {
            request,
            answer: Answer::to(site, &operation, &document),
            text,
            likeness,
            viewer,
        })
    }

    /// Takes what it costs from the purse of who asks.
    pub(super) fn admitted(self, site: &Site, asker: &Asker) -> Result<Admitted, Refusal> {
        let remaining = site.pay_for_read(asker.caller, self.answer.cost)?;
        Ok(Admitted {
            request: self.request,
            viewer: self.viewer,
            likeness: self.likeness,
            answer: Answer {
                remaining,
                ..self.answer
            },
        })
    }

    /// What is told beside data that was found before, once it is paid for.
    pub(super) fn told_again(
        self,
        site: &Site,
        asker: &Asker,
    ) -> Result<BTreeMap<String, Value>, Refusal> {
        let remaining = site.spend(asker.caller, AGAIN)?;
        Ok(Answer {
            remaining,
            ..self.answer
        }
        .extensions())
    }

    /// The request without a word of what the caller has left, for its answer is kept by others, too.
    pub(super) fn admitted_to_be_kept(
        self,
        site: &Site,
        asker: &Asker,
    ) -> Result<Admitted, Refusal> {
        let mut admitted = self.admitted(site, asker)?;
        admitted.answer.remaining = None;
        Ok(admitted)
    }

    /// The hash of all that is asked.
    pub(super) fn asked(&self) -> Option<Digest> {
        let variables = serde_json::to_vec(&self.request.variables).ok()?;
        let name = self.answer.name.as_deref().unwrap_or_default();
        Some(digest([&self.text, name.as_bytes(), &variables]))
    }

    pub(super) const fn kind(&self) -> OperationType {
        self.answer.kind
    }

    /// What the operation is called, for the log.
    pub(super) fn name(&self) -> OperationName {
        let name = self.answer.name.as_deref();
        OperationName(name.map(|name| name.chars().take(LONGEST_NAME).collect()))
    }
}

fn on_behalf(viewer: &Viewer, site: &Site, kind: OperationType, request: Request) -> Request {
    let asked = match kind {
        OperationType::Query => queried_by,
        OperationType::Mutation | OperationType::Subscription => asked_by,
    };
    asked(viewer.clone(), &site.store, request)
}

/// Longer names are cut in the log.
const LONGEST_NAME: usize = 80;

impl Site {
    /// A document that is fit, and the hash of its text; it is read once as long as it is remembered.
    fn document(&self, text: &str) -> Result<(Digest, Arc<Document>), Refusal> {
        let key = digest([text.as_bytes()]);
        if let Some(document) = self.documents.get(&key) {
            return Ok((key, document));
        }
        let document = self.edge.read(text).map_err(Refusal::of_document)?;
        let document = Arc::new(document);
        self.documents.put(key, text.len(), Arc::clone(&document));
        Ok((key, document))
    }
}

impl Admitted {
    pub(super) const fn kind(&self) -> OperationType {
        self.answer.kind
    }
}

impl Answer {
    fn to(site: &Site, operation: &Operation<'_>, document: &Arc<Document>) -> Self {
        Self {
            name: operation.name().map(str::to_owned),
            kind: operation.kind(),
            cost: operation.cost,
            most: site.edge.limits().cost,
            remaining: None,
            document: Arc::clone(document),
        }
    }

    /// What is traced of the operation.
    pub(super) fn span(&self) -> Span {
        trace::operation(self.kind, self.name.as_deref(), self.cost)
    }

    /// An answer by the letter of the language, and what it cost; what is followed is weighed once and not told with each event.
    pub(super) fn complete(&self, response: &mut Response) {
        let errors = response.errors.iter();
        let errors: Vec<Vec<Step>> = errors
            .map(|error| error.path.iter().map(step).collect())
            .collect();
        self.document
            .complete(self.name.as_deref(), &mut response.data, &errors);
        if self.kind == OperationType::Subscription {
            return;
        }
        response.extensions = self.extensions();
    }

    /// What is told beside the data: what the answer cost.
    pub(super) fn extensions(&self) -> BTreeMap<String, Value> {
        let cost = [
            ("requested", Some(self.cost)),
            ("limit", Some(self.most)),
            ("remaining", self.remaining),
        ];
        let told = cost.into_iter().filter_map(|(name, number)| {
            Some((async_graphql::Name::new(name), Value::from(number?)))
        });
        BTreeMap::from([("cost".to_owned(), Value::Object(told.collect()))])
    }
}

fn step(segment: &PathSegment) -> Step {
    match segment {
        PathSegment::Field(name) => Step::Key(name.clone()),
        PathSegment::Index(index) => Step::Item(*index),
    }
}
