use async_graphql::{ID, InputObject};
use cases::{CaseCommand, CaseId, Revision, Story};
use contracts::{ContractCommand, ContractId};
use kernel::{LocalizedText, Source};

use super::{
    At, LocalizedTextInput, Reading, SupplierInput, Telling, Told,
    base::{municipalities, suppliers, task_area},
};
use crate::{
    case::Theme,
    scalars::MunicipalityCode,
    user_error::{UserError, UserErrorCode},
};

/// A story for the library.
#[derive(Clone, InputObject)]
pub struct PublishCaseInput {
    /// Its name in addresses: a-z, 0-9 and hyphens.
    pub slug: String,
    /// As the library calls it.
    pub title: LocalizedTextInput,
    /// The story in short.
    pub summary: LocalizedTextInput,
    /// One of the five themes.
    pub theme: Theme,
    /// Id or key of the task area.
    pub task_area: Option<ID>,
    /// The municipalities named in it.
    #[graphql(default)]
    pub municipalities: Vec<MunicipalityCode>,
    /// The suppliers and partners named in it.
    #[graphql(default)]
    pub suppliers: Vec<SupplierInput>,
    #[graphql(flatten)]
    pub telling: Telling,
}

impl PublishCaseInput {
    pub(crate) fn read(self) -> Result<(CaseCommand, Told), Vec<UserError>> {
        let (mut reading, at) = (Reading::default(), At::input());
        let task = reading.optional(self.task_area, |reading, id| {
            task_area(reading, &at.then("taskArea"), &id)
        });
        let places = municipalities(
            &mut reading,
            &at.then("municipalities"),
            self.municipalities,
        );
        let suppliers = suppliers(&mut reading, &at.then("suppliers"), self.suppliers);
        let told = self.telling.read(&mut reading);
        let read = (|| {
            let told = told?;
            let story = Story {
                slug: self.slug,
                title: self.title.into(),
                summary: self.summary.into(),
                theme: self.theme.into(),
                task_area: task?,
                municipalities: places?,
                suppliers: suppliers?,
                on: told.on,
            };
            Some((CaseCommand::Publish(Box::new(story)), told))
        })();
        reading.done(read)
    }
}

/// What of a story is told anew; what is left out stays.
#[derive(Clone, InputObject)]
pub struct ReviseCaseInput {
    /// The case.
    pub case: ID,
    /// As the library calls it.
    pub title: Option<LocalizedTextInput>,
    /// The story in short.
    pub summary: Option<LocalizedTextInput>,
    /// One of the five themes.
    pub theme: Option<Theme>,
    /// Id or key of the task area.
    pub task_area: Option<ID>,
    /// The municipalities named in it.
    pub municipalities: Option<Vec<MunicipalityCode>>,
    /// The suppliers and partners named in it.
    pub suppliers: Option<Vec<SupplierInput>>,
    #[graphql(flatten)]
    pub telling: Telling,
}

impl ReviseCaseInput {
    pub(crate) fn read(self) -> Result<(CaseId, CaseCommand, Told), Vec<UserError>> {
        let (mut reading, at) = (Reading::default(), At::input());
        let case = case_id(&mut reading, &at, &self.case);
        let task = reading.optional(self.task_area, |reading, id| {
            task_area(reading, &at.then("taskArea"), &id)
        });
        let places = reading.optional(self.municipalities, |reading, codes| {
            municipalities(reading, &at.then("municipalities"), codes)
        });
        let suppliers = reading.optional(self.suppliers, |reading, named| {
            suppliers(reading, &at.then("suppliers"), named)
        });
        let told = self.telling.read(&mut reading);
        let read = (|| {
            let told = told?;
            let revision = Revision {
                title: self.title.map(Into::into),
                summary: self.summary.map(Into::into),
                theme: self.theme.map(Into::into),
                task_area: task?,
                municipalities: places?,
                suppliers: suppliers?,
            };
            let on = told.on;
            Some((case?, CaseCommand::Revise { revision, on }, told))
        })();
        reading.done(read)
    }
}

/// A sourced fact beside a story.
#[derive(Clone, InputObject)]
pub struct NoteFactInput {
    /// The case.
    pub case: ID,
    /// The fact in words.
    pub text: LocalizedTextInput,
    #[graphql(flatten)]
    pub telling: Telling,
}

impl NoteFactInput {
    pub(crate) fn read(self) -> Result<(CaseId, CaseCommand, Told), Vec<UserError>> {
        let (mut reading, at) = (Reading::default(), At::input());
        let case = case_id(&mut reading, &at, &self.case);
        let told = self.telling.read(&mut reading);
        let source = told
            .as_ref()
            .and_then(|told| source(&mut reading, &at, told));
        let read = (|| {
            let told = told?;
            let command = CaseCommand::NoteFact {
                text: self.text.into(),
                source: source?,
                on: told.on,
            };
            Some((case?, command, told))
        })();
        reading.done(read)
    }
}

/// That a story in the library tells of a contract.
#[derive(Clone, InputObject)]
pub struct LinkCaseInput {
    /// The case.
    pub case: ID,
    /// The contract; `expectedVersion` is about it.
    pub contract: ID,
    #[graphql(flatten)]
    pub telling: Telling,
}

impl LinkCaseInput {
    pub(crate) fn read(
        self,
    ) -> Result<(CaseId, ContractId, ContractCommand, Told), Vec<UserError>> {
        let (mut reading, at) = (Reading::default(), At::input());
        let case = case_id(&mut reading, &at, &self.case);
        let contract = reading.id(
            &at.then("contract"),
            &self.contract,
            "Contract",
            UserErrorCode::UnknownContract,
        );
        let told = self.telling.read(&mut reading);
        let read = (|| {
            let (told, case) = (told?, case?);
            let command = ContractCommand::LinkCase { case, on: told.on };
            Some((case, contract?, command, told))
        })();
        reading.done(read)
    }
}

fn case_id(reading: &mut Reading, at: &At, id: &ID) -> Option<CaseId> {
    reading.id(&at.then("case"), id, "Case", UserErrorCode::UnknownCase)
}

/// The source, where one must be told.
pub(crate) fn source(reading: &mut Reading, at: &At, told: &Told) -> Option<Source> {
    if told.source.is_none() {
        let words = LocalizedText::new(
            "Angiv, hvem der siger det: kilden mangler",
            "say who says so: `source` is missing",
        );
        reading.refuse(&at.then("source"), UserErrorCode::SourceMissing, words);
    }
    told.source.clone()
}
