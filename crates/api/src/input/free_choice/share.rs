use async_graphql::{ID, InputObject};
use choice::{FreeChoiceCommand, FreeChoiceId, Persons, ShareFigure, ShareStatement};
use contracts::SmallestGroup;
use kernel::{Id, Instant};

use super::{AskedOfChoice, free_choice};
use crate::{
    free_choice::MissingShare,
    input::{At, Reading, Telling, Told, case::source},
    scalars::{Decimal, Edtf},
    user_error::UserErrorCode,
};

/// How many chose a private supplier in a year, or why that is not told: one of percentage, persons and reason.
#[derive(Clone, InputObject)]
pub struct StateFreeChoiceShareInput {
    /// The free choice.
    pub free_choice: ID,
    /// The year it is of; XXXX where the source does not say.
    pub year: Edtf,
    /// Per cent of those who could choose, from 0 to 100.
    pub percent: Option<Decimal>,
    /// The persons.
    pub persons: Option<ChoosingPersonsInput>,
    /// Why there is none.
    pub missing: Option<MissingShare>,
    /// The words of the source, verbatim; only a reason goes without.
    pub stated: Option<String>,
    /// Who counted, an organisation.
    pub measured_by: Option<String>,
    #[graphql(flatten)]
    pub telling: Telling,
}

/// So many chose a private supplier, of so many who could choose.
#[derive(Clone, InputObject)]
pub struct ChoosingPersonsInput {
    /// Those who chose a private supplier.
    pub chose: i32,
    /// Those who could choose.
    pub of: i32,
}

impl ChoosingPersonsInput {
    fn read(self, reading: &mut Reading, at: &At) -> Option<Persons> {
        let chose = reading.count(&at.then("chose"), self.chose);
        let of = reading.count(&at.then("of"), self.of);
        Some(Persons {
            chose: chose?,
            of: of?,
        })
    }
}

impl StateFreeChoiceShareInput {
    pub(crate) fn read(self, now: Instant, smallest_group: SmallestGroup) -> AskedOfChoice {
        let mut reading = Reading::default();
        let read = self.share(&mut reading, now).map(|(choice, share, told)| {
            let command = FreeChoiceCommand::StateShare {
                share,
                smallest_group,
                on: told.on,
                today: now.date_naive(),
            };
            (choice, command, told)
        });
        reading.done(read)
    }

    fn share(
        self,
        reading: &mut Reading,
        now: Instant,
    ) -> Option<(FreeChoiceId, ShareStatement, Told)> {
        let at = At::input();
        let choice = free_choice(reading, &at, &self.free_choice);
        let year = reading.date(&at.then("year"), self.year);
        let percent = reading.optional_decimal(&at.then("percent"), self.percent);
        let persons = reading.optional(self.persons, |reading, persons| {
            persons.read(reading, &at.then("persons"))
        });
        let told = self.telling.read(reading)?;
        source(reading, &at, &told)?;
        let missing = self.missing.map(choice::MissingShare::from);
        let figure = ShareFigure::new(percent?, persons?, missing);
        let share = ShareStatement {
            id: Id::new(now),
            figure: reading.take_within(&at, figure)?,
            year: year?,
            stated: self.stated,
            measured_by: self.measured_by,
        };
        Some((choice?, share, told))
    }
}

/// A statement that is taken back; it stays readable.
#[derive(Clone, InputObject)]
pub struct RetractFreeChoiceShareInput {
    /// The free choice.
    pub free_choice: ID,
    /// The statement.
    pub share: ID,
    /// Why.
    pub why: String,
    #[graphql(flatten)]
    pub telling: Telling,
}

impl RetractFreeChoiceShareInput {
    pub(crate) fn read(self) -> AskedOfChoice {
        let (mut reading, at) = (Reading::default(), At::input());
        let choice = free_choice(&mut reading, &at, &self.free_choice);
        let code = UserErrorCode::UnknownShare;
        let share = reading.id(&at.then("share"), &self.share, "FreeChoiceShare", code);
        let told = self.telling.read(&mut reading);
        let read = (|| {
            let told = told?;
            let command = FreeChoiceCommand::RetractShare {
                share: share?,
                why: self.why,
                on: told.on,
            };
            Some((choice?, command, told))
        })();
        reading.done(read)
    }
}
