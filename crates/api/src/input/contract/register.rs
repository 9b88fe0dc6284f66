use async_graphql::{ID, InputObject};
use contracts::{ContractCommand, Registration};
use kernel::Instant;

use super::{AwardCriterionInput, SocialClauseInput, TenderInput, TermInput, parts::criteria};
use crate::{
    contract::CooperationForm,
    input::{
        At, LocalizedTextInput, MoneyInput, Reading, SupplierInput, Told,
        base::{municipalities, suppliers, task_area},
        telling::Telling,
    },
    scalars::{Edtf, MunicipalityCode},
    user_error::{UserError, UserErrorCode},
};

/// A whole contract: parties, tender, criteria, term, options, clauses. All or nothing; what is not known is left out.
#[derive(Clone, InputObject)]
pub struct RegisterContractInput {
    /// Its name in addresses: a-z, 0-9 and hyphens.
    pub slug: String,
    /// What it is about, in a few words.
    pub title: LocalizedTextInput,
    /// What kind of agreement it is.
    pub form: CooperationForm,
    /// Id or key of the task area.
    pub task_area: Option<ID>,
    /// The buyers.
    #[graphql(default)]
    pub municipalities: Vec<MunicipalityCode>,
    /// Who delivers.
    #[graphql(default)]
    pub suppliers: Vec<SupplierInput>,
    /// The unit that answers for it, never a person.
    pub owner_unit: Option<String>,
    /// What it is worth over its term.
    pub value: Option<MoneyInput>,
    /// The contract that it follows in a chain.
    pub succeeds: Option<ID>,
    /// How it was tendered.
    pub tender: Option<TenderInput>,
    /// What the tender was weighed on.
    #[graphql(default)]
    pub award_criteria: Vec<AwardCriterionInput>,
    /// The day of the last signature.
    pub signed_on: Option<Edtf>,
    /// How long it runs.
    pub term: Option<TermInput>,
    /// Obligations for people, and other promises.
    #[graphql(default)]
    pub social_clauses: Vec<SocialClauseInput>,
    /// The stories in the library that tell of it.
    #[graphql(default)]
    pub cases: Vec<ID>,
    #[graphql(flatten)]
    pub telling: Telling,
}

impl RegisterContractInput {
    pub(crate) fn read(self, now: Instant) -> Result<(ContractCommand, Told), Vec<UserError>> {
        let (mut reading, at) = (Reading::default(), At::input());
        let read = self.registration(&mut reading, &at, now);
        reading.done(read)
    }

    fn registration(
        self,
        reading: &mut Reading,
        at: &At,
        now: Instant,
    ) -> Option<(ContractCommand, Told)> {
        let task = reading.optional(self.task_area, |reading, id| {
            task_area(reading, &at.then("taskArea"), &id)
        });
        let places = municipalities(reading, &at.then("municipalities"), self.municipalities);
        let suppliers = suppliers(reading, &at.then("suppliers"), self.suppliers);
        let value = reading.optional(self.value, |reading, value| {
            value.read(reading, &at.then("value"))
        });
        let succeeds = reading.optional(self.succeeds, |reading, id| {
            let code = UserErrorCode::UnknownContract;
            reading.id(&at.then("succeeds"), &id, "Contract", code)
        });
        let tender = reading.optional(self.tender, |reading, tender| {
            tender.read(reading, &at.then("tender"))
        });
        let award_criteria = criteria(reading, &at.then("awardCriteria"), self.award_criteria);
        let signed_on = reading.optional_date(&at.then("signedOn"), self.signed_on);
        let term = reading.optional(self.term, |reading, term| {
            term.read(reading, &at.then("term"), now)
        });
        let clauses = reading.each(
            &at.then("socialClauses"),
            self.social_clauses,
            |reading, at, clause| clause.read(reading, at, now),
        );
        let cases = reading.each(&at.then("cases"), self.cases, |reading, at, id| {
            reading.id(at, &id, "Case", UserErrorCode::UnknownCase)
        });
        let told = self.telling.read(reading)?;
        let registration = Registration {
            slug: self.slug,
            title: self.title.into(),
            form: self.form.into(),
            task_area: task?,
            municipalities: places?,
            suppliers: suppliers?,
            owner_unit: self.owner_unit,
            value: value?,
            succeeds: succeeds?,
            tender: tender?,
            award_criteria: award_criteria?,
            signed_on: signed_on?,
            term: term?,
            social_clauses: clauses?,
            cases: cases?,
            on: told.on,
        };
        Some((ContractCommand::Register(Box::new(registration)), told))
    }
}
