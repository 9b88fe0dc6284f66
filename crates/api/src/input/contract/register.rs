use async_graphql::{ID, InputObject};
use cases::CaseId;
use contracts::{ContractCommand, ContractId, Registration, SocialClause};
use kernel::{Id, Instant, PartialDate};

use super::{
    AwardCriterionInput, ParticularsInput, SocialClauseInput, TenderInput, TermInput,
    parts::criteria, slug::slug,
};
use crate::{
    contract::{CooperationForm, MainNature},
    input::{
        Asking, At, LocalizedTextInput, MoneyInput, Reading, SupplierInput, Told,
        base::{municipalities, municipality, suppliers, task_area},
        telling::Telling,
    },
    scalars::{Date, Edtf, MunicipalityCode},
    user_error::{UserError, UserErrorCode},
};

/// A whole contract: parties, tender, criteria, term, options, clauses. All or nothing; what is not known is left out, a title and one party are the least.
#[derive(Clone, InputObject)]
pub struct RegisterContractInput {
    /// Its name in addresses: a-z, 0-9 and hyphens; made of the title if left out.
    pub slug: Option<String>,
    /// What it is about, in a few words.
    pub title: LocalizedTextInput,
    /// What kind of agreement it is.
    #[graphql(default_with = "CooperationForm::NotStated")]
    pub form: CooperationForm,
    /// What is mainly bought.
    pub nature: Option<MainNature>,
    /// Id or key of the task area.
    pub task_area: Option<ID>,
    /// The buyers; who writes for a municipality and names none names their own.
    #[graphql(default)]
    pub municipalities: Vec<MunicipalityCode>,
    /// Who buys on behalf of all, in joint procurement. Danish: «fælles indkøb».
    pub lead: Option<MunicipalityCode>,
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
    /// What only a contract of its form has.
    pub particulars: Option<ParticularsInput>,
    /// Obligations for people, and other promises.
    #[graphql(default)]
    pub social_clauses: Vec<SocialClauseInput>,
    /// The stories in the library that tell of it.
    #[graphql(default)]
    pub cases: Vec<ID>,
    /// It is made up to show what the register can do. Danish: «opdigtet eksempel».
    #[graphql(default = false)]
    pub illustrative: bool,
    /// It is not public yet; where a second actor must approve, every registration by a municipality is a draft. Danish: «kladde».
    #[graphql(default = false)]
    pub draft: bool,
    /// What is told may still change until that day. Danish: «foreløbig indtil».
    pub provisional_until: Option<Date>,
    #[graphql(flatten)]
    pub telling: Telling,
}

/// A registration as far as it could be read, and what could not.
pub(crate) struct Registering {
    pub(crate) id: ContractId,
    pub(crate) command: ContractCommand,
    pub(crate) told: Told,
    pub(crate) mistakes: Vec<UserError>,
}

impl RegisterContractInput {
    pub(crate) fn read(self, asking: &Asking) -> Registering {
        let (mut reading, at) = (Reading::default(), At::input());
        let id = Id::new(asking.now);
        let telling = self.telling.clone();
        let mut registration = self.registration(&mut reading, &at, asking, id);
        let told = telling.read(&mut reading).unwrap_or_default();
        registration.on = told.on;
        Registering {
            id,
            command: ContractCommand::Register(Box::new(registration)),
            told,
            mistakes: reading.mistakes(),
        }
    }

    /// What could not be read is left out.
    fn registration(
        self,
        reading: &mut Reading,
        at: &At,
        asking: &Asking,
        id: ContractId,
    ) -> Registration {
        let now = asking.now;
        Registration {
            slug: self.slug.unwrap_or_else(|| slug(&self.title.da, id)),
            title: self.title.into(),
            form: self.form.into(),
            nature: self.nature.map(Into::into),
            task_area: self
                .task_area
                .and_then(|area| task_area(reading, &at.then("taskArea"), &area)),
            municipalities: buyers(reading, at, self.municipalities, asking),
            lead: self
                .lead
                .and_then(|lead| municipality(reading, &at.then("lead"), &lead)),
            suppliers: suppliers(reading, &at.then("suppliers"), self.suppliers)
                .unwrap_or_default(),
            owner_unit: self.owner_unit,
            value: self
                .value
                .and_then(|value| value.read(reading, &at.then("value"))),
            succeeds: self.succeeds.and_then(|former| {
                let code = UserErrorCode::UnknownContract;
                reading.id(&at.then("succeeds"), &former, "Contract", code)
            }),
            tender: self
                .tender
                .and_then(|tender| tender.read(reading, &at.then("tender"))),
            award_criteria: criteria(reading, &at.then("awardCriteria"), self.award_criteria)
                .unwrap_or_default(),
            signed_on: self
                .signed_on
                .and_then(|day| reading.date(&at.then("signedOn"), day)),
            term: self
                .term
                .and_then(|term| term.read(reading, &at.then("term"), now)),
            particulars: self
                .particulars
                .and_then(|told| told.read(reading, &at.then("particulars"))),
            social_clauses: social_clauses(reading, at, self.social_clauses, now),
            cases: cases(reading, at, self.cases),
            illustrative: self.illustrative,
            draft: asking.draft(self.draft),
            provisional_until: self.provisional_until.map(|Date(day)| day),
            smallest_group: asking.smallest_group,
            on: PartialDate::UNKNOWN,
        }
    }
}

/// Who registers for a municipality and names none registers for their own.
fn buyers(
    reading: &mut Reading,
    at: &At,
    codes: Vec<MunicipalityCode>,
    asking: &Asking,
) -> Vec<kernel::MunicipalityCode> {
    if codes.is_empty() {
        return asking.by.municipality.into_iter().collect();
    }
    municipalities(reading, &at.then("municipalities"), codes).unwrap_or_default()
}

fn social_clauses(
    reading: &mut Reading,
    at: &At,
    clauses: Vec<SocialClauseInput>,
    now: Instant,
) -> Vec<SocialClause> {
    let at = at.then("socialClauses");
    reading
        .each(&at, clauses, |reading, at, clause| {
            clause.read(reading, at, now)
        })
        .unwrap_or_default()
}

fn cases(reading: &mut Reading, at: &At, cases: Vec<ID>) -> Vec<CaseId> {
    reading
        .each(&at.then("cases"), cases, |reading, at, id| {
            reading.id(at, &id, "Case", UserErrorCode::UnknownCase)
        })
        .unwrap_or_default()
}
