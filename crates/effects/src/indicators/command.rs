use kernel::PartialDate;

use crate::{Indicator, IndicatorDefinition};

/// What may be asked of an indicator; which edition a definition is follows from those before it.
#[derive(Clone, Debug, PartialEq)]
pub enum IndicatorCommand {
    /// The first edition of a key that is not taken.
    Define {
        definition: Box<IndicatorDefinition>,
        on: PartialDate,
    },
    /// The next edition of a key of the catalogue or of the log.
    Supersede {
        definition: Box<IndicatorDefinition>,
        why: String,
        on: PartialDate,
    },
    /// Nothing new is claimed by it.
    Withdraw {
        indicator: Indicator,
        why: String,
        on: PartialDate,
    },
}
