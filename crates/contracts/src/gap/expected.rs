use kernel::PartialDate;

use super::GapKind;
use crate::{ClauseKind, Contract, CooperationForm, Part, SocialClause, TenderProcedure};

impl Contract {
    /// The facts that can be expected of it, and whether they are known; of what is withheld neither can be said.
    pub(super) fn expected_facts(&self) -> Vec<(GapKind, bool)> {
        let mut facts = self.all_expected();
        facts.retain(|(kind, _)| !kind.part().is_some_and(|part| self.withholds(part)));
        facts
    }

    fn all_expected(&self) -> Vec<(GapKind, bool)> {
        let mut facts = vec![
            (GapKind::Owner, self.owner_unit.is_some()),
            (GapKind::Municipality, !self.municipalities.is_empty()),
            (GapKind::TaskArea, self.task_area.is_some()),
            (GapKind::Form, self.form != CooperationForm::NotStated),
            (GapKind::Value, self.value.is_some()),
        ];
        if self.form.has_particulars() {
            facts.push((GapKind::Particulars, self.particulars.is_some()));
        }
        // Of a tender that came to nothing there is no contract to run and nobody to do it.
        if self.cancelled.is_none() {
            facts.extend(self.expected_of_the_agreement());
        }
        if self.form.is_tendered() {
            facts.extend(self.expected_of_the_tender());
        }
        facts.extend(self.expected_of_the_clauses());
        facts
    }

    fn expected_of_the_agreement(&self) -> Vec<(GapKind, bool)> {
        let end = self
            .term
            .current_end()
            .or_else(|| self.term.latest_possible_end());
        let mut facts = vec![
            (GapKind::Start, is_known(self.term.starts)),
            (GapKind::End, is_known(end)),
            (GapKind::Supplier, !self.suppliers.is_empty()),
        ];
        if !self.suppliers.is_empty() {
            let numbered = self.suppliers.iter().all(|company| company.cvr.is_some());
            facts.push((GapKind::SupplierNumber, numbered));
        }
        facts
    }

    fn expected_of_the_tender(&self) -> Vec<(GapKind, bool)> {
        let tender = self.tender.as_ref();
        let procedure = tender.and_then(|tender| tender.procedure);
        let mut facts = vec![(GapKind::Procedure, procedure.is_some())];
        // A contract that is awarded directly has no call for offers to be dated or weighed.
        if procedure != Some(TenderProcedure::Direct) {
            let published_on = tender.and_then(|tender| tender.published_on);
            facts.push((GapKind::TenderDate, is_known(published_on)));
            facts.push((GapKind::AwardCriteria, !self.award_criteria.is_empty()));
        }
        facts
    }

    fn expected_of_the_clauses(&self) -> Vec<(GapKind, bool)> {
        let promises: Vec<&SocialClause> = self
            .social_clauses
            .iter()
            .filter(|obligation| obligation.ended.is_none())
            .map(|obligation| &obligation.clause)
            .filter(|clause| clause.kind.is_countable())
            .collect();
        let quantified = || promises.iter().filter(|clause| clause.promised.is_some());
        let mut facts = Vec::new();
        if !promises.is_empty() {
            let all = quantified().count() == promises.len();
            facts.push((GapKind::ClauseQuantity, all));
        }
        if quantified().next().is_some() {
            let all = quantified().all(|clause| clause.per.is_some() || clause.rhythm.is_some());
            facts.push((GapKind::ClauseRhythm, all));
        }
        facts
    }
}

impl GapKind {
    /// The part of the contract that would tell it; none where everyone may see it.
    fn part(self) -> Option<Part> {
        match self {
            Self::Owner => Some(Part::OwnerUnit),
            Self::Value => Some(Part::Value),
            Self::AwardCriteria => Some(Part::AwardCriteria),
            Self::Particulars => Some(Part::Particulars),
            Self::End
            | Self::Start
            | Self::TenderDate
            | Self::Procedure
            | Self::Municipality
            | Self::Supplier
            | Self::SupplierNumber
            | Self::TaskArea
            | Self::Form
            | Self::ClauseQuantity
            | Self::ClauseRhythm => None,
        }
    }
}

impl CooperationForm {
    /// There is something that only an agreement of this form has.
    fn has_particulars(self) -> bool {
        match self {
            Self::Esco
            | Self::InnovationPartnership
            | Self::FreeChoice
            | Self::PrivateInstitution
            | Self::OperatingAgreement => true,
            Self::ServiceContract
            | Self::WorksContract
            | Self::Partnership
            | Self::PurchasedService
            | Self::NotStated => false,
        }
    }

    /// It usually comes of a call for offers.
    fn is_tendered(self) -> bool {
        match self {
            Self::FreeChoice | Self::PrivateInstitution | Self::OperatingAgreement => false,
            Self::ServiceContract
            | Self::WorksContract
            | Self::Esco
            | Self::InnovationPartnership
            | Self::Partnership
            | Self::PurchasedService
            | Self::NotStated => true,
        }
    }
}

impl ClauseKind {
    /// Decent terms and a reservation are kept or not; there is nothing to count.
    fn is_countable(self) -> bool {
        match self {
            Self::Labour | Self::Reserved => false,
            Self::Apprenticeship
            | Self::JobTraining
            | Self::Employment
            | Self::Sheltered
            | Self::Csr
            | Self::Other => true,
        }
    }
}

fn is_known(on: Option<PartialDate>) -> bool {
    on.is_some_and(|on| !on.is_unknown())
}
