use std::collections::HashMap;

use async_graphql_parser::{
    Pos, Positioned, parse_query,
    types::{
        DocumentOperations, ExecutableDocument, OperationDefinition, OperationType, Selection,
        SelectionSet,
    },
};
use async_graphql_value::{ConstValue, Name, Variables};

use crate::{
    allowance::Allowance,
    complete::Step,
    conflict::Conflicts,
    cost::Weighing,
    fault::{Code, Fault, counted},
    given::Given,
    likeness::likeness,
    limits::Limits,
    plan::Plan,
    selection::{Parts, Reader},
    size::Measure,
    text::readied,
    types::{Types, Weight},
};

/// The edge of one schema: what may come in, and how what goes out is completed.
#[derive(Debug)]
pub struct Edge {
    types: Types,
    limits: Limits,
}

/// A document that may be executed; who asks it with which variables is not known yet.
#[derive(Debug)]
pub struct Document {
    parsed: ExecutableDocument,
    plans: HashMap<Option<Name>, Plan>,
}

/// One operation of a document, with its variables.
#[derive(Debug)]
pub struct Operation<'a> {
    document: &'a Document,
    definition: &'a Positioned<OperationDefinition>,
    name: Option<&'a Name>,
    pub cost: u64,
}

impl Edge {
    /// Of a schema in words.
    pub fn new(sdl: &str, weights: &[Weight], limits: Limits) -> Result<Self, String> {
        Ok(Self {
            types: Types::of(sdl, weights)?,
            limits,
        })
    }

    pub const fn limits(&self) -> &Limits {
        &self.limits
    }

    /// Takes in a document, or says what is wrong with it; the time is in proportion to its length.
    pub fn read(&self, text: &str) -> Result<Document, Fault> {
        let parsed = parsed(text, &self.limits)?;
        let count = parsed.operations.iter().len();
        if count > self.limits.operations {
            return Err(Fault::too_many(
                Code::TooCostly,
                "operations",
                counted(count),
                counted(self.limits.operations),
            ));
        }
        self.measure(&parsed)?;
        let mut plans = HashMap::new();
        let mut allowance = Allowance::of(text.len());
        for (name, definition) in parsed.operations.iter() {
            let plan = self.plan(&parsed, definition, &mut allowance)?;
            plans.insert(name.cloned(), plan);
        }
        Ok(Document { parsed, plans })
    }

    /// Every operation and every fragment, so that an unused one cannot hide anything either.
    fn measure(&self, parsed: &ExecutableDocument) -> Result<(), Fault> {
        let mut measure = Measure::new(parsed, &self.types, &self.limits);
        let operations = parsed.operations.iter();
        let operations = operations.map(|(_, told)| &told.node.selection_set.node);
        let fragments = parsed.fragments.values();
        let fragments = fragments.map(|told| &told.node.selection_set.node);
        operations
            .chain(fragments)
            .try_for_each(|set| measure.of(set)?.check(&self.limits))
    }

    fn plan(
        &self,
        parsed: &ExecutableDocument,
        definition: &Positioned<OperationDefinition>,
        allowance: &mut Allowance,
    ) -> Result<Plan, Fault> {
        let reader = Reader {
            document: parsed,
            given: None,
        };
        let parts = roots_of(&definition.node);
        let collected = reader.collect(&parts);
        allowance.spend(collected.looked_at)?;
        let roots = collected.keys.len();
        if roots > self.limits.roots {
            return Err(Fault::too_many(
                Code::TooCostly,
                "fields at its top",
                counted(roots),
                counted(self.limits.roots),
            ));
        }
        if definition.node.ty == OperationType::Subscription && roots != 1 {
            return Err(Fault::invalid(
                "a subscription follows one field",
                definition.pos,
            ));
        }
        Conflicts::new(reader, &self.types, allowance).check(&parts)?;
        Ok(Plan::of(reader, &self.types, &parts))
    }

    /// The operation that is meant, and what it costs with these variables.
    pub fn operation<'a>(
        &self,
        document: &'a Document,
        name: Option<&str>,
        variables: &Variables,
    ) -> Result<Operation<'a>, Fault> {
        let (name, definition) = document.chosen(name)?;
        let mut weighing =
            Weighing::new(&document.parsed, &self.types, &definition.node, variables);
        let on = root(definition.node.ty);
        let cost = weighing.of(&definition.node.selection_set.node, Some(on));
        if cost > self.limits.cost {
            return Err(Fault::too_costly(cost, self.limits.cost));
        }
        Ok(Operation {
            document,
            definition,
            name,
            cost,
        })
    }
}

impl Document {
    /// As it was read.
    pub const fn parsed(&self) -> &ExecutableDocument {
        &self.parsed
    }

    /// Brings an answer to an operation into the order of the document, with nulls where fields failed; the paths are those of
    /// its errors.
    pub fn complete(&self, name: Option<&str>, data: &mut ConstValue, errors: &[Vec<Step>]) {
        if let Some(plan) = self.plans.get(&name.map(Name::new)) {
            plan.complete(data, errors);
        }
    }

    fn chosen(
        &self,
        name: Option<&str>,
    ) -> Result<(Option<&Name>, &Positioned<OperationDefinition>), Fault> {
        let mut all = self.parsed.operations.iter();
        let unresolved = |message: String| Fault::new(Code::Unresolved, message, Vec::new());
        match name {
            Some(asked) => all
                .find(|(name, _)| name.is_some_and(|name| name == asked))
                .ok_or_else(|| unresolved(format!("the document has no operation {asked}"))),
            None if all.len() == 1 => all
                .next()
                .ok_or_else(|| unresolved("the document has no operation".to_owned())),
            None => Err(unresolved(
                "the document has several operations: operationName says which".to_owned(),
            )),
        }
    }
}

impl Operation<'_> {
    pub fn kind(&self) -> OperationType {
        self.definition.node.ty
    }

    pub fn name(&self) -> Option<&str> {
        self.name.map(Name::as_str)
    }

    /// A variable that it cannot do without and that has no value.
    pub fn lacks(&self, variables: &Variables) -> Option<&str> {
        lacking(&self.definition.node, variables)
    }

    /// What of the variables says whether the request is valid, in words: of a plain text or number only that it is one.
    pub fn likeness(&self, variables: &Variables) -> String {
        likeness(&self.definition.node, variables)
    }

    /// The document as it is executed: of a mutation, what stands under one key is done once.
    pub fn executable(&self, variables: &Variables) -> ExecutableDocument {
        let mut document = self.document.parsed.clone();
        if self.kind() == OperationType::Mutation {
            let set = self.once(variables);
            let definition = match &mut document.operations {
                DocumentOperations::Single(definition) => Some(definition),
                DocumentOperations::Multiple(all) => self.name.and_then(|name| all.get_mut(name)),
            };
            if let Some(definition) = definition {
                definition.node.selection_set.node = set;
            }
        }
        document
    }

    fn once(&self, variables: &Variables) -> SelectionSet {
        let given = Given::new(&self.definition.node, variables);
        let reader = Reader {
            document: &self.document.parsed,
            given: Some(&given),
        };
        let roots = reader.collect(&roots_of(&self.definition.node)).keys;
        let items = roots.into_iter().map(|(_, asked)| {
            let mut merged = asked[0].field.clone();
            merged.node.directives.clear();
            for other in &asked[1..] {
                let more = &other.field.node.selection_set.node.items;
                merged
                    .node
                    .selection_set
                    .node
                    .items
                    .extend(more.iter().cloned());
            }
            Positioned::new(Selection::Field(merged), Pos::default())
        });
        SelectionSet {
            items: items.collect(),
        }
    }
}

/// A variable that an operation cannot do without and that has no value.
pub fn lacking<'a>(operation: &'a OperationDefinition, variables: &Variables) -> Option<&'a str> {
    let needed = operation
        .variable_definitions
        .iter()
        .filter(|one| !one.node.var_type.node.nullable && one.node.default_value.is_none());
    let mut lacking = needed
        .map(|one| one.node.name.node.as_str())
        .filter(|name| {
            let value = variables.get(*name);
            value.is_none_or(|value| *value == ConstValue::Null)
        });
    lacking.next()
}

/// A document as it is written, no longer and no deeper than it may be; what it asks for is not measured.
pub fn parsed(text: &str, limits: &Limits) -> Result<ExecutableDocument, Fault> {
    parse_query(readied(text, limits)?).map_err(|error| Fault::unreadable(&error))
}

fn roots_of(definition: &OperationDefinition) -> Parts<'_> {
    vec![(&definition.selection_set.node, Some(root(definition.ty)))]
}

const fn root(kind: OperationType) -> &'static str {
    match kind {
        OperationType::Query => "Query",
        OperationType::Mutation => "Mutation",
        OperationType::Subscription => "Subscription",
    }
}
