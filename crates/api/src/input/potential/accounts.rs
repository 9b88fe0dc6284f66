use async_graphql::InputObject;
use chrono::Datelike;
use kernel::{Instant, LocalizedText};
use potential::{
    AccountRow, AccountTable, Accounts, AccountsCommand, AccountsId, AccountsOpening,
    DefinitionKey, Judged, PotentialRefusal, RowProblem, Skipped, TableReference, read_plain,
    read_statbank,
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
        let judged = Judged {
            this_year: now.year(),
            illustrative: self.illustrative == Some(true)
                || known.is_some_and(|known| known.state.illustrative),
            only: self.year,
        };
        let file = self.file(&mut reading, &at, &judged);
        let (told, mut file) = reading.done(told.zip(file))?;
        if self.illustrative == Some(true) {
            file.rows.iter_mut().for_each(|row| row.illustrative = true);
        }
        let telling = potential::Telling {
            today: now.date_naive(),
            has_source: told.source.is_some(),
        };
        let (id, command) = match known {
            Some(known) => (known.id, self.revising(&file, &told, telling)),
            None => (AccountsId::new(now), self.opening(&file, &told, telling)),
        };
        Ok(Importing {
            id,
            command,
            told,
            rows: file.rows,
            skipped: file.skipped,
        })
    }

    fn revising(self, file: &File, told: &Told, telling: potential::Telling) -> AccountsCommand {
        AccountsCommand::Revise {
            rows: file.rows.clone(),
            why: self.why.unwrap_or_default(),
            table: file.table.clone(),
            illustrative: self.illustrative,
            on: told.on,
            telling,
        }
    }

    fn opening(self, file: &File, told: &Told, telling: potential::Telling) -> AccountsCommand {
        let title = self.title.map(LocalizedText::from);
        let opening = Box::new(AccountsOpening {
            slug: self.slug,
            title: title.unwrap_or_else(|| LocalizedText::da("")),
            illustrative: self.illustrative.unwrap_or_default(),
            rows: file.rows.clone(),
            table: file.table.clone(),
            on: told.on,
        });
        AccountsCommand::Open { opening, telling }
    }

    /// The rows of the year that is asked for, or of all.
    fn file(&self, reading: &mut Reading, at: &At, judged: &Judged) -> Option<File> {
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
        let mut file = match self.format {
            AccountsFormat::Plain => {
                let rows = read_plain(&self.csv, judged);
                named(reading, at, rows).map(|rows| File {
                    rows,
                    skipped: Vec::new(),
                    table: None,
                })
            }
            AccountsFormat::Statbank => self.statbank(reading, at, judged),
        }?;
        let year = self.year;
        file.rows
            .retain(|row| year.is_none_or(|year| row.year == year));
        Some(file)
    }

    fn statbank(&self, reading: &mut Reading, at: &At, judged: &Judged) -> Option<File> {
        let key = self.definition.clone().unwrap_or_default();
        let definition = DefinitionKey::of(&key).ok_or(PotentialRefusal::UnknownDefinition { key });
        let definition = reading.take(&at.then("definition"), definition);
        let table = match &self.table {
            Some(text) => reading.take(&at.then("table"), AccountTable::from_json(text)),
            None => Some(AccountTable::illustrative().clone()),
        };
        let (definition, table) = definition.zip(table)?;
        let read = read_statbank(&self.csv, &table, &definition, judged);
        let read = named(reading, at, read)?;
        if table.illustrative && !judged.illustrative {
            by_an_illustrative_table(reading, at, read.last_line);
        }
        Some(File {
            rows: read.rows,
            skipped: read.skipped,
            table: Some(table.reference()),
        })
    }
}

/// A set that is not invented is not read by a table that is; each of its rows would be refused for the same.
fn by_an_illustrative_table(reading: &mut Reading, at: &At, last: usize) {
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
