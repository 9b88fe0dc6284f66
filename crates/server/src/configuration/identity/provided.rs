use chrono::TimeDelta;
use identity::{Address, Algorithm, Client, Terms};
use store::Role;

use super::{Identity, LogIn};
use crate::people::Mapping;

/// A provider of identities, and what its words mean here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Provided {
    pub(crate) terms: Terms,
    pub(crate) mapping: Mapping,
    /// None where nobody logs in with a browser.
    pub(crate) login: Option<Browser>,
}

/// How one logs in with a browser.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Browser {
    pub(crate) client: Client,
    /// How long somebody stays logged in.
    pub(crate) lasts: TimeDelta,
}

/// Where the provider sends browsers back to.
pub(crate) const BACK: &str = "/login/callback";
/// Clocks that are further apart than this are wrong.
const WIDEST_SKEW: u32 = 300;
/// A working day, unless it is said otherwise, and no longer than half a day.
const SESSION: u32 = 480;
const LONGEST_SESSION: u32 = 720;
const SHORTEST_SESSION: u32 = 5;
const ALGORITHMS: [Algorithm; 9] = [
    Algorithm::RS256,
    Algorithm::RS384,
    Algorithm::RS512,
    Algorithm::PS256,
    Algorithm::PS384,
    Algorithm::PS512,
    Algorithm::ES256,
    Algorithm::ES384,
    Algorithm::EdDSA,
];

impl Identity {
    /// None where nothing is agreed with anybody.
    pub(in crate::configuration) fn provided(self) -> Result<Option<Provided>, String> {
        if self == Self::default() {
            return Ok(None);
        }
        let issuer = needed(self.issuer.as_deref(), "identity.issuer")?;
        if Address::read(issuer).is_none() {
            return Err(format!("identity.issuer is `{issuer}`: {SAFE}"));
        }
        let skew = self.clock_skew_seconds.unwrap_or(60);
        if skew > WIDEST_SKEW {
            return Err(format!(
                "identity.clock_skew_seconds is {skew}: {WIDEST_SKEW} are the most"
            ));
        }
        let terms = Terms {
            issuer: issuer.to_owned(),
            audience: needed(self.audience.as_deref(), "identity.audience")?.to_owned(),
            algorithms: self.algorithms()?,
            skew: TimeDelta::seconds(skew.into()),
        };
        Ok(Some(Provided {
            terms,
            mapping: self.mapping()?,
            login: self.login.browser()?,
        }))
    }

    fn algorithms(&self) -> Result<Vec<Algorithm>, String> {
        let Some(names) = &self.algorithms else {
            return Ok(ALGORITHMS.to_vec());
        };
        let read = |name: &String| {
            let known = ALGORITHMS.into_iter();
            let found = known.into_iter().find(|one| format!("{one:?}") == *name);
            found.ok_or_else(|| {
                format!("identity.algorithms: `{name}` is none that is accepted: no shared secret, and never none")
            })
        };
        match names.as_slice() {
            [] => Err("identity.algorithms is empty: no token could be signed".to_owned()),
            names => names.iter().map(read).collect(),
        }
    }

    fn mapping(&self) -> Result<Mapping, String> {
        let role = |(value, name): (&String, &String)| match Role::named(name) {
            Some(role) => Ok((value.clone(), role)),
            None => Err(format!("identity.roles: `{name}` is no role")),
        };
        let text = |said: &Option<String>| said.clone().unwrap_or_default();
        Ok(Mapping {
            role_claim: self
                .role_claim
                .clone()
                .unwrap_or_else(|| "roles".to_owned()),
            group_prefix: text(&self.group_prefix),
            roles: self.roles.iter().map(role).collect::<Result<_, _>>()?,
            municipality_claim: self
                .municipality_claim
                .clone()
                .unwrap_or_else(|| "municipality".to_owned()),
            municipality_prefix: text(&self.municipality_prefix),
        })
    }
}

impl LogIn {
    fn browser(&self) -> Result<Option<Browser>, String> {
        if *self == Self::default() {
            return Ok(None);
        }
        let client = needed(self.client_id.as_deref(), "identity.login.client_id")?;
        let here = needed(
            self.public_address.as_deref(),
            "identity.login.public_address",
        )?;
        let back = Address::read(&format!("{}{BACK}", here.trim_end_matches('/')));
        let back = back.filter(|back| format!("{}{BACK}", back.origin()) == back.to_string());
        let minutes = self.session_minutes.unwrap_or(SESSION);
        if !(SHORTEST_SESSION..=LONGEST_SESSION).contains(&minutes) {
            return Err(format!(
                "identity.login.session_minutes is {minutes}: write {SHORTEST_SESSION} to {LONGEST_SESSION}"
            ));
        }
        let scope = self.scope.clone().unwrap_or_else(|| "openid".to_owned());
        if !scope.split(' ').any(|word| word == "openid") {
            return Err("identity.login.scope does not ask for `openid`".to_owned());
        }
        Ok(Some(Browser {
            client: Client {
                id: client.to_owned(),
                secret: self.client_secret.as_ref().map(|secret| secret.0.clone()),
                back: back.ok_or_else(|| {
                    format!("identity.login.public_address is `{here}`: {SAFE}, without a path")
                })?,
                scope,
            },
            lasts: TimeDelta::minutes(minutes.into()),
        }))
    }
}

const SAFE: &str = "write an address that begins with https://, or with http:// on this machine";

fn needed<'a>(said: Option<&'a str>, name: &str) -> Result<&'a str, String> {
    said.ok_or_else(|| format!("{name} is missing"))
}
