use async_graphql::SimpleObject;

use super::{FreeChoice, FreeChoiceApproval};
use crate::view::View;

/// A supplier that citizens can no longer choose, and the free choice that it left. Danish: «leverandør, der udgik».
#[derive(Clone, SimpleObject)]
pub struct DepartedSupplier {
    /// What it was a supplier of.
    pub free_choice: FreeChoice,
    /// When it could be chosen, and why no longer.
    pub approval: FreeChoiceApproval,
}

impl DepartedSupplier {
    /// In the order approved.
    pub(crate) fn of(view: &View<choice::FreeChoice>) -> impl Iterator<Item = Self> {
        let approvals = view.state().approvals.iter();
        let ended = approvals.filter(|approval| approval.left.is_some());
        ended.map(|approval| Self {
            free_choice: FreeChoice(view.clone()),
            approval: FreeChoiceApproval::of(approval, view.moment),
        })
    }
}
