use async_graphql::InputObject;
use chrono::Datelike;
use kernel::{Instant, LocalizedText};
use potential::{
    AccountRow, AccountTable, Accounts, AccountsCommand, AccountsId, AccountsOpening,
    DefinitionKey, PotentialRefusal, RowProblem, Skipped, StatbankReading, TableReference,
    illustrative_lines, last_line, read_plain, read_statbank, years_to_come,
};
use store::Document;

use crate::{
    input::{At, LocalizedTextInput, Reading, Telling, Told},
    potential::AccountsFormat,
    user_error::{UserError, UserErrorCode},
};

/// How large a file may be.
const LARGEST: usize = 2 * 1024 * 1024;

/// A file of municipal accounts: it opens a data set, or takes the place of what the set tells of the same years and definitions. Danish: «indlæs regnskab».
#[derive(Clone, InputObject)]
pub struct ImportAccountsInput {
    /// The data set's name in addresses; it is opened when there is none.
    pub slug: String,
    /// What it holds; needed to open it.
    pub title: Option<LocalizedTextInput>,
    /// The figures are invented, and say so wherever they are seen; a set that is opened so stays so. Danish: «illustrativt».
    pub illustrative: Option<bool>,
    /// How the file is written.
    pub format: AccountsFormat,
    /// The key of the definition that the shares are counted by; needed of STATBANK, for a plain file says it in each row.
    pub definition: Option<String>,
    /// Only the rows of this year.
    pub year: Option<i32>,
    /// A table of accounts as JSON, which says what is counted where, of STATBANK; the register's own is illustrative and reads `pli` alone.
    pub table: Option<String>,
    /// The text of the file: 2 MiB at most, and over HTTP what a request has room for, 256 KiB with all that is around it.
    pub csv: String,
    /// Why the rows are revised; needed when the data set is there already.
    pub why: Option<String>,
    /// Who says so is needed unless the figures are invented or each row names its source.
    #[graphql(flatten)]
    pub telling: Telling,
}

/// A file that was read, with what is asked of the data set.
pub(crate) struct Importing {
    pub(crate) id: AccountsId,
    pub(crate) command: AccountsCommand,
    pub(crate) told: Told,
    pub(crate) rows: Vec<AccountRow>,
    pub(crate) skipped: Vec<Skipped>,
}

/// What a file tells.
struct File {
    rows: Vec<AccountRow>,
    skipped: Vec<Skipped>,
    table: Option<TableReference>,
}

impl ImportAccountsInput {
    /// By the data set as it is, if there is one.
    pub(crate) fn read(
        self,
        now: Instant,
        known: Option<&Document<Accounts>>,
    ) -> Result<Importing, Vec<UserError>> {
        let (mut reading, at) = (Reading::default(), At::input());
        let told = self.telling.clone().read(&mut reading);
        let file = self.file(&mut reading, &at);
        let illustrative = self.is_illustrative(&mut reading, &at, known);
        if let Some((told, file)) = told.as_ref().zip(file.as_ref()) {
            has_happened(&mut reading, &at, told, now);
            refused_lines(&mut reading, &at, years_to_come(&self.csv, now.year()));
            if !illustrative {
                self.is_not_invented(&mut reading, &at, file);
                has_a_source(&mut reading, &at, told, file);
            }
        }
        let (told, mut file) = reading.done(told.zip(file))?;
        let year = self.year;
        file.rows
            .retain(|row| year.is_none_or(|year| row.year == year));
        if self.illustrative == Some(true) {
            file.rows.iter_mut().for_each(|row| row.illustrative = true);
        }
        let (id, command) = match known {
            Some(known) => (known.id, self.revising(&file, &told)),
            None => (AccountsId::new(now), self.opening(&file, &told)),
        };
        Ok(Importing {
            id,
            command,
            told,
            rows: file.rows,
            skipped: file.skipped,
        })
    }

    /// Whether the set is, or becomes, invented; a set that is so cannot be told otherwise.
    fn is_illustrative(
        &self,
        reading: &mut Reading,
        at: &At,
        known: Option<&Document<Accounts>>,
    ) -> bool {
        let is_so = known.is_some_and(|known| known.state.illustrative);
        if is_so && self.illustrative == Some(false) {
            let words = LocalizedText::new(
                "Datasættet er illustrativt og bliver ved med at være det",
                "the data set is illustrative and stays so",
            );
            reading.refuse(
                &at.then("illustrative"),
                UserErrorCode::IllustrativeSet,
                words,
            );
        }
        is_so || self.illustrative == Some(true)
    }

    /// A set that is not invented has no invented lines, whoever says so: the line, or the table it is read by.
    fn is_not_invented(&self, reading: &mut Reading, at: &At, file: &File) {
        match self.format {
            AccountsFormat::Plain => refused_lines(reading, at, illustrative_lines(&self.csv)),
            AccountsFormat::Statbank if file.rows.iter().any(|row| row.illustrative) => {
                let last = last_line(&self.csv);
                let words = LocalizedText::new(
                    format!(
                        "linje 2–{last} læses ved en kontotabel, der er illustrativ, og det er de da også: sig det om sættet (illustrative: true; --illustrative), eller giv en kontotabel (table; --table)"
                    ),
                    format!(
                        "lines 2–{last} are read by a table of accounts that is illustrative, and so they are too: say so of the set (illustrative: true; --illustrative), or give a table of accounts (table; --table)"
                    ),
                );
                let at = at.then("illustrative");
                reading.refuse(&at, UserErrorCode::IllustrativeRow, words);
            }
            AccountsFormat::Statbank => {}
        }
    }

    fn revising(self, file: &File, told: &Told) -> AccountsCommand {
        AccountsCommand::Revise {
            rows: file.rows.clone(),
            why: self.why.unwrap_or_default(),
            table: file.table.clone(),
            on: told.on,
        }
    }

    fn opening(self, file: &File, told: &Told) -> AccountsCommand {
        let title = self.title.map(LocalizedText::from);
        AccountsCommand::Open(Box::new(AccountsOpening {
            slug: self.slug,
            title: title.unwrap_or_else(|| LocalizedText::da("")),
            illustrative: self.illustrative.unwrap_or_default(),
            rows: file.rows.clone(),
            table: file.table.clone(),
            on: told.on,
        }))
    }

    fn file(&self, reading: &mut Reading, at: &At) -> Option<File> {
        if self.csv.len() > LARGEST {
            let words = LocalizedText::new(
                format!(
                    "Filen er på {} byte; højst {LARGEST} er tilladt",
                    self.csv.len()
                ),
                format!("the file has {} bytes, more than {LARGEST}", self.csv.len()),
            );
            reading.refuse(&at.then("csv"), UserErrorCode::FileTooLarge, words);
            return None;
        }
        match self.format {
            AccountsFormat::Plain => {
                let rows = read_plain(&self.csv);
                named(reading, at, rows).map(|rows| File {
                    rows,
                    skipped: Vec::new(),
                    table: None,
                })
            }
            AccountsFormat::Statbank => self.statbank(reading, at),
        }
    }

    fn statbank(&self, reading: &mut Reading, at: &At) -> Option<File> {
        let key = self.definition.clone().unwrap_or_default();
        let definition = DefinitionKey::of(&key).ok_or(PotentialRefusal::UnknownDefinition { key });
        let definition = reading.take(&at.then("definition"), definition);
        let table = match &self.table {
            Some(text) => reading.take(&at.then("table"), AccountTable::from_json(text)),
            None => Some(AccountTable::illustrative().clone()),
        };
        let (definition, table) = definition.zip(table)?;
        let read = read_statbank(&self.csv, &table, &definition);
        named(reading, at, read).map(|StatbankReading { rows, skipped }| File {
            rows,
            skipped,
            table: Some(table.reference()),
        })
    }
}

/// Nobody has published what is still to come.
fn has_happened(reading: &mut Reading, at: &At, told: &Told, now: Instant) {
    let to_come = |first| first > now.date_naive();
    if told.on.earliest().is_some_and(to_come) {
        let words = LocalizedText::new("Dagen ligger i fremtiden", "the day is still to come");
        reading.refuse(&at.then("on"), UserErrorCode::OnInFuture, words);
    }
}

/// Figures that are no invention have somebody who says them: of the file, or of each row.
fn has_a_source(reading: &mut Reading, at: &At, told: &Told, file: &File) {
    if told.source.is_none() && file.rows.iter().any(|row| row.source.is_none()) {
        let words = LocalizedText::new(
            "Det er ikke oplyst, hvem der siger det: filen har ingen kilde, og en række har heller ingen",
            "nobody is named who says so: the file has no source, and a row has none either",
        );
        reading.refuse(&at.then("source"), UserErrorCode::SourceMissing, words);
    }
}

/// What was read, or every problem of the file at its line and column.
fn named<T>(reading: &mut Reading, at: &At, read: Result<T, Vec<RowProblem>>) -> Option<T> {
    match read {
        Ok(read) => Some(read),
        Err(problems) => {
            refused_lines(reading, at, problems);
            None
        }
    }
}

fn refused_lines(reading: &mut Reading, at: &At, problems: Vec<RowProblem>) {
    for problem in problems {
        let line = at.then("csv").then(problem.line);
        let place = match &problem.column {
            Some(column) => line.then(column),
            None => line,
        };
        reading.take::<(), _>(&place, Err(problem));
    }
}
