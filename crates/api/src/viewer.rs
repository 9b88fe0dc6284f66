mod me;
mod reach;

use async_graphql::{Context, Request, Result};
use contracts::Approver;
use store::{Identity, Role, Sight, Store, Within};

use crate::{error::coded, loaders::Loaders, settings::settings};
pub(crate) use me::Asker;
pub(crate) use reach::Subject;
use reach::{forbidden, reach};

/// Who asks: everyone may read; a role says what may be written.
#[derive(Clone, Debug, Default)]
pub enum Viewer {
    /// Anyone: may read.
    #[default]
    Reader,
    /// Who has said who they are, by a token or a session.
    Holder(Identity),
    /// Who runs the program on the machine itself: may write everything.
    Operator,
}

impl Viewer {
    /// Drafts are for the municipality that writes them and for who keeps the register, and so is what is classified in its contracts.
    fn sight(&self) -> Sight {
        match self {
            Self::Operator => Sight::Everything,
            Self::Holder(identity) => match (identity.role, identity.municipality) {
                (Role::Administrator, _) => Sight::Everything,
                (Role::Procurement | Role::Approver, Some(municipality)) => {
                    Sight::DraftsOf(municipality)
                }
                (Role::Analyst | Role::Reader, Some(municipality)) => {
                    Sight::InternalOf(municipality)
                }
                (Role::Procurement | Role::Approver | Role::Analyst | Role::Reader, None) => {
                    Sight::Public
                }
            },
            Self::Reader => Sight::Public,
        }
    }
}

/// A request on behalf of who asks: whatever it reads, it reads as far as they may see.
pub fn asked_by(viewer: Viewer, store: &Store, request: Request) -> Request {
    let store = store.seen_by(viewer.sight());
    request.data(viewer).data(Loaders::new(&store)).data(store)
}

/// The same of a query: what it reads of the register as it stands is remembered for others who see as far.
pub fn queried_by(viewer: Viewer, store: &Store, request: Request) -> Request {
    let store = store.seen_by(viewer.sight());
    let loaders = Loaders::of_query(&store);
    request.data(viewer).data(loaders).data(store)
}

/// The pseudonymous id of who runs the program on the machine itself.
pub const OPERATOR: &str = "operator";

/// Who writes, by a pseudonymous id, and how far that reaches.
pub(crate) fn writer(ctx: &Context<'_>, subject: Subject) -> Result<(String, Within)> {
    match ctx.data_opt::<Viewer>() {
        Some(Viewer::Operator) => Ok((OPERATOR.to_owned(), Within::Everything)),
        Some(Viewer::Holder(identity)) => match reach(identity, subject) {
            Some(within) => Ok((identity.actor.clone(), within)),
            None => Err(forbidden(identity, subject)),
        },
        Some(Viewer::Reader) | None => Err(coded(
            "UNAUTHENTICATED",
            "a mutation asks who you are: log in, or send a token as Authorization: Bearer …",
        )),
    }
}

/// Who asks, as far as drafts and their approval care; who keeps the register is of no municipality.
pub(crate) fn approver(ctx: &Context<'_>, subject: Subject) -> Result<Approver> {
    let (actor, _) = writer(ctx, subject)?;
    let municipality = match ctx.data_opt::<Viewer>() {
        Some(Viewer::Holder(identity)) => identity.municipality,
        Some(Viewer::Operator | Viewer::Reader) | None => None,
    };
    Ok(Approver {
        actor,
        municipality,
        four_eyes: settings(ctx)?.four_eyes,
    })
}
