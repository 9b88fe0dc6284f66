use super::Correction;
use crate::{Amendment, Contract, OptionState, SocialClause, Tender, Termination};

impl Contract {
    /// What the correction changes in what is so; nothing where there is nothing that has its field.
    pub(crate) fn put_right(&mut self, correction: Correction) {
        match correction {
            Correction::Title(title) => self.title = title,
            Correction::Form(form) => self.form = form,
            Correction::Nature(nature) => self.nature = nature,
            Correction::TaskArea(area) => self.task_area = area,
            Correction::Municipalities(codes) => self.municipalities = codes,
            Correction::Lead(lead) => self.lead = lead,
            Correction::Suppliers(suppliers) => self.suppliers = suppliers,
            Correction::OwnerUnit(unit) => self.owner_unit = unit,
            Correction::Value(value) => self.value = value,
            Correction::ProvisionalUntil(day) => self.provisional_until = day,
            Correction::TenderPublishedOn(on) => self.tender_put_right(|it| it.published_on = on),
            Correction::TenderAwardedOn(on) => self.tender_put_right(|it| it.awarded_on = on),
            Correction::TenderProcedure(by) => self.tender_put_right(|it| it.procedure = by),
            Correction::TenderAwardBasis(on) => self.tender_put_right(|it| it.award_basis = on),
            Correction::TenderLightRegime(so) => self.tender_put_right(|it| it.light_regime = so),
            Correction::TenderNoticeUrl(url) => self.tender_put_right(|it| it.notice_url = url),
            Correction::AwardCriteria(criteria) => self.award_criteria = criteria,
            Correction::SignedOn(on) => self.signed_on = on,
            Correction::Starts(on) => self.term.starts = on,
            Correction::Ends(on) => self.term.ends = on,
            Correction::Stated(words) => self.term.stated = words,
            Correction::Months(months) => self.term.months = months,
            Correction::LatestPossibleEnd(on) => self.term.latest_possible_end = on,
            Correction::NoticeMonths(months) => self.term.notice_months = months,
            Correction::LeadTimeMonths(months) => self.term.lead_time_months = months,
            Correction::Renewal(renewal) => self.term.renewal_put_right(renewal),
            Correction::Particulars(told) => self.particulars = told,
            Correction::TerminatedOn(None) => self.termination = None,
            Correction::TerminatedOn(Some(on)) => self.termination_put_right(|it| it.on = on),
            Correction::TerminationEffectiveOn(on) => {
                self.termination_put_right(|it| it.effective_on = on);
            }
            Correction::TerminationGround(ground) => {
                self.termination_put_right(|it| it.ground = ground);
            }
            Correction::TerminationExitCost(cost) => {
                self.termination_put_right(|it| it.exit_cost = cost);
            }
            option @ Correction::Option { .. } => self.option_put_right(option),
            Correction::Clause(clause) => self.clause_put_right(clause),
            Correction::Amendment(amendment) => self.amendment_put_right(amendment),
        }
    }

    fn tender_put_right(&mut self, put_right: impl FnOnce(&mut Tender)) {
        if let Some(tender) = &mut self.tender {
            put_right(tender);
        }
    }

    fn termination_put_right(&mut self, put_right: impl FnOnce(&mut Termination)) {
        if let Some(termination) = &mut self.termination {
            put_right(termination);
        }
    }

    /// Whether it was used late follows from the days as they should have been told.
    fn option_put_right(&mut self, correction: Correction) {
        let Correction::Option {
            id,
            months,
            notice_by,
            by,
            state,
            decided_on,
        } = correction
        else {
            return;
        };
        if let Some(option) = self.term.options.iter_mut().find(|option| option.id == id) {
            option.months = months;
            option.notice_by = notice_by;
            option.by = by;
            option.state = state;
            option.decided_on = decided_on.filter(|_| state != OptionState::Open);
            option.late = state == OptionState::Exercised
                && option.decided_on.is_some_and(|on| option.is_late(on));
        }
    }

    fn clause_put_right(&mut self, clause: SocialClause) {
        if let Some(obligation) = self
            .social_clauses
            .iter_mut()
            .find(|obligation| obligation.clause.id == clause.id)
        {
            obligation.clause = clause;
        }
    }

    fn amendment_put_right(&mut self, amendment: Amendment) {
        if let Some(former) = self
            .amendments
            .iter_mut()
            .find(|former| former.what.id == amendment.id)
        {
            former.what = amendment;
        }
    }
}
