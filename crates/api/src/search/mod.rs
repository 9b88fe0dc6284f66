//! What a search has found.

mod documents;
mod kinds;

use async_graphql::{Context, Result, SimpleObject, Union};
use documents::Documents;
use kernel::{Instant, Passage};
pub use kinds::{SearchKind, SearchPart};
use search::{Hits, Wanted};
use store::{Cursor, Found};

use crate::{
    case::Case,
    contract::{Contract, SocialClause},
    effect::Effect,
    words::LocalizedText,
};

/// Something that was found, and where in it. Danish: «fund».
#[derive(Clone, SimpleObject)]
pub struct SearchHit {
    /// What kind of thing it is.
    kind: SearchKind,
    /// The thing itself.
    node: SearchNode,
    /// The contract that it is, or that the clause belongs to; null for a case or an effect.
    contract: Option<Contract>,
    /// Where in it most of what is asked for stands.
    part: SearchPart,
    /// What people call that.
    part_name: LocalizedText,
    /// The words there, around the first hit, in pieces that follow one another; never markup. Danish: «uddrag».
    snippet: Vec<SnippetPiece>,
}

/// What can be found. Danish: «det fundne».
#[derive(Clone, Union)]
#[expect(
    clippy::large_enum_variant,
    reason = "a page has at most a hundred of them"
)]
pub enum SearchNode {
    Case(Case),
    Contract(Contract),
    SocialClause(SocialClause),
    Effect(Effect),
}

/// A piece of a snippet. Danish: «del af uddrag».
#[derive(Clone, SimpleObject)]
pub struct SnippetPiece {
    /// Its words, verbatim; an ellipsis where something is left out.
    text: String,
    /// It is what was asked for, in whatever form. Danish: «træffer».
    is_hit: bool,
}

/// What was found as it is seen from that moment; what has gone meanwhile is left out.
pub(crate) async fn hits(
    ctx: &Context<'_>,
    wanted: &Wanted,
    found: Vec<(Cursor, Found)>,
    known: Option<Instant>,
) -> Result<Vec<(Cursor, SearchHit)>> {
    let documents = Documents::of(ctx, found.iter().map(|(_, found)| *found), known).await?;
    let hits = found.into_iter().filter_map(|(cursor, found)| {
        let (node, contract, passages) = documents.node(found)?;
        let (passage, hits) = best(wanted, &passages)?;
        let pieces = search::snippet(&passage.text, &hits).into_iter();
        let hit = SearchHit {
            kind: found.kind.into(),
            node,
            contract,
            part: passage.part.into(),
            part_name: passage.part.name().into(),
            snippet: pieces.map(SnippetPiece::from).collect(),
        };
        Some((cursor, hit))
    });
    Ok(hits.collect())
}

impl From<search::Piece> for SnippetPiece {
    fn from(piece: search::Piece) -> Self {
        Self {
            text: piece.text,
            is_hit: piece.is_hit,
        }
    }
}

/// The first passage that has most of the terms.
fn best<'a>(wanted: &Wanted, passages: &'a [Passage]) -> Option<(&'a Passage, Hits)> {
    let told = passages
        .iter()
        .map(|passage| (passage, Hits::of(wanted, &passage.text)));
    told.rev().max_by_key(|(_, hits)| hits.terms)
}
