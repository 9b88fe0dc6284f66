//! The calculator: municipal accounts, shares, benchmarks, evidence, and what a model makes of them.

mod accounts;
mod area;
mod benchmark;
mod calculate;
mod calculation;
mod definition;
mod evidence;
mod limits;
mod method;
mod published;
mod read_csv;
mod reason;

#[cfg(test)]
mod tests;

pub use accounts::{
    AccountRow, Accounts, AccountsCommand, AccountsEvent, AccountsId, AccountsOpening,
    AccountsRefusal, AccountsRevision, Judged, Place, Quality, RowRefusal, RowTrouble, Share,
    Telling,
};
pub use area::{AccountFunction, Area, MainAccount, Nature, UnknownArea, Verified};
pub use benchmark::{Benchmark, BenchmarkFigure, BenchmarkMember, Mean};
pub use calculate::{
    AreaTotal, Coverage, MissingCount, Note, NoteCode, Places, Potential, PotentialInput,
    PotentialRefusal, PotentialRow, Range, Totals, TypedVolume, calculate, calculate_with,
};
pub use calculation::{
    Calculation, CalculationCommand, CalculationEvent, CalculationId, CalculationRefusal,
    DataSetUsed, Figures, Rerun, Retraction, RowNow, RowThen, SavedCalculation, Saving, Split,
};
pub(crate) use definition::digits;
pub use definition::{
    AccountTable, DefinitionKey, Line, Part, ShareDefinition, Sign, TableReference, TableRow,
    TableUnreadable,
};
pub use evidence::{EvidenceEntry, EvidenceGrade, EvidenceSet, Rate};
pub use limits::TextRefusal;
pub use method::{Includes, MethodEdition, RoundCap};
pub use published::{
    Fit, Printed, PrintedForm, PrintedUnit, PublishedFigure, PublishedQuantity, Recomputed,
    StatedFigure, illustrative_rows, known_municipal_rows, known_national_rows, published,
};
pub use read_csv::{
    RowProblem, RowProblemKind, Skipped, SkippedBecause, StatbankReading, read_plain,
    read_statbank, text_of, write_plain,
};
pub use reason::Reason;
