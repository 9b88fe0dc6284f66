use kernel::PartialDate;
use serde::{Deserialize, Serialize};

/// Something with the day it happened, as precisely as that is known.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Dated<T> {
    pub what: T,
    pub on: PartialDate,
}
