mod problems;

use cases::CaseId;
use chrono::NaiveDate;
use kernel::{LocalizedText, Money, MunicipalityCode, PartialDate, Supplier, TaskArea};

use crate::{
    AgreedTerm, AwardCriterion, ContractEvent, ContractId, ContractRefusal, CooperationForm, Draft,
    MainNature, Particulars, SmallestGroup, SocialClause, Tender,
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
    pub nature: Option<MainNature>,
    /// Who buys on behalf of all, in joint procurement.
    pub lead: Option<MunicipalityCode>,
    pub particulars: Option<Particulars>,
    pub illustrative: bool,
    /// None when it is public from the start.
    pub draft: Option<Draft>,
    pub provisional_until: Option<NaiveDate>,
    pub smallest_group: SmallestGroup,
    pub on: PartialDate,
}

impl Registration {
    /// All of it or nothing.
    pub(crate) fn register(self) -> Result<Vec<ContractEvent>, ContractRefusal> {
        ContractRefusal::of_all(self.problems())?;
        Ok(self.events())
    }

    fn events(self) -> Vec<ContractEvent> {
        let mut events = self.tender_events();
        events.extend(self.signed_on.map(|on| ContractEvent::Signed { on }));
        events.extend(
            self.term
                .filter(|term| *term != AgreedTerm::default())
                .map(|term| ContractEvent::TermAgreed { term, on: self.on }),
        );
        events.extend(
            self.particulars
                .map(|particulars| ContractEvent::ParticularsAgreed {
                    particulars,
                    on: self.on,
                }),
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
            nature: self.nature,
            lead: self.lead,
            illustrative: self.illustrative,
            draft: self.draft,
            provisional_until: self.provisional_until,
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
