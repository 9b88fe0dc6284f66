//! The documents: folded states by stretches of knowledge, and how they are found.

mod at_hand;
mod audience;
mod classified;
pub(crate) mod entity;
mod every;
mod facets;
mod find;
mod folded;
mod keyset;
mod list;
mod looked;
mod matching;
mod parts;
mod rewrite;
mod row;
mod stored;
mod stretch;
mod values;

pub(crate) use at_hand::by_value;
pub(crate) use audience::Audience;
pub(crate) use classified::classified;
pub(crate) use every::every;
pub(crate) use facets::{FacetHistory, FacetRow, KEY_ENDS};
pub(crate) use find::{by_ids, by_slug, ever_having, having, hidden, hidden_among};
pub(crate) use folded::Folded;
pub(crate) use list::{count, page};
pub(crate) use looked::{OF_DOCUMENTS, OF_FACETS};
pub(crate) use matching::words;
pub(crate) use parts::parts;
pub(crate) use rewrite::{Before, Rewrite};
pub(crate) use row::Row;
pub(crate) use stored::stored;
pub(crate) use values::{Asked, count_values, facet_values};
