use async_graphql::{ID, InputObject};
use potential::{CalculationCommand, CalculationId};

use super::{PotentialInput, question::Question};
use crate::{
    input::{At, LocalizedTextInput, Reading, Telling, Told},
    user_error::{UserError, UserErrorCode},
};

/// A calculation that is to be kept and cited. Danish: «gem beregning».
#[derive(Clone, InputObject)]
pub struct SaveCalculationInput {
    /// Its name in addresses, by which it is cited; it never changes.
    pub slug: String,
    /// What it is of.
    pub title: LocalizedTextInput,
    /// What is asked.
    pub input: PotentialInput,
    /// An earlier calculation that it stands in the place of.
    pub replaces: Option<ID>,
    #[graphql(flatten)]
    pub telling: Telling,
}

/// A calculation that is to be saved, read.
pub(crate) struct Keeping {
    pub(crate) slug: String,
    pub(crate) title: kernel::LocalizedText,
    pub(crate) question: Question,
    pub(crate) replaces: Option<CalculationId>,
    pub(crate) told: Told,
}

impl SaveCalculationInput {
    pub(crate) fn read(self) -> Result<Keeping, Vec<UserError>> {
        let (mut reading, at) = (Reading::default(), At::input());
        let question = self.input.read(&mut reading, &at.then("input"));
        let replaces = reading.optional(self.replaces, |reading, id| {
            let code = UserErrorCode::UnknownCalculation;
            reading.id(&at.then("replaces"), &id, "Calculation", code)
        });
        let told = self.telling.read(&mut reading);
        let read = (|| {
            Some(Keeping {
                slug: self.slug,
                title: self.title.into(),
                question: question?,
                replaces: replaces?,
                told: told?,
            })
        })();
        reading.done(read)
    }
}

/// A calculation that is no longer stood by. Danish: «træk beregning tilbage».
#[derive(Clone, InputObject)]
pub struct RetractCalculationInput {
    /// The calculation.
    pub calculation: ID,
    /// Why.
    pub why: String,
    #[graphql(flatten)]
    pub telling: Telling,
}

impl RetractCalculationInput {
    pub(crate) fn read(self) -> Result<(CalculationId, CalculationCommand, Told), Vec<UserError>> {
        let (mut reading, at) = (Reading::default(), At::input());
        let code = UserErrorCode::UnknownCalculation;
        let id = reading.id(
            &at.then("calculation"),
            &self.calculation,
            "Calculation",
            code,
        );
        let told = self.telling.read(&mut reading);
        let read = (|| {
            let told = told?;
            let command = CalculationCommand::Retract {
                why: self.why,
                on: told.on,
            };
            Some((id?, command, told))
        })();
        reading.done(read)
    }
}
