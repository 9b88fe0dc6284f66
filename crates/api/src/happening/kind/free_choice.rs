use choice::FreeChoiceEvent as Event;

use crate::{
    global_id::global_id,
    happening::{
        FreeChoiceLinked, FreeChoiceModelAdopted, FreeChoiceOpened, Happening, ShareRetracted,
        ShareStated, SupplierApproved, SupplierLeft, told::Happened,
    },
    moment::Moment,
    place::Supplier,
};

impl Happening {
    pub(super) fn of_free_choice(told: Happened, event: &Event, moment: Moment) -> Self {
        let share_id = |share| global_id("FreeChoiceShare", share);
        match event {
            Event::Opened { model, .. } => FreeChoiceOpened {
                told,
                model: model.map(Into::into),
            }
            .into(),
            Event::ModelAdopted { model, .. } => FreeChoiceModelAdopted {
                told,
                model: Some((*model).into()),
            }
            .into(),
            Event::SupplierApproved { supplier, .. } => SupplierApproved {
                told,
                supplier: Some(Supplier(supplier.clone(), moment)),
            }
            .into(),
            Event::SupplierLeft { why, .. } => SupplierLeft {
                told,
                departure_reason: (*why).into(),
            }
            .into(),
            Event::ShareStated { share, .. } => ShareStated {
                told,
                share_id: share_id(share.id),
                of_year: share.year.into(),
                percent: share.figure.percent().map(Into::into),
                share_missing: share.figure.missing().map(Into::into),
            }
            .into(),
            Event::ShareRetracted { share, why, .. } => ShareRetracted {
                told,
                share_id: share_id(*share),
                why: why.clone(),
            }
            .into(),
            Event::Linked { .. } => FreeChoiceLinked { told }.into(),
        }
    }
}
