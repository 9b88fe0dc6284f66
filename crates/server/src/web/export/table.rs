//! A table: a question that has a name, asked page by page and written row by row.

use std::sync::Arc;

use api::{Following, Viewer, asked_by};
use async_graphql::{Request, ServerError, Value as Constant, Variables};
use axum::http::{HeaderValue, Uri};
use chrono::SecondsFormat;
use kernel::Instant;
use serde_json::{Map, Value};

use super::{
    super::{Site, answer::Wanted, caller::Asker, execution::Outcome, refusal::Refusal},
    about::About,
    asked::{ABOUT, Asked, Format},
    columns::Columns,
    named::Named,
    paging::{PAGE, Paged},
    question::Question,
    sheet::Sheet,
    types::Types,
    variables::variables,
};

/// A table has so many rows at most.
const LARGEST: usize = 100_000;
/// A workbook is held in memory until it is whole, so it has no more cells than this either.
const CELLS: usize = 2_000_000;

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
    pub(super) columns: Columns,
    pub(super) paged: Paged,
    pub(super) variables: Map<String, Value>,
    following: Arc<Following>,
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
        if let Some(name) = paged.needed()
            && !variables.contains_key(name.as_str())
        {
            return Err(lacking(name));
        }
        Ok(Self {
            columns,
            paged,
            variables,
            following: Following::by_pages_of(PAGE.into()),
        })
    }

    /// Asks until the end of the list, writes every row, and notes what is to be said of them.
    pub(super) async fn write(
        mut self,
        site: &Site,
        wanted: &Wanted,
        asker: &Asker,
        asked: &Asked,
        about: &mut About,
    ) -> Result<Sheet, Halt> {
        let largest = self.largest(asked.format);
        let mut sheet = Sheet::new(asked.format, asked.variant, &self.columns.columns);
        let (mut rows, mut after, mut first) = (0, None, true);
        loop {
            self.paged.turn(&mut self.variables, after.take());
            let mut answer = self.ask(site, wanted, &asker.viewer).await?;
            after = self.paged.next(&mut answer)?;
            if std::mem::take(&mut first) {
                self.is_there(&answer)?;
                self.say_beside(about, &answer);
                about.say_of_all(&answer, asked.variant, &self.columns.columns);
            }
            let page = self.columns.rows(&answer);
            let cells = self.columns.columns.len().saturating_mul(page.len());
            site.owe(asker.caller, u64::try_from(cells).unwrap_or(u64::MAX));
            rows += page.len();
            if rows > largest {
                return Err(self.too_large(asked.format, largest).into());
            }
            for row in &page {
                sheet.write(row);
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
    pub(super) fn pin(&mut self, now: Instant) {
        if self.has_moment() {
            let told = self.variables.entry(AS_OF);
            told.or_insert_with(|| written(now).into());
        }
    }

    fn has_moment(&self) -> bool {
        let mut definitions = self.paged.operation().variable_definitions.iter();
        definitions.any(|definition| definition.node.name.node == AS_OF)
    }

    /// Where it stands what is to be said of the table as it was at that moment.
    pub(super) fn described_by(&self, name: &str, uri: &Uri) -> Option<HeaderValue> {
        let told = uri.query().unwrap_or_default().as_bytes();
        let others = form_urlencoded::parse(told).filter(|(name, _)| name != AS_OF);
        let mut query = form_urlencoded::Serializer::new(String::new());
        query.extend_pairs(others);
        if let Some(moment) = self.variables.get(AS_OF).and_then(Value::as_str) {
            query.append_pair(AS_OF, moment);
        }
        let address = format!("/export/{name}{ABOUT}.csv?{}", query.finish());
        let address = address.trim_end_matches('?');
        HeaderValue::from_str(&format!(
            "<{address}>; rel=\"describedby\"; type=\"text/csv\""
        ))
        .ok()
    }

    /// How many rows a file of that form has at most.
    fn largest(&self, format: Format) -> usize {
        match format {
            Format::Csv => LARGEST,
            Format::Workbook => LARGEST.min(CELLS / self.columns.columns.len().max(1)),
        }
    }

    fn too_large(&self, format: Format, largest: usize) -> Refusal {
        let columns = self.columns.columns.len();
        let words = match format {
            Format::Workbook if largest < LARGEST => format!(
                "a workbook has at most {CELLS} cells, which is {largest} rows of {columns} columns: ask for CSV, or for less with the parameters"
            ),
            Format::Csv | Format::Workbook => {
                format!(
                    "the table has more than {LARGEST} rows: ask for less of it with its parameters"
                )
            }
        };
        Refusal::export_too_large(words)
    }

    fn say_beside(&self, about: &mut About, answer: &Value) {
        let list = self.columns.levels.first().and_then(|keys| keys.first());
        let told = self.variables.get(AS_OF).and_then(Value::as_str);
        about.say_beside(answer, list.map(String::as_str), told);
    }

    /// The answer of one page, when nothing in it failed.
    async fn ask(&self, site: &Site, wanted: &Wanted, viewer: &Viewer) -> Result<Value, Halt> {
        let mut request = Request::new(String::new()).data(Arc::clone(&self.following));
        request.set_parsed_query(self.paged.document());
        request.variables = Variables::from_json(Value::Object(self.variables.clone()));
        if let Some(name) = edge::lacking(self.paged.operation(), &request.variables) {
            return Err(lacking(name).into());
        }
        answered(site, wanted, viewer, request).await
    }
}

/// What comes of a question, when nothing in it failed.
pub(super) async fn answered(
    site: &Site,
    wanted: &Wanted,
    viewer: &Viewer,
    request: Request,
) -> Result<Value, Halt> {
    let request = asked_by(viewer.clone(), &site.store, request);
    match site.executed(request, wanted.request.as_str()).await {
        Outcome::Executed(response) if response.errors.is_empty() => {
            let data = response.data.into_json();
            data.map_err(|_| Refusal::failed().into())
        }
        Outcome::Executed(response) => Err(Halt::Answered(unanswered(response.errors))),
        outcome @ (Outcome::Invalid(_) | Outcome::Failed(_) | Outcome::TooLong(_)) => {
            Err(Halt::Answered(outcome))
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

fn lacking(parameter: &str) -> Refusal {
    let message = format!("the table needs a value of its parameter `{parameter}`");
    Refusal::bad_user_input(message)
}

fn written(moment: Instant) -> String {
    moment.to_rfc3339_opts(SecondsFormat::AutoSi, true)
}
