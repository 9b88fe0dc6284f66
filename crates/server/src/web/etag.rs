use api::Viewer;
use axum::http::{HeaderMap, header};
use store::Identity;

use super::{
    Site,
    answer::Wanted,
    caller::Asker,
    encoding::Encoding,
    media::Media,
    prepared::Prepared,
    remembered::{Digest, digest},
};

/// All that the answer to a query depends on, as one word: it changes whenever the answer may, but for the moment at which it was given,
/// between which and now nothing was recorded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct State(Digest);

impl State {
    /// The same state, of the form in which the answer is wanted.
    pub(super) fn in_form(&self, wanted: &Wanted) -> Self {
        let media = match Media::accepted(&wanted.headers) {
            Media::GraphqlResponse => "newer",
            Media::Json => "plain",
        };
        let compressed = Encoding::Gzip.is_accepted(&wanted.headers);
        Self(digest([
            &self.0[..],
            media.as_bytes(),
            &[u8::from(compressed)],
        ]))
    }

    /// What the answer is found again by, where it is kept.
    pub(super) const fn key(&self) -> &Digest {
        &self.0
    }

    /// As HTTP has it, but for the sign that another form of the same answer has the same.
    pub(super) fn etag(&self) -> String {
        format!("\"{}\"", hex::encode(&self.0[..16]))
    }
}

impl Site {
    /// The state that a query is answered from, or a newer one: the log is looked at before the question is. None where it cannot
    /// be seen.
    pub(super) async fn state(&self, asker: &Asker, prepared: &Prepared) -> Option<State> {
        let head = self.store.log_head().await.ok()?;
        let now = self.store.clock().now();
        // What was told by a clock ahead of ours is seen when ours has come so far, with no change of the log.
        if head.recorded_at.is_some_and(|at| at > now) {
            return None;
        }
        // Whether a contract is active may depend on the day.
        let today = now.date_naive().to_string();
        let who = match &asker.viewer {
            Viewer::Reader => "anyone".to_owned(),
            Viewer::Operator => "operator".to_owned(),
            Viewer::Holder(identity) => rights(identity),
        };
        Some(State(digest([
            self.edition.as_bytes(),
            head.chain.as_bytes(),
            &head.position.to_le_bytes(),
            today.as_bytes(),
            who.as_bytes(),
            &prepared.asked()?,
        ])))
    }
}

/// Who somebody is, what they are there for, and until when: an answer depends on all of it.
fn rights(identity: &Identity) -> String {
    let Identity {
        actor,
        role,
        municipality,
        known_by,
        until,
        ..
    } = identity;
    let role = role.name();
    format!("{actor} {role} {municipality:?} {known_by:?} {until:?}")
}

/// Whether who asks has what has this tag.
pub(super) fn knows(headers: &HeaderMap, etag: &str) -> bool {
    known(headers).any(|one| one.strip_prefix("W/").unwrap_or(one) == etag)
}

/// Whether who asks has whatever there is, where it is known that there is something.
pub(super) fn knows_any(headers: &HeaderMap) -> bool {
    known(headers).any(|one| one == "*")
}

fn known(headers: &HeaderMap) -> impl Iterator<Item = &str> {
    let known = headers.get_all(header::IF_NONE_MATCH).into_iter();
    known
        .flat_map(|value| value.to_str())
        .flat_map(|list| list.split(','))
        .map(str::trim)
}
