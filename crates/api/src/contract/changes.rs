//! What changed while it ran, and how it ended.

use async_graphql::Object;

use super::{Amendment, ChangeMeter, Contract, Termination, Transfer};

/// A contract as it changed.
pub(super) struct Changes<'a>(pub(super) &'a Contract);

/// A contract as it changed.
#[Object]
impl<'a> Changes<'a> {
    /// What was changed of it, in the order it was recorded. Danish: «kontraktændringer».
    async fn amendments(&self) -> Vec<Amendment> {
        let amendments = self.0.state().amendments.iter().cloned();
        amendments.map(Amendment::from).collect()
    }

    /// What its changes under § 180 add up to; a meter, no verdict. Danish: «ændringsmåler».
    async fn change_meter(&self) -> ChangeMeter {
        self.0.state().change_meter().into()
    }

    /// The parties that took the place of others, in the order it was recorded. Danish: «overdragelser».
    async fn transfers(&self) -> Vec<Transfer> {
        let transfers = self.0.state().transfers.iter().cloned();
        transfers
            .filter_map(|transfer| Transfer::of(transfer, self.0.view.moment))
            .collect()
    }

    /// The authority that holds it now, where that is no longer a municipality, e.g. Region Østdanmark.
    async fn held_by(&self) -> Option<&str> {
        self.0.state().held_by()
    }

    /// Its end before time, when it was ended. Danish: «ophør».
    async fn termination(&self) -> Option<Termination> {
        self.0.state().termination.clone().map(Termination::from)
    }
}
