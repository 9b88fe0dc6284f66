//! The command line: what `samspil` can be asked to do.

mod accounts;
mod events;
mod line;
mod register;
mod site;
mod token;

use std::{
    env,
    io::{self, Write},
    process::ExitCode,
    time::Duration,
};

use clap::Parser;
use store::{Clock, Store};
use tokio::runtime::Builder;

use crate::{
    configuration::{Configuration, Said, Sources},
    failure::Failure,
    logging,
    telemetry::Telemetry,
};
use line::{CommandLine, Task};

/// Does what the command line asks.
pub fn run() -> ExitCode {
    let failure = match carry_out(CommandLine::parse()) {
        Ok(()) => return ExitCode::SUCCESS,
        Err(failure) => failure,
    };
    if !matches!(failure, Failure::Unread) {
        // Where nobody can be told, the exit code must do.
        let _ = writeln!(io::stderr(), "samspil: {}", failure.sentence());
    }
    failure.exit()
}

/// Where the register is kept when nobody says.
const REGISTER: &str = "sqlite:samspil.sqlite";
/// Where the demo is kept when nobody says: never in a register.
const DEMO: &str = "sqlite:demo.sqlite";

/// How long what goes on in the background may take after the last word.
const LONGEST_END: Duration = Duration::from_secs(1);

fn carry_out(line: CommandLine) -> Result<(), Failure> {
    let flags = Said {
        listen: line.task.listen(),
        database: line.database,
        log: line.log,
        documents: line.documents,
        ..Said::default()
    };
    let sources = Sources::new(flags, line.config, |name| env::var(name).ok())?;
    let (database, level) = match line.task {
        Task::Demo { .. } => (DEMO, "info"),
        Task::Serve { .. } => (REGISTER, "info"),
        Task::Schema
        | Task::Migrate
        | Task::Rebuild
        | Task::Verify
        | Task::Token { .. }
        | Task::Accounts { .. }
        | Task::Events { .. } => (REGISTER, "warn"),
    };
    let configuration = Configuration::of(&sources, database)?;
    let telemetry = Telemetry::begun().map_err(Failure::Telemetry)?;
    logging::begin(configuration.log, level, telemetry.as_ref());
    let runtime = Builder::new_multi_thread()
        .enable_all()
        .build()
        .map_err(Failure::Start)?;
    let done = runtime.block_on(perform(line.task, &configuration));
    runtime.shutdown_timeout(LONGEST_END);
    done
}

async fn perform(task: Task, configuration: &Configuration) -> Result<(), Failure> {
    match task {
        Task::Serve { migrate, .. } => site::serve(configuration, migrate).await,
        Task::Demo { contracts, .. } => site::demo(configuration, contracts).await,
        Task::Migrate => register::migrate(configuration).await,
        Task::Rebuild => register::rebuild(configuration).await,
        Task::Verify => register::verify(configuration).await,
        Task::Schema => say(&api::sdl()),
        Task::Token { task } => token::carry_out(task, configuration).await,
        Task::Accounts { task } => accounts::carry_out(task, configuration).await,
        Task::Events { stream } => events::tell(&stream, configuration).await,
    }
}

async fn open(configuration: &Configuration) -> Result<Store, Failure> {
    let patience = configuration.bounds.longest;
    Ok(Store::open_within(&configuration.database, Clock::system(), patience).await?)
}

/// Says something on stdout.
fn say(text: &str) -> Result<(), Failure> {
    let mut out = io::stdout().lock();
    out.write_all(text.as_bytes())?;
    out.flush()?;
    Ok(())
}

/// Says beside stdout how things go.
fn note(text: &str) {
    // Whoever closed stderr does not want to know.
    let _ = writeln!(io::stderr(), "{text}");
}
