use kernel::Told;
use uuid::Uuid;

use super::{
    FacetHistory, FacetRow, Row,
    stretch::{rows, stretches},
};
use crate::{Kept, Kind, StoreError, kinds::of_kind, log::Line};

/// All that is kept of one aggregate besides its events.
#[derive(Default, PartialEq, Eq)]
pub(crate) struct Folded {
    /// In the order of knowledge.
    pub(crate) rows: Vec<Row>,
    /// In their order.
    pub(crate) facets: Vec<FacetRow>,
}

impl Folded {
    /// What should be kept, by the log alone.
    pub(crate) fn expected(kind: Kind, id: Uuid, lines: &[Line]) -> Result<Self, StoreError> {
        of_kind!(kind, A => Self::read::<A>(id, lines))
    }

    pub(crate) fn of<A: Kept>(id: Uuid, told: &[Told<A::Event>]) -> Result<Self, StoreError> {
        let stretches = stretches::<A>(told);
        Ok(Self {
            rows: rows(id, &stretches, None)?,
            facets: FacetHistory::of::<A>(id, None, &stretches).rows,
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
