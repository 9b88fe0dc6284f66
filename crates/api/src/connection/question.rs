use async_graphql::{Context, Result, Value};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use sha2::{Digest, Sha256};

use crate::error::coded;

/// What says which part of a list is asked for, and nothing of the list.
const OF_THE_PAGE: [&str; 4] = ["first", "after", "last", "before"];
/// The form of a cursor, so that another may come.
const FORM: char = '1';
/// How many letters of the digest a cursor has.
const LETTERS: usize = 12;

/// What is asked of a list, without the part of it: a digest of its field and of its filter, order and moment.
#[derive(Clone)]
pub(super) struct Question(String);

impl Question {
    /// That of the field which is resolved.
    pub(super) fn of(ctx: &Context<'_>) -> Self {
        let field = ctx.field();
        // They have been read for the resolver before, so none fails here.
        let mut told = field.arguments().unwrap_or_default();
        told.retain(|(name, _)| !OF_THE_PAGE.contains(&name.as_str()));
        told.sort_by(|(one, _), (other, _)| one.cmp(other));
        let mut text = field.name().to_owned();
        for (name, value) in told {
            if let Some(value) = plain(&value) {
                text.push_str(&format!("\n{name}={value}"));
            }
        }
        let digest = hex::encode(Sha256::digest(text));
        Self(digest.chars().take(LETTERS).collect())
    }

    pub(super) fn sealed(&self, place: &str) -> String {
        URL_SAFE_NO_PAD.encode(format!("{FORM}{}{place}", self.0))
    }

    pub(super) fn opened(&self, cursor: &str) -> Result<String> {
        let bytes = URL_SAFE_NO_PAD.decode(cursor).ok();
        let text = bytes.and_then(|bytes| String::from_utf8(bytes).ok());
        let sealed = text.as_deref().and_then(|text| text.strip_prefix(FORM));
        let Some((own, place)) = sealed.and_then(|sealed| sealed.split_at_checked(LETTERS)) else {
            return Err(coded(
                "BAD_USER_INPUT",
                "the cursor is not one that this list has given",
            ));
        };
        if own != self.0 {
            return Err(coded(
                "BAD_USER_INPUT",
                "the cursor was given for another filter, order or moment, or by another list",
            ));
        }
        Ok(place.to_owned())
    }
}

/// A value as text that is the same however it was written: by a literal or a variable, alone or as a list of one; none of what is as if left out.
fn plain(value: &Value) -> Option<String> {
    match value {
        Value::Null => None,
        Value::Number(number) => Some(number.to_string()),
        Value::String(text) => Some(format!("{text:?}")),
        Value::Boolean(yes) => Some(yes.to_string()),
        Value::Binary(bytes) => Some(format!("{bytes:?}")),
        Value::Enum(name) => Some(format!("{:?}", name.as_str())),
        Value::List(items) => match items.as_slice() {
            [one] => plain(one),
            several => Some(format!(
                "[{}]",
                several
                    .iter()
                    .filter_map(plain)
                    .collect::<Vec<_>>()
                    .join(",")
            )),
        },
        Value::Object(fields) => {
            let mut told: Vec<String> = fields
                .iter()
                .filter_map(|(name, value)| Some(format!("{name}:{}", plain(value)?)))
                .collect();
            told.sort();
            (!told.is_empty()).then(|| format!("{{{}}}", told.join(",")))
        }
    }
}
