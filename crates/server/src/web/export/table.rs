//! A table: a question that has a name, asked page by page and written row by row.

use api::{Viewer, asked_by};
use async_graphql::{Request, ServerError, Value as Constant, Variables};
use chrono::SecondsFormat;
use serde_json::{Map, Value};

use super::{
    super::{Site, answer::Wanted, execution::Outcome, operation, refusal::Refusal},
    about::About,
    asked::Asked,
    columns::Columns,
    named::Named,
    paging::Paged,
    question::Question,
    sheet::Sheet,
    types::Types,
    variables::variables,
};

/// A table has so many rows at most.
const LARGEST: usize = 100_000;

/// The variable that says from which moment of knowledge a table is seen.
const AS_OF: &str = "asOf";

/// Why there is no table.
pub(super) enum Halt {
    Refused(Refusal),
    /// What came of the question itself.
    Answered(Outcome),
}

impl From<Refusal> for Halt {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal)
    }
}

/// A question that is ready to be asked.
pub(super) struct Table {
    columns: Columns,
    paged: Paged,
    variables: Map<String, Value>,
}

impl Table {
    pub(super) fn of(named: &Named, asked: &Asked) -> Result<Self, Refusal> {
        let types = Types::served();
        let question = Question::read(&named.document)?;
        let columns = Columns::of(types, &question)?;
        let paged = Paged::of(types, question, &columns.levels)?;
        let variables = variables(
            types,
            paged.operation(),
            &named.variables,
            &asked.parameters,
            &paged.reserved(),
        )?;
        Ok(Self {
            columns,
            paged,
            variables,
        })
    }

    /// Asks until the end of the list, writes every row, and notes what is to be said of them.
    pub(super) async fn write(
        mut self,
        site: &Site,
        wanted: &Wanted,
        viewer: &Viewer,
        asked: &Asked,
        about: &mut About,
    ) -> Result<Sheet, Halt> {
        self.pin(site);
        let mut sheet = Sheet::new(asked.format, asked.variant, &self.columns.columns);
        let (mut rows, mut after, mut first) = (0, None, true);
        loop {
            self.paged.turn(&mut self.variables, after.take());
            let mut answer = self.ask(site, wanted, viewer).await?;
            after = self.paged.next(&mut answer)?;
            if std::mem::take(&mut first) {
                self.say_beside(about, &answer);
            }
            for row in self.columns.rows(&answer) {
                rows += 1;
                if rows > LARGEST {
                    return Err(too_large().into());
                }
                sheet.write(&row);
            }
            if after.is_none() {
                break;
            }
        }
        about.say("Rækker", &rows.to_string());
        about.say_columns(asked.variant, &self.columns.columns);
        Ok(sheet)
    }

    /// All pages are seen from one moment, so that what is learned meanwhile moves no row.
    fn pin(&mut self, site: &Site) {
        let mut definitions = self.paged.operation().variable_definitions.iter();
        if definitions.any(|definition| definition.node.name.node == AS_OF) {
            let now = site.store.clock().now();
            let now = now.to_rfc3339_opts(SecondsFormat::AutoSi, true);
            let told = self.variables.entry(AS_OF);
            told.or_insert_with(|| now.into());
        }
    }

    fn say_beside(&self, about: &mut About, answer: &Value) {
        let list = self.columns.levels.first().and_then(|keys| keys.first());
        let told = self.variables.get(AS_OF).and_then(Value::as_str);
        about.say_beside(answer, list.map(String::as_str), told);
    }

    /// The answer of one page, when nothing in it failed.
    async fn ask(&self, site: &Site, wanted: &Wanted, viewer: &Viewer) -> Result<Value, Halt> {
        let mut request = asked_by(viewer.clone(), &site.store, Request::new(String::new()));
        request.set_parsed_query(self.paged.document());
        request.variables = Variables::from_json(Value::Object(self.variables.clone()));
        if let Some(lacking) = operation::lacking_variable(&mut request) {
            let message = format!("the table needs a value of its parameter `{lacking}`");
            return Err(Refusal::bad_user_input(message).into());
        }
        match site.execute(request, wanted.request.as_str()).await {
            Outcome::Executed(response) if response.errors.is_empty() => {
                let data = response.data.into_json();
                data.map_err(|_| Refusal::failed().into())
            }
            Outcome::Executed(response) => Err(Halt::Answered(unanswered(response.errors))),
            outcome @ (Outcome::Invalid(_) | Outcome::Failed(_)) => Err(Halt::Answered(outcome)),
        }
    }
}

/// A table without some of what it asked for is no table.
fn unanswered(errors: Vec<ServerError>) -> Outcome {
    let failed = |error: &ServerError| {
        let code = error.extensions.as_ref().and_then(|told| told.get("code"));
        code == Some(&Constant::from("INTERNAL_SERVER_ERROR"))
    };
    match errors.iter().find(|error| failed(error)) {
        Some(error) => Outcome::Failed(error.clone()),
        None => Outcome::Invalid(errors),
    }
}

fn too_large() -> Refusal {
    Refusal::export_too_large(format!(
        "the table has more than {LARGEST} rows: ask for less of it with its parameters"
    ))
}
