//! Logging in and out with a browser: /login, /login/callback and /logout.

mod place;
#[cfg(test)]
mod tests;
mod told;

use std::collections::HashMap;

use axum::{
    extract::State,
    http::{HeaderValue, StatusCode, Uri, header},
    response::{IntoResponse, Response},
};
use chrono::TimeDelta;
use identity::{Begun, Refusal as Why};

use super::{
    Site,
    answer::Wanted,
    cookie::{BEGUN, SESSION},
    origin,
};
use crate::people::{Entrance, People, Unknown};
use place::Place;
use told::Told;

/// What it costs to ask the provider about a login.
const LOGIN: u64 = 10_000;
/// What it costs to end a session.
const LOGOUT: u64 = 1_000;

/// How long a login may take.
const LONGEST_LOGIN: TimeDelta = TimeDelta::minutes(10);

/// Sends a browser to the provider to log in: GET /login?return=/….
pub(super) async fn begin(State(site): State<Site>, address: Uri) -> Response {
    let asked = asked(&address);
    match to_the_provider(&site, asked.get("return")).await {
        Ok(response) => response,
        Err(told) => told.into_response(),
    }
}

/// Takes a browser in that comes back from the provider: GET /login/callback.
pub(super) async fn back(State(site): State<Site>, wanted: Wanted, address: Uri) -> Response {
    let asked = asked(&address);
    let mut response = match inside(&site, &wanted, &asked).await {
        Ok(response) => response,
        Err(told) => told.into_response(),
    };
    // What has begun is over, however it ended.
    keep(&mut response, BEGUN.forgotten(site.is_secure()));
    response
}

/// Ends the session of a browser: POST /logout; the provider's own goes on.
pub(super) async fn end(State(site): State<Site>, wanted: Wanted) -> Response {
    if !origin::is_own(&wanted.headers) {
        return Told::Foreign.into_response();
    }
    if let Err(told) = pay(&site, &wanted, LOGOUT) {
        return told.into_response();
    }
    let now = site.store.clock().now();
    if let Some(secret) = SESSION.read(&wanted.headers, site.is_secure())
        && let Err(error) = site.store.sessions().end(secret, now).await
    {
        tracing::error!(%error, "a session could not be ended");
        return Told::Failed.into_response();
    }
    let mut response = sent_to("/");
    keep(&mut response, SESSION.forgotten(site.is_secure()));
    response
}

async fn to_the_provider(site: &Site, back: Option<&String>) -> Result<Response, Told> {
    let (_, entrance) = entrance(site)?;
    let begun = Begun::by_chance();
    let now = site.store.clock().now();
    let there = entrance.login.address(&begun, now).await;
    let there = there.map_err(|why| refused(&Unknown::from(why)))?;
    let mut response = sent_to(&there);
    let kept = Place::read(back.map(String::as_str)).written_beside(begun.secret());
    keep(
        &mut response,
        BEGUN.kept(&kept, LONGEST_LOGIN, site.is_secure()),
    );
    Ok(response)
}

async fn inside(
    site: &Site,
    wanted: &Wanted,
    asked: &HashMap<String, String>,
) -> Result<Response, Told> {
    let (people, entrance) = entrance(site)?;
    let secure = site.is_secure();
    let kept = BEGUN.read(&wanted.headers, secure).ok_or(Told::NotBegun)?;
    let (begun, place) = Place::read_beside(kept).ok_or(Told::NotBegun)?;
    let state = asked.get("state").ok_or(Told::NotBegun)?;
    let issuer = asked.get("iss");
    let foreign = issuer.is_some_and(|issuer| !entrance.login.is_from_the_provider(issuer));
    if foreign || !begun.is_answered_by(state) {
        return Err(Told::NotBegun);
    }
    let code = asked.get("code").ok_or(Told::Denied)?;
    pay(site, wanted, LOGIN)?;
    let entered = people.enter(entrance, &begun, code, &site.store).await;
    let secret = entered.map_err(|why| refused(&why))?;
    if let Some(former) = SESSION.read(&wanted.headers, secure) {
        // Who logs in anew leaves no session behind; one that is not ended ends by itself.
        let _ = site
            .store
            .sessions()
            .end(former, site.store.clock().now())
            .await;
    }
    tracing::info!("somebody has logged in");
    let mut response = sent_to(place.as_str());
    keep(&mut response, SESSION.kept(&secret, entrance.lasts, secure));
    Ok(response)
}

/// Takes from the purse of those who say from there who they are: what is asked of the provider or written is nobody's to ask for without end.
fn pay(site: &Site, wanted: &Wanted, cost: u64) -> Result<(), Told> {
    let paid = site.spend(site.address(wanted).claiming(), cost);
    paid.map(|_| ()).map_err(|_| Told::TooOften)
}

fn entrance(site: &Site) -> Result<(&People, &Entrance), Told> {
    let people = site.people.as_deref().ok_or(Told::Nowhere)?;
    Ok((people, people.entrance.as_ref().ok_or(Told::Nowhere)?))
}

fn refused(why: &Unknown) -> Told {
    match why {
        Unknown::Refused(why) if why.is_of_the_provider() => Told::Unavailable,
        Unknown::Refused(why) => {
            tracing::warn!(%why, "a login is refused");
            match why {
                Why::Code => Told::Denied,
                Why::Malformed
                | Why::Type
                | Why::Algorithm
                | Why::Key
                | Why::Signature
                | Why::Issuer
                | Why::Audience
                | Why::Expired
                | Why::NotYet
                | Why::Subject
                | Why::Nonce
                | Why::Unavailable => Told::Refused,
            }
        }
        Unknown::Store(error) => {
            tracing::error!(%error, "a session could not be begun");
            Told::Failed
        }
    }
}

/// What stands in an address behind its question mark.
fn asked(address: &Uri) -> HashMap<String, String> {
    let told = address.query().unwrap_or_default();
    form_urlencoded::parse(told.as_bytes())
        .into_owned()
        .collect()
}

/// By GET, whatever was asked before.
fn sent_to(address: &str) -> Response {
    let Ok(address) = HeaderValue::from_str(address) else {
        return Told::Failed.into_response();
    };
    let never = HeaderValue::from_static("no-store");
    let headers = [(header::LOCATION, address), (header::CACHE_CONTROL, never)];
    (StatusCode::SEE_OTHER, headers).into_response()
}

fn keep(response: &mut Response, cookie: Option<HeaderValue>) {
    if let Some(cookie) = cookie {
        response.headers_mut().append(header::SET_COOKIE, cookie);
    }
}
