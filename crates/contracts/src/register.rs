use cases::CaseId;
use kernel::{LocalizedText, Money, MunicipalityCode, PartialDate, Supplier, TaskArea};

use crate::{
    AgreedTerm, AwardCriterion, ContractEvent, ContractId, ContractRefusal, CooperationForm, Path,
    SocialClause, Tender, check,
};

/// A whole contract as it enters the register; whatever is not told may be missing.
#[derive(Clone, Debug, PartialEq)]
pub struct Registration {
    /// The words that name it in an address: `vejen-vask`.
    pub slug: String,
    pub title: LocalizedText,
    pub form: CooperationForm,
    pub task_area: Option<TaskArea>,
    pub municipalities: Vec<MunicipalityCode>,
    pub suppliers: Vec<Supplier>,
    pub owner_unit: Option<String>,
    pub value: Option<Money>,
    /// The contract that it follows in a chain.
    pub succeeds: Option<ContractId>,
    pub tender: Option<Tender>,
    pub award_criteria: Vec<AwardCriterion>,
    /// Unknown when it is signed but the day is not told.
    pub signed_on: Option<PartialDate>,
    pub term: Option<AgreedTerm>,
    pub social_clauses: Vec<SocialClause>,
    pub cases: Vec<CaseId>,
    pub on: PartialDate,
}

impl Registration {
    /// All of it or nothing.
    pub(crate) fn register(self) -> Result<Vec<ContractEvent>, ContractRefusal> {
        self.check()?;
        Ok(self.events())
    }

    fn check(&self) -> Result<(), ContractRefusal> {
        check::title(&self.title)?;
        check_slug(&self.slug)?;
        check::municipalities(&self.municipalities)?;
        check::suppliers(&self.suppliers)?;
        check::owner_unit(self.owner_unit.as_deref())?;
        if let Some(tender) = &self.tender {
            tender.check(&Path::of("tender"))?;
        }
        if !self.award_criteria.is_empty() {
            AwardCriterion::check_all(&self.award_criteria)?;
        }
        if let Some(term) = &self.term {
            term.check(&Path::of("term"))?;
        }
        self.check_social_clauses()
    }

    fn check_social_clauses(&self) -> Result<(), ContractRefusal> {
        for (place, clause) in self.social_clauses.iter().enumerate() {
            let at = Path::of("socialClauses").nth(place);
            clause.check(&at)?;
            if self.social_clauses[..place]
                .iter()
                .any(|other| other.id == clause.id && !other.is_same_as(clause))
            {
                return Err(ContractRefusal::ClauseTwice { at: at.then("id") });
            }
        }
        Ok(())
    }

    fn events(self) -> Vec<ContractEvent> {
        let mut events = self.tender_events();
        events.extend(self.signed_on.map(|on| ContractEvent::Signed { on }));
        events.extend(
            self.term
                .filter(|term| *term != AgreedTerm::default())
                .map(|term| ContractEvent::TermAgreed { term, on: self.on }),
        );
        events.extend(each_once(self.social_clauses, SocialClause::is_same_as).map(agreed));
        events.extend(
            each_once(self.cases, CaseId::eq)
                .map(|case| ContractEvent::CaseLinked { case, on: self.on }),
        );
        let registered = ContractEvent::Registered {
            slug: self.slug,
            title: self.title,
            form: self.form,
            task_area: self.task_area,
            municipalities: self.municipalities,
            suppliers: self.suppliers,
            owner_unit: self.owner_unit,
            value: self.value,
            succeeds: self.succeeds,
            on: self.on,
        };
        events.insert(0, registered);
        events
    }

    /// Publication, criteria and award; an award whose winner is not told stays a day of the tender.
    fn tender_events(&self) -> Vec<ContractEvent> {
        let tender = self.tender.clone();
        let published_on = tender
            .as_ref()
            .and_then(|tender| tender.published_on)
            .unwrap_or(PartialDate::UNKNOWN);
        let awarded_on = tender
            .as_ref()
            .and_then(|tender| tender.awarded_on)
            .filter(|_| !self.suppliers.is_empty());
        let criteria = Some(self.award_criteria.clone()).filter(|criteria| !criteria.is_empty());
        [
            tender.map(|tender| ContractEvent::TenderPublished {
                tender,
                on: published_on,
            }),
            criteria.map(|criteria| ContractEvent::AwardCriteriaSet {
                criteria,
                on: published_on,
            }),
            awarded_on.map(|on| ContractEvent::Awarded {
                suppliers: self.suppliers.clone(),
                on,
            }),
        ]
        .into_iter()
        .flatten()
        .collect()
    }
}

fn check_slug(slug: &str) -> Result<(), ContractRefusal> {
    let length = 3..=80;
    let written = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    if length.contains(&slug.len()) && slug.bytes().all(written) {
        return Ok(());
    }
    Err(ContractRefusal::SlugInvalid {
        slug: slug.chars().take(*length.end()).collect(),
    })
}

fn agreed(clause: SocialClause) -> ContractEvent {
    let on = clause.agreed_on.unwrap_or(PartialDate::UNKNOWN);
    ContractEvent::SocialClauseAgreed { clause, on }
}

fn each_once<T>(all: Vec<T>, same: impl Fn(&T, &T) -> bool) -> impl Iterator<Item = T> {
    let mut once: Vec<T> = Vec::new();
    for one in all {
        if !once.iter().any(|other| same(other, &one)) {
            once.push(one);
        }
    }
    once.into_iter()
}
