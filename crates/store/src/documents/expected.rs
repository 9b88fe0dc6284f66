use cases::Case;
use contracts::Contract;
use effects::Effect;
use kernel::Told;
use uuid::Uuid;

use super::{
    Row,
    stretch::{rows, stretches},
};
use crate::{Kept, Kind, StoreError, log::Line};

/// The rows that an aggregate should have, by the log alone.
pub(crate) fn expected(kind: Kind, id: Uuid, lines: &[Line]) -> Result<Vec<Row>, StoreError> {
    match kind {
        Kind::Case => folded::<Case>(id, lines),
        Kind::Contract => folded::<Contract>(id, lines),
        Kind::Effect => folded::<Effect>(id, lines),
    }
}

fn folded<A: Kept>(id: Uuid, lines: &[Line]) -> Result<Vec<Row>, StoreError> {
    let told = lines
        .iter()
        .map(Line::told::<A>)
        .collect::<Result<Vec<Told<A::Event>>, StoreError>>()?;
    rows::<A>(id, &stretches(&told), None)
}
