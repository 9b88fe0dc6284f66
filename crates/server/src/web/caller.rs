#[cfg(test)]
mod tests;

use std::{
    net::{IpAddr, Ipv6Addr},
    time::Instant,
};

use api::Viewer;
use axum::http::{HeaderMap, HeaderName};
use uuid::Uuid;

use super::{Site, answer::Wanted, refusal::Refusal};

/// Who asks, and out of which purse it is paid.
#[derive(Clone, Debug)]
pub(super) struct Asker {
    pub(super) viewer: Viewer,
    pub(super) caller: Caller,
}

/// Whose purse it is: of who is known by a pseudonym, or of who is not known that of the address.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Caller {
    Holder(Uuid),
    Address(IpAddr),
    /// An address from which somebody says who they are, until that is believed: its purse is nobody else's.
    Claimant(IpAddr),
    /// Nobody knows the address.
    Unknown,
}

/// What it costs to read a document that is not executed.
const READ: u64 = 100;

const X_FORWARDED_FOR: HeaderName = HeaderName::from_static("x-forwarded-for");

impl Caller {
    /// Where a connection comes from, told by so many proxies that are trusted.
    pub(super) fn from_address(peer: Option<IpAddr>, headers: &HeaderMap, proxies: usize) -> Self {
        match forwarded(headers, proxies).or(peer) {
            Some(address) => Self::Address(home(address)),
            None => Self::Unknown,
        }
    }

    /// Somebody by their pseudonym, whichever of their tokens or sessions they come with.
    fn holder(actor: &str) -> Self {
        Self::Holder(Uuid::new_v5(&Uuid::NAMESPACE_OID, actor.as_bytes()))
    }

    /// The same place, where somebody says who they are.
    pub(super) const fn claiming(self) -> Self {
        match self {
            Self::Address(address) => Self::Claimant(address),
            Self::Holder(_) | Self::Claimant(_) | Self::Unknown => self,
        }
    }

    fn of(viewer: &Viewer, otherwise: Self) -> Self {
        match viewer {
            Viewer::Holder(identity) => Self::holder(&identity.actor),
            Viewer::Reader | Viewer::Operator => otherwise,
        }
    }
}

/// What the outermost of the trusted proxies has seen; what stands before it anyone may have written.
fn forwarded(headers: &HeaderMap, proxies: usize) -> Option<IpAddr> {
    let told = headers.get_all(X_FORWARDED_FOR).into_iter();
    let told: Vec<&str> = told
        .flat_map(|value| value.to_str())
        .flat_map(|list| list.split(','))
        .collect();
    let place = told.len().checked_sub(proxies)?;
    told.get(place)?.trim().parse().ok()
}

/// A house has one address of the old kind, and of the new kind all that begin alike.
fn home(address: IpAddr) -> IpAddr {
    match address.to_canonical() {
        IpAddr::V4(address) => address.into(),
        IpAddr::V6(address) => Ipv6Addr::from_bits(address.to_bits() >> 64 << 64).into(),
    }
}

impl Site {
    /// Who asks, by the headers of the request and by where it comes from.
    pub(super) async fn asker(&self, wanted: &Wanted) -> Result<Asker, Refusal> {
        let address = self.address(wanted);
        let viewer = self.viewer(&wanted.headers, address).await?;
        let caller = Caller::of(&viewer, address);
        Ok(Asker { viewer, caller })
    }

    /// Where a request comes from.
    pub(super) fn address(&self, wanted: &Wanted) -> Caller {
        Caller::from_address(wanted.peer, &wanted.headers, self.bounds.proxies)
    }

    /// Takes what something costs from a purse and answers what is left, where anyone counts.
    pub(super) fn spend(&self, caller: Caller, cost: u64) -> Result<Option<u64>, Refusal> {
        let Some(rates) = &self.rates else {
            return Ok(None);
        };
        let left = rates.spend(caller, cost, Instant::now());
        left.map(Some).map_err(Refusal::rate_limited)
    }

    /// Takes what a document costs that was read; who cannot pay owes for the reading.
    pub(super) fn pay_for_read(&self, caller: Caller, cost: u64) -> Result<Option<u64>, Refusal> {
        let paid = self.spend(caller, cost);
        paid.inspect_err(|_| self.owe(caller, READ))
    }

    /// Refuses who owes more than comes back, before anything is done for them.
    pub(super) fn not_in_debt(&self, caller: Caller) -> Result<(), Refusal> {
        self.spend(caller, 0).map(|_| ())
    }

    /// Takes what something has cost, as soon as that is known.
    pub(super) fn owe(&self, caller: Caller, cost: u64) {
        if let Some(rates) = &self.rates {
            rates.owe(caller, cost, Instant::now());
        }
    }
}

impl Asker {
    /// The same place, where somebody says who they are.
    pub(super) fn turns_out_as(&mut self, viewer: Viewer) {
        self.caller = Caller::of(&viewer, self.caller);
        self.viewer = viewer;
    }
}
