use contracts::Visibility;
use kernel::Told;
use uuid::Uuid;

use super::{
    Audience, FacetHistory, FacetRow, Row,
    stretch::{Stretch, rows, seen_stretches, stretches},
};
use crate::{
    Kept, Kind, StoreError, database::Session, kinds::of_kind, log::Line, search::Wording,
};

/// All that is kept of one aggregate besides its events.
#[derive(Clone, Default, PartialEq, Eq)]
pub(crate) struct Folded {
    /// By who they are for, in the order of knowledge.
    pub(crate) rows: Vec<Row>,
    /// In their order.
    pub(crate) facets: Vec<FacetRow>,
    /// What is searched of it, in order.
    pub(crate) words: Vec<Wording>,
}

impl Folded {
    /// What should be kept, by the log alone.
    pub(crate) fn expected(kind: Kind, id: Uuid, lines: &[Line]) -> Result<Self, StoreError> {
        of_kind!(kind, A => Self::read::<A>(id, lines))
    }

    /// The same, with its words as a database keeps them.
    pub(crate) fn kept_by(mut self, session: &Session) -> Self {
        for wording in &mut self.words {
            wording.texts = [0, 1, 2].map(|weight| session.as_kept(&wording.texts[weight]));
        }
        self
    }

    pub(crate) fn of<A: Kept>(id: Uuid, told: &[Told<A::Event>]) -> Result<Self, StoreError> {
        let whole = stretches::<A>(told);
        let last = whole.last().and_then(|last| last.state.as_ref());
        let classified = last
            .zip(A::SECRECY)
            .filter(|(state, secrecy)| (secrecy.is_classified)(state));
        let mut folded = Self::default();
        match classified {
            None => folded.add(id, Audience::All, &whole)?,
            Some((state, secrecy)) => {
                folded.add(id, Audience::Seeing(Visibility::Confidential), &whole)?;
                for sees in Visibility::NARROW.into_iter().rev() {
                    let seen = seen_stretches(&secrecy, state, told, sees);
                    folded.add(id, Audience::Seeing(sees), &seen)?;
                }
            }
        }
        folded.facets.sort();
        folded.words.sort();
        folded.words.dedup();
        Ok(folded)
    }

    fn add<A: Kept>(
        &mut self,
        id: Uuid,
        audience: Audience,
        stretches: &[Stretch<A>],
    ) -> Result<(), StoreError> {
        self.rows.extend(rows(id, audience, stretches, None)?);
        let facets = FacetHistory::of::<A>(id, audience, None, stretches);
        self.facets.extend(facets.rows);
        self.words.extend(facets.words);
        Ok(())
    }

    fn read<A: Kept>(id: Uuid, lines: &[Line]) -> Result<Self, StoreError> {
        let told = lines
            .iter()
            .map(Line::told::<A>)
            .collect::<Result<Vec<Told<A::Event>>, StoreError>>()?;
        Self::of::<A>(id, &told)
    }
}
