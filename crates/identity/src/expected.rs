use chrono::{DateTime, TimeDelta};
use jsonwebtoken::{Algorithm, Header, Validation, decode, decode_header};
use kernel::Instant;
use serde_json::{Map, Value};

use crate::{Claims, Refusal, keys::Keys, signature};

/// Longer tokens are not read.
const LONGEST: usize = 16 * 1024;
/// Longer subjects are none that OpenID Connect allows.
const LONGEST_SUBJECT: usize = 255;

/// What a token must be, whoever shows it.
#[derive(Clone, Debug)]
pub(crate) struct Expected<'a> {
    pub(crate) issuer: &'a str,
    pub(crate) audience: &'a str,
    pub(crate) algorithms: &'a [Algorithm],
    /// How far the provider's clock may be from ours.
    pub(crate) skew: TimeDelta,
    pub(crate) purpose: Purpose<'a>,
}

/// What a token is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Purpose<'a> {
    /// To be shown with requests.
    Access,
    /// To tell who has logged in, in the login with this nonce.
    Login { nonce: &'a str },
}

/// What stands before a token, once it is one that may be accepted.
pub(crate) fn header(token: &str, expected: &Expected<'_>) -> Result<Header, Refusal> {
    if token.len() > LONGEST {
        return Err(Refusal::Malformed);
    }
    // What is not signed at all has an algorithm that is none, and cannot be read.
    let header = decode_header(token).map_err(|_| Refusal::Malformed)?;
    let accepted = expected.algorithms.contains(&header.alg) && signature::is_known(header.alg);
    if !accepted {
        return Err(Refusal::Algorithm);
    }
    // Whoever sends `crit` asks not to be understood by halves.
    if header.crit.is_some() {
        return Err(Refusal::Malformed);
    }
    let kind = header.typ.as_deref().map(str::to_ascii_lowercase);
    let kind = kind
        .as_deref()
        .map(|kind| kind.strip_prefix("application/").unwrap_or(kind));
    match (expected.purpose, kind) {
        (Purpose::Access | Purpose::Login { .. }, None | Some("jwt"))
        | (Purpose::Access, Some("at+jwt")) => Ok(header),
        (Purpose::Access | Purpose::Login { .. }, Some(_)) => Err(Refusal::Type),
    }
}

/// What a token says, once its signature, its parties and its time are right.
pub(crate) fn claims(
    token: &str,
    header: &Header,
    keys: &Keys,
    expected: &Expected<'_>,
    now: Instant,
) -> Result<Claims, Refusal> {
    let key = keys
        .find(header.kid.as_deref(), header.alg)
        .ok_or(Refusal::Key)?;
    // The library checks the signature alone: it reads a clock of its own, and takes a list of issuers for one.
    let mut only_signed = Validation::new(header.alg);
    only_signed.required_spec_claims.clear();
    only_signed.validate_exp = false;
    only_signed.validate_aud = false;
    let signed = decode::<Map<String, Value>>(token, key, &only_signed);
    let told = signed.map_err(|_| Refusal::Signature)?.claims;
    parties(&told, expected)?;
    let until = time(&told, expected.skew, now)?;
    let subject = text(&told, "sub")
        .filter(|subject| !subject.is_empty() && subject.len() <= LONGEST_SUBJECT);
    let subject = subject.ok_or(Refusal::Subject)?.to_owned();
    Ok(Claims::new(expected.issuer, &subject, until, told))
}

fn parties(told: &Map<String, Value>, expected: &Expected<'_>) -> Result<(), Refusal> {
    if text(told, "iss") != Some(expected.issuer) {
        return Err(Refusal::Issuer);
    }
    let audience = match told.get("aud") {
        Some(Value::String(one)) => vec![one.as_str()],
        Some(Value::Array(list)) => list.iter().filter_map(Value::as_str).collect(),
        Some(_) | None => Vec::new(),
    };
    if !audience.contains(&expected.audience) {
        return Err(Refusal::Audience);
    }
    match expected.purpose {
        // A token of a login says who somebody is; it opens nothing.
        Purpose::Access if is_of_a_login(told) => Err(Refusal::Type),
        Purpose::Access => Ok(()),
        Purpose::Login { nonce } if text(told, "nonce") != Some(nonce) => Err(Refusal::Nonce),
        Purpose::Login { .. } => match text(told, "azp") {
            Some(party) if party != expected.audience => Err(Refusal::Audience),
            None if audience.len() > 1 => Err(Refusal::Audience),
            Some(_) | None => Ok(()),
        },
    }
}

fn is_of_a_login(told: &Map<String, Value>) -> bool {
    let hashes = ["nonce", "at_hash", "c_hash"];
    hashes.iter().any(|name| told.contains_key(*name)) || text(told, "typ") == Some("ID")
}

/// Until when it is valid, which is not over yet.
fn time(told: &Map<String, Value>, skew: TimeDelta, now: Instant) -> Result<Instant, Refusal> {
    let until = second(told.get("exp").ok_or(Refusal::Malformed)?)?;
    if until + skew <= now {
        return Err(Refusal::Expired);
    }
    for name in ["nbf", "iat"] {
        let from = told.get(name).map(second).transpose()?;
        if from.is_some_and(|from| now + skew < from) {
            return Err(Refusal::NotYet);
        }
    }
    Ok(until + skew)
}

/// A moment in seconds since 1970, with parts of a second or without; none so far off that it cannot be reckoned with.
fn second(told: &Value) -> Result<Instant, Refusal> {
    let whole = told.as_i64().or_else(|| {
        let text = told.as_f64()?.floor().to_string();
        text.parse().ok()
    });
    let near = whole.filter(|second| (0..=253_402_300_799).contains(second));
    near.and_then(|second| DateTime::from_timestamp(second, 0))
        .ok_or(Refusal::Malformed)
}

fn text<'a>(told: &'a Map<String, Value>, name: &str) -> Option<&'a str> {
    told.get(name)?.as_str()
}
