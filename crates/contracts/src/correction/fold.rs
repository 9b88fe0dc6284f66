use super::{Correction, Field};
use crate::Contract;

impl Contract {
    /// What is so of the field, as if it were put right to that.
    pub(super) fn stated(&self, field: Field) -> Correction {
        let tender = self.tender.as_ref();
        match field {
            Field::Title => Correction::Title(self.title.clone()),
            Field::Form => Correction::Form(self.form),
            Field::TaskArea => Correction::TaskArea(self.task_area.clone()),
            Field::Municipalities => Correction::Municipalities(self.municipalities.clone()),
            Field::Suppliers => Correction::Suppliers(self.suppliers.clone()),
            Field::OwnerUnit => Correction::OwnerUnit(self.owner_unit.clone()),
            Field::Value => Correction::Value(self.value),
            Field::TenderPublishedOn => {
                Correction::TenderPublishedOn(tender.and_then(|tender| tender.published_on))
            }
            Field::TenderAwardedOn => {
                Correction::TenderAwardedOn(tender.and_then(|tender| tender.awarded_on))
            }
            Field::TenderProcedure => {
                Correction::TenderProcedure(tender.and_then(|tender| tender.procedure))
            }
            Field::AwardCriteria => Correction::AwardCriteria(self.award_criteria.clone()),
            Field::SignedOn => Correction::SignedOn(self.signed_on),
            Field::Starts => Correction::Starts(self.term.starts),
            Field::Ends => Correction::Ends(self.term.ends),
            Field::NoticeMonths => Correction::NoticeMonths(self.term.notice_months),
        }
    }

    pub(crate) fn put_right(&mut self, correction: Correction) {
        let tender = self.tender.as_mut();
        match correction {
            Correction::Title(title) => self.title = title,
            Correction::Form(form) => self.form = form,
            Correction::TaskArea(area) => self.task_area = area,
            Correction::Municipalities(codes) => self.municipalities = codes,
            Correction::Suppliers(suppliers) => self.suppliers = suppliers,
            Correction::OwnerUnit(unit) => self.owner_unit = unit,
            Correction::Value(value) => self.value = value,
            Correction::TenderPublishedOn(on) => {
                tender
                    .into_iter()
                    .for_each(|tender| tender.published_on = on);
            }
            Correction::TenderAwardedOn(on) => {
                tender.into_iter().for_each(|tender| tender.awarded_on = on);
            }
            Correction::TenderProcedure(procedure) => {
                tender
                    .into_iter()
                    .for_each(|tender| tender.procedure = procedure);
            }
            Correction::AwardCriteria(criteria) => self.award_criteria = criteria,
            Correction::SignedOn(on) => self.signed_on = on,
            Correction::Starts(on) => self.term.starts = on,
            Correction::Ends(on) => self.term.ends = on,
            Correction::NoticeMonths(months) => self.term.notice_months = months,
        }
    }
}
