use cases::CaseId;
use contracts::{ContractId, FreeChoiceModel};
use kernel::{PartialDate, Supplier};

use crate::{
    DepartureReason, FreeChoice, FreeChoiceEvent, FreeChoiceRefusal, Opening,
    limits::{check_count, check_slug, check_stated, check_supplier, check_title},
};

impl Opening {
    pub(crate) fn open(self) -> Result<Vec<FreeChoiceEvent>, FreeChoiceRefusal> {
        check_slug(&self.slug)?;
        check_title(&self.title)?;
        check_count("cases", self.cases.len())?;
        check_count("contracts", self.contracts.len())?;
        Ok(vec![FreeChoiceEvent::Opened {
            slug: self.slug,
            title: self.title,
            municipality: self.municipality,
            task_area: self.task_area,
            model: self.model,
            cases: new_ones(self.cases, &[]),
            contracts: new_ones(self.contracts, &[]),
            on: self.on,
        }])
    }
}

impl FreeChoice {
    pub(crate) fn open_again(
        &self,
        opening: &Opening,
    ) -> Result<Vec<FreeChoiceEvent>, FreeChoiceRefusal> {
        let has = |model: &FreeChoiceModel| self.models.iter().any(|known| known.model == *model);
        let is_so = self.slug == opening.slug
            && self.title == opening.title
            && self.municipality == opening.municipality
            && self.task_area == opening.task_area
            && opening.model.iter().all(has)
            && opening.cases.iter().all(|case| self.cases.contains(case))
            && opening
                .contracts
                .iter()
                .all(|contract| self.contracts.contains(contract));
        if is_so {
            Ok(Vec::new())
        } else {
            Err(FreeChoiceRefusal::AlreadyOpened)
        }
    }

    pub(crate) fn adopt_model(
        &self,
        model: FreeChoiceModel,
        stated: Option<String>,
        on: PartialDate,
    ) -> Result<Vec<FreeChoiceEvent>, FreeChoiceRefusal> {
        let of_that_day = self.models.iter().rfind(|adoption| adoption.on == on);
        if of_that_day.is_some_and(|adoption| adoption.model == model) {
            return Ok(Vec::new());
        }
        if self.surely_has(model, on) {
            return Ok(Vec::new());
        }
        check_stated(stated.as_deref())?;
        Ok(vec![FreeChoiceEvent::ModelAdopted { model, stated, on }])
    }

    /// The model surely holds already from the first day that is meant.
    fn surely_has(&self, model: FreeChoiceModel, on: PartialDate) -> bool {
        let held = on.earliest().map(|day| self.model_on(day));
        held.is_some_and(|held| held.iter().any(|held| held.certain && held.model == model))
    }

    /// Once at a time and in the order of time: again only after it has left, and never before a later one that is told.
    pub(crate) fn approve_supplier(
        &self,
        supplier: Supplier,
        stated: Option<String>,
        on: PartialDate,
    ) -> Result<Vec<FreeChoiceEvent>, FreeChoiceRefusal> {
        check_supplier(&supplier)?;
        check_stated(stated.as_deref())?;
        let already = |since| FreeChoiceRefusal::AlreadyApproved {
            name: supplier.name.clone(),
            since,
        };
        if let Some(former) = self.approval_of(&supplier.key()) {
            match &former.left {
                None if former.on == on => return Ok(Vec::new()),
                None => return Err(already(former.on)),
                Some(left) if on.surely_before(&left.on) => return Err(already(former.on)),
                Some(_) => {}
            }
        }
        Ok(vec![FreeChoiceEvent::SupplierApproved {
            supplier,
            stated,
            on,
        }])
    }

    pub(crate) fn end_approval(
        &self,
        supplier: String,
        why: DepartureReason,
        stated: Option<String>,
        on: PartialDate,
    ) -> Result<Vec<FreeChoiceEvent>, FreeChoiceRefusal> {
        let Some(approval) = self.approval_of(&supplier) else {
            return Err(FreeChoiceRefusal::UnknownSupplier);
        };
        check_stated(stated.as_deref())?;
        match &approval.left {
            Some(left) if left.on == on && left.why == why => Ok(Vec::new()),
            Some(left) => Err(FreeChoiceRefusal::AlreadyLeft { left: left.on }),
            None if on.surely_before(&approval.on) => Err(FreeChoiceRefusal::LeftBeforeApproved {
                approved: approval.on,
                left: on,
            }),
            None => Ok(vec![FreeChoiceEvent::SupplierLeft {
                supplier,
                why,
                stated,
                on,
            }]),
        }
    }

    pub(crate) fn link(
        &self,
        cases: Vec<CaseId>,
        contracts: Vec<ContractId>,
        on: PartialDate,
    ) -> Result<Vec<FreeChoiceEvent>, FreeChoiceRefusal> {
        check_count("cases", cases.len())?;
        check_count("contracts", contracts.len())?;
        let cases = new_ones(cases, &self.cases);
        let contracts = new_ones(contracts, &self.contracts);
        if cases.is_empty() && contracts.is_empty() {
            return Ok(Vec::new());
        }
        Ok(vec![FreeChoiceEvent::Linked {
            cases,
            contracts,
            on,
        }])
    }
}

/// Each once, without those that are there already.
fn new_ones<T: Copy + PartialEq>(asked: Vec<T>, known: &[T]) -> Vec<T> {
    let mut fresh: Vec<T> = Vec::new();
    for one in asked {
        if !known.contains(&one) && !fresh.contains(&one) {
            fresh.push(one);
        }
    }
    fresh
}
