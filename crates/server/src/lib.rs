//! The program `samspil`: command line, configuration, transport, identity and the built frontend.

mod command;
mod configuration;
pub mod demo;
mod failure;
mod logging;
mod people;
mod serving;
mod telemetry;
mod web;

pub use command::run;
pub use web::{Bounds, Documents, Executor, Rate, Site, router};
