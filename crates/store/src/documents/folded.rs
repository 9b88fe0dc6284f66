use kernel::Told;
use uuid::Uuid;

use super::{
    FacetHistory, FacetRow, Row,
    stretch::{rows, stretches},
};
use crate::{
    Kept, Kind, StoreError, database::Session, kinds::of_kind, log::Line, search::Wording,
};

/// All that is kept of one aggregate besides its events.
#[derive(Clone, Default, PartialEq, Eq)]
pub(crate) struct Folded {
    /// In the order of knowledge.
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
        let stretches = stretches::<A>(told);
        let history = FacetHistory::of::<A>(id, None, &stretches);
        Ok(Self {
            rows: rows(id, &stretches, None)?,
            facets: history.rows,
            words: history.words,
        })
    }

    fn read<A: Kept>(id: Uuid, lines: &[Line]) -> Result<Self, StoreError> {
        let told = lines
            .iter()
            .map(Line::told::<A>)
            .collect::<Result<Vec<Told<A::Event>>, StoreError>>()?;
        Self::of::<A>(id, &told)
    }
}
