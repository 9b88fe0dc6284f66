//! The shape and the small words that all domain crates share.

mod aggregate;
mod coded;
mod cvr;
mod danish;
mod date;
pub mod given;
mod id;
mod letters;
mod money;
mod municipality;
mod passage;
mod quantity;
mod source;
mod supplier;
mod task_area;
mod text;
mod written;

#[cfg(test)]
mod tests;

pub use aggregate::{Aggregate, Event, Instant, Told, fold};
pub use coded::{CODES, Coded};
pub use cvr::{Cvr, CvrRefusal};
pub use danish::{compared, danish_key, danish_number};
pub use date::{DatePrecision, DateRefusal, Language, PartialDate, Season};
pub use id::Id;
pub use letters::{UnreadableCharacter, is_unreadable};
pub use money::{Money, MoneyRefusal};
pub use municipality::{Municipality, MunicipalityCode, MunicipalityRefusal, Region};
pub use passage::{Part, Passage, Weight};
pub use quantity::{Quantity, QuantityKind, QuantityParts, QuantityRefusal, Unit};
pub use source::{AddressRefusal, Source};
pub use supplier::Supplier;
pub use task_area::{TaskArea, UnknownTaskArea};
pub use text::LocalizedText;
