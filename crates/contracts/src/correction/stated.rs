use super::{Correction, Field};
use crate::{AmendmentId, ClauseId, Contract, OptionId};

impl Contract {
    /// What is so of the field, as if it were put right to that; none when there is nothing that has it.
    pub(crate) fn stated(&self, field: Field) -> Option<Correction> {
        let term = &self.term;
        let tender = self.tender.as_ref();
        let termination = self.termination.as_ref();
        Some(match field {
            Field::Title => Correction::Title(self.title.clone()),
            Field::Form => Correction::Form(self.form),
            Field::Nature => Correction::Nature(self.nature),
            Field::TaskArea => Correction::TaskArea(self.task_area.clone()),
            Field::Municipalities => Correction::Municipalities(self.municipalities.clone()),
            Field::Lead => Correction::Lead(self.lead),
            Field::Suppliers => Correction::Suppliers(self.suppliers.clone()),
            Field::OwnerUnit => Correction::OwnerUnit(self.owner_unit.clone()),
            Field::Value => Correction::Value(self.value),
            Field::ProvisionalUntil => Correction::ProvisionalUntil(self.provisional_until),
            Field::TenderPublishedOn => Correction::TenderPublishedOn(tender?.published_on),
            Field::TenderAwardedOn => Correction::TenderAwardedOn(tender?.awarded_on),
            Field::TenderProcedure => Correction::TenderProcedure(tender?.procedure),
            Field::TenderAwardBasis => Correction::TenderAwardBasis(tender?.award_basis),
            Field::TenderLightRegime => Correction::TenderLightRegime(tender?.light_regime),
            Field::TenderNoticeUrl => Correction::TenderNoticeUrl(tender?.notice_url.clone()),
            Field::AwardCriteria => Correction::AwardCriteria(self.award_criteria.clone()),
            Field::SignedOn => Correction::SignedOn(self.signed_on),
            Field::Starts => Correction::Starts(term.starts),
            Field::Ends => Correction::Ends(term.ends),
            Field::Stated => Correction::Stated(term.stated.clone()),
            Field::Months => Correction::Months(term.months),
            Field::LatestPossibleEnd => Correction::LatestPossibleEnd(term.latest_possible_end),
            Field::NoticeMonths => Correction::NoticeMonths(term.notice_months),
            Field::LeadTimeMonths => Correction::LeadTimeMonths(term.lead_time_months),
            Field::Renewal => Correction::Renewal(term.renewal),
            Field::Particulars => Correction::Particulars(self.particulars.clone()),
            Field::TerminatedOn => {
                Correction::TerminatedOn(termination.map(|termination| termination.on))
            }
            Field::TerminationEffectiveOn => Correction::TerminationEffectiveOn(
                termination.and_then(|termination| termination.effective_on),
            ),
            Field::TerminationGround => Correction::TerminationGround(termination?.ground.clone()),
            Field::TerminationExitCost => Correction::TerminationExitCost(
                termination.and_then(|termination| termination.exit_cost),
            ),
            Field::Option(id) => self.stated_option(id)?,
            Field::Clause(id) => self.stated_clause(id)?,
            Field::Amendment(id) => self.stated_amendment(id)?,
        })
    }

    fn stated_option(&self, id: OptionId) -> Option<Correction> {
        let option = self.term.options.iter().find(|option| option.id == id)?;
        Some(Correction::Option {
            id,
            months: option.months,
            notice_by: option.notice_by,
            by: option.by,
            state: option.state,
            decided_on: option.decided_on,
        })
    }

    fn stated_clause(&self, id: ClauseId) -> Option<Correction> {
        self.social_clauses
            .iter()
            .find(|obligation| obligation.clause.id == id)
            .map(|obligation| Correction::Clause(obligation.clause.clone()))
    }

    fn stated_amendment(&self, id: AmendmentId) -> Option<Correction> {
        self.amendments
            .iter()
            .find(|amendment| amendment.what.id == id)
            .map(|amendment| Correction::Amendment(amendment.what.clone()))
    }
}
