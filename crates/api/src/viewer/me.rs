use async_graphql::{Context, Enum, Object, Result, SimpleObject};
use store::Identity;

use super::{OPERATOR, Viewer};
use crate::{place::Municipality, scalars::DateTime, settings::settings};

/// Who asks, as the register knows them: what they are there for, and no name. Danish: «dig».
#[derive(SimpleObject)]
#[graphql(name = "Viewer")]
pub struct Me {
    /// What you are there for; it says what you may write.
    role: Role,
    /// The municipality that you belong to; null where that is none, or not said.
    municipality: Option<Municipality>,
    /// The pseudonymous id that the log names you by; null where nobody has said who you are.
    actor: Option<String>,
    /// How it is known who you are; null where nobody has said.
    known_by: Option<KnownBy>,
    /// When you have to say anew who you are; null where that is never.
    until: Option<DateTime>,
    /// The page of this site to log in at, with `?return=` the address to come back to; null where one logs in nowhere.
    login_at: Option<String>,
}

/// What somebody is there for. Danish: «rolle».
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[graphql(remote = "store::Role")]
pub enum Role {
    /// Keeps the register and may write everything; of no municipality. Danish: «administrator».
    Administrator,
    /// Writes the contracts of its municipality, their effects and its free choices. Danish: «indkøb».
    Procurement,
    /// Sees the drafts of its municipality and approves them or sends them back; registers nothing. Danish: «godkender».
    Approver,
    /// Writes all but contracts. Danish: «analytiker».
    Analyst,
    /// Reads what is public, as everyone does, and what is internal of its municipality. Danish: «læser».
    Reader,
}

/// How it is known who somebody is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[graphql(remote = "store::KnownBy")]
pub enum KnownBy {
    /// By a token of the register's own. Danish: «token».
    Token,
    /// By a token that a provider of identities has signed. Danish: «identitetsudbyder».
    Provider,
    /// By a login in this browser. Danish: «login».
    Session,
}

impl Me {
    fn of(viewer: &Viewer, login_at: Option<String>) -> Self {
        let unknown = Self {
            role: Role::Reader,
            municipality: None,
            actor: None,
            known_by: None,
            until: None,
            login_at,
        };
        match viewer {
            Viewer::Reader => unknown,
            Viewer::Operator => Self {
                role: Role::Administrator,
                actor: Some(OPERATOR.to_owned()),
                ..unknown
            },
            Viewer::Holder(identity) => Self {
                role: identity.role.into(),
                municipality: municipality(identity),
                actor: Some(identity.actor.clone()),
                known_by: Some(identity.known_by.into()),
                until: identity.until.map(DateTime),
                ..unknown
            },
        }
    }
}

fn municipality(identity: &Identity) -> Option<Municipality> {
    let found = identity.municipality?.municipality()?;
    Some(Municipality(found))
}

/// Who asks.
pub(crate) struct Asker;

#[Object]
impl Asker {
    /// Who asks, and what they may do; nothing personal. Danish: «dig».
    async fn viewer(&self, ctx: &Context<'_>) -> Result<Me> {
        let login_at = settings(ctx)?.login_at.clone();
        let viewer = ctx.data_opt::<Viewer>().unwrap_or(&Viewer::Reader);
        Ok(Me::of(viewer, login_at))
    }
}
