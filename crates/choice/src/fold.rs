//! What is so after an event.

use cases::CaseId;
use contracts::ContractId;
use kernel::{PartialDate, Supplier, Told};

use crate::{Adoption, Approval, Departure, FreeChoice, FreeChoiceEvent, Share, ShareId};

impl FreeChoice {
    /// The beginning, if the event is one.
    pub(crate) fn opened(event: &FreeChoiceEvent) -> Option<Self> {
        match event {
            FreeChoiceEvent::Opened {
                slug,
                title,
                municipality,
                task_area,
                model,
                cases,
                contracts,
                on,
            } => Some(Self {
                slug: slug.clone(),
                title: title.clone(),
                municipality: *municipality,
                task_area: task_area.clone(),
                cases: cases.clone(),
                contracts: contracts.clone(),
                models: model
                    .map(|model| Adoption {
                        model,
                        on: *on,
                        stated: None,
                    })
                    .into_iter()
                    .collect(),
                approvals: Vec::new(),
                shares: Vec::new(),
                sources: Vec::new(),
            }),
            FreeChoiceEvent::ModelAdopted { .. }
            | FreeChoiceEvent::SupplierApproved { .. }
            | FreeChoiceEvent::SupplierLeft { .. }
            | FreeChoiceEvent::ShareStated { .. }
            | FreeChoiceEvent::ShareRetracted { .. }
            | FreeChoiceEvent::Linked { .. } => None,
        }
    }

    pub(crate) fn after(mut self, told: &Told<FreeChoiceEvent>) -> Self {
        match &told.event {
            FreeChoiceEvent::Opened { .. } => {}
            FreeChoiceEvent::ModelAdopted { model, stated, on } => self.models.push(Adoption {
                model: *model,
                on: *on,
                stated: stated.clone(),
            }),
            FreeChoiceEvent::SupplierApproved {
                supplier,
                stated,
                on,
            } => self.approved(supplier, stated.clone(), *on),
            FreeChoiceEvent::SupplierLeft {
                supplier,
                why,
                stated,
                on,
            } => self.left(
                supplier,
                Departure {
                    on: *on,
                    why: *why,
                    stated: stated.clone(),
                },
            ),
            FreeChoiceEvent::ShareStated { share, .. } => {
                if self.share_with(share.id).is_none() {
                    self.shares.push(Share::of(share, told));
                }
            }
            FreeChoiceEvent::ShareRetracted { share, why, .. } => self.retracted(*share, why),
            FreeChoiceEvent::Linked {
                cases, contracts, ..
            } => self.linked(cases, contracts),
        }
        self
    }

    fn approved(&mut self, supplier: &Supplier, stated: Option<String>, on: PartialDate) {
        let former = self.approval_of(&supplier.key());
        if former.is_none_or(|former| former.left.is_some()) {
            self.approvals.push(Approval {
                supplier: supplier.clone(),
                on,
                stated,
                left: None,
            });
        }
    }

    fn left(&mut self, key: &str, departure: Departure) {
        let stands =
            |approval: &&mut Approval| approval.supplier.key() == key && approval.left.is_none();
        if let Some(approval) = self.approvals.iter_mut().rfind(stands) {
            approval.left = Some(departure);
        }
    }

    fn retracted(&mut self, id: ShareId, why: &str) {
        let stands = |share: &&mut Share| share.id == id && share.stands();
        if let Some(share) = self.shares.iter_mut().find(stands) {
            share.retracted_because = Some(why.to_owned());
        }
    }

    fn linked(&mut self, cases: &[CaseId], contracts: &[ContractId]) {
        for case in cases {
            if !self.cases.contains(case) {
                self.cases.push(*case);
            }
        }
        for contract in contracts {
            if !self.contracts.contains(contract) {
                self.contracts.push(*contract);
            }
        }
    }
}
