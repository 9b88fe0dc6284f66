//! Tables: the answer of a question that has a name, as CSV or as a workbook.

mod about;
mod asked;
mod cell;
mod columns;
mod csv;
mod door;
mod known;
mod named;
mod paging;
mod question;
mod rows;
mod shape;
mod sheet;
mod source;
mod table;
mod there;
mod types;
mod variables;
mod words;
mod workbook;

pub(super) use door::{answer, no_name, other_method};
