use async_graphql::{ID, InputObject};
use cases::CaseId;
use choice::{FreeChoice, FreeChoiceCommand, FreeChoiceId, Opening};
use contracts::ContractId;

use super::{AskedOfChoice, free_choice};
use crate::{
    contract::FreeChoiceModel,
    input::{
        At, LocalizedTextInput, Reading, Telling, Told,
        base::{municipality, task_area},
    },
    scalars::MunicipalityCode,
    user_error::UserErrorCode,
};

/// The free choice of one task in one municipality; there is one of each.
#[derive(Clone, InputObject)]
pub struct OpenFreeChoiceInput {
    /// Its name in addresses: a-z, 0-9 and hyphens.
    pub slug: String,
    /// What it is called.
    pub title: LocalizedTextInput,
    /// Whose citizens choose.
    pub municipality: MunicipalityCode,
    /// Id or key of the task area.
    pub task_area: ID,
    /// How citizens are given the choice; left out when nobody has told.
    pub model: Option<FreeChoiceModel>,
    /// The stories that tell of it.
    #[graphql(default)]
    pub cases: Vec<ID>,
    /// The contracts it rests on; each must be public.
    #[graphql(default)]
    pub contracts: Vec<ID>,
    #[graphql(flatten)]
    pub telling: Telling,
}

impl OpenFreeChoiceInput {
    pub(crate) fn read(self) -> AskedOfChoice {
        let mut reading = Reading::default();
        let read = self.opening(&mut reading);
        reading.done(read)
    }

    fn opening(self, reading: &mut Reading) -> Option<(FreeChoiceId, FreeChoiceCommand, Told)> {
        let at = At::input();
        let place = municipality(reading, &at.then("municipality"), &self.municipality);
        let task = task_area(reading, &at.then("taskArea"), &self.task_area);
        let cases = cases(reading, &at, self.cases);
        let contracts = contracts(reading, &at, self.contracts);
        let told = self.telling.read(reading)?;
        let opening = Opening {
            slug: self.slug,
            title: self.title.into(),
            municipality: place?,
            task_area: task?,
            model: self.model.map(Into::into),
            cases: cases?,
            contracts: contracts?,
            on: told.on,
        };
        let id = FreeChoice::id_of(opening.municipality, &opening.task_area);
        Some((id, FreeChoiceCommand::Open(Box::new(opening)), told))
    }
}

/// That a model holds from a day on.
#[derive(Clone, InputObject)]
pub struct AdoptFreeChoiceModelInput {
    /// The free choice.
    pub free_choice: ID,
    /// How citizens are given the choice.
    pub model: FreeChoiceModel,
    /// The words of the source, verbatim.
    pub stated: Option<String>,
    #[graphql(flatten)]
    pub telling: Telling,
}

impl AdoptFreeChoiceModelInput {
    pub(crate) fn read(self) -> AskedOfChoice {
        let (mut reading, at) = (Reading::default(), At::input());
        let choice = free_choice(&mut reading, &at, &self.free_choice);
        let told = self.telling.read(&mut reading);
        let read = (|| {
            let told = told?;
            let command = FreeChoiceCommand::AdoptModel {
                model: self.model.into(),
                stated: self.stated,
                on: told.on,
            };
            Some((choice?, command, told))
        })();
        reading.done(read)
    }
}

/// That stories tell of a free choice, or that it rests on contracts.
#[derive(Clone, InputObject)]
pub struct LinkFreeChoiceInput {
    /// The free choice.
    pub free_choice: ID,
    /// The stories.
    #[graphql(default)]
    pub cases: Vec<ID>,
    /// The contracts; each must be public.
    #[graphql(default)]
    pub contracts: Vec<ID>,
    #[graphql(flatten)]
    pub telling: Telling,
}

impl LinkFreeChoiceInput {
    pub(crate) fn read(self) -> AskedOfChoice {
        let (mut reading, at) = (Reading::default(), At::input());
        let choice = free_choice(&mut reading, &at, &self.free_choice);
        let cases = cases(&mut reading, &at, self.cases);
        let contracts = contracts(&mut reading, &at, self.contracts);
        let told = self.telling.read(&mut reading);
        let read = (|| {
            let told = told?;
            let command = FreeChoiceCommand::Link {
                cases: cases?,
                contracts: contracts?,
                on: told.on,
            };
            Some((choice?, command, told))
        })();
        reading.done(read)
    }
}

fn cases(reading: &mut Reading, at: &At, ids: Vec<ID>) -> Option<Vec<CaseId>> {
    reading.each(&at.then("cases"), ids, |reading, at, id| {
        reading.id(at, &id, "Case", UserErrorCode::UnknownCase)
    })
}

fn contracts(reading: &mut Reading, at: &At, ids: Vec<ID>) -> Option<Vec<ContractId>> {
    reading.each(&at.then("contracts"), ids, |reading, at, id| {
        reading.id(at, &id, "Contract", UserErrorCode::UnknownContract)
    })
}
