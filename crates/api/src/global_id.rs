//! Opaque ids: base64url of `Contract:<uuid>`, read by the server only.

use async_graphql::ID;
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use kernel::Id;

pub(crate) fn global_id(kind: &str, key: impl std::fmt::Display) -> ID {
    ID(URL_SAFE_NO_PAD.encode(format!("{kind}:{key}")))
}

/// Kind and key of an opaque id; none when it is not one of ours.
pub(crate) fn read(id: &ID) -> Option<(String, String)> {
    let bytes = URL_SAFE_NO_PAD.decode(id.as_bytes()).ok()?;
    let text = String::from_utf8(bytes).ok()?;
    let (kind, key) = text.split_once(':')?;
    Some((kind.to_owned(), key.to_owned()))
}

/// Whether a text is an opaque id, of whatever kind.
pub fn is_id(text: &str) -> bool {
    read(&ID::from(text)).is_some()
}

/// The key of an opaque id of one kind.
pub(crate) fn key_of(id: &ID, kind: &str) -> Option<String> {
    read(id)
        .filter(|(found, _)| found == kind)
        .map(|(_, key)| key)
}

/// The aggregate's or entity's id in an opaque id of one kind.
pub(crate) fn id_of<T>(id: &ID, kind: &str) -> Option<Id<T>> {
    key_of(id, kind)?.parse().ok()
}
