use std::path::PathBuf;

use clap::{Parser, Subcommand, ValueEnum};
use store::Role;

/// The register of public-private cooperation in Danish municipalities.
#[derive(Debug, Parser)]
#[command(name = "samspil", version, max_term_width = 100)]
pub(super) struct CommandLine {
    /// A TOML file that says `listen`, `database` or `log` [SAMSPIL_CONFIG]
    #[arg(long, global = true, value_name = "FILE")]
    pub(super) config: Option<PathBuf>,
    /// sqlite:PATH or postgres://… [SAMSPIL_DATABASE, else sqlite:samspil.sqlite]
    #[arg(long, global = true, value_name = "URL")]
    pub(super) database: Option<String>,
    /// How the log is written to stderr: text or json [SAMSPIL_LOG, else text]
    #[arg(long, global = true, value_name = "FORMAT")]
    pub(super) log: Option<String>,
    #[command(subcommand)]
    pub(super) task: Task,
}

/// What the program is to do.
#[derive(Debug, Subcommand)]
pub(super) enum Task {
    /// Serves the register: GraphQL at /graphql, the timeline at /
    Serve {
        /// The address to listen on [SAMSPIL_LISTEN, else 127.0.0.1:8080]
        #[arg(long, value_name = "IP:PORT")]
        listen: Option<String>,
        /// Prepares the database first, as `samspil migrate` does
        #[arg(long)]
        migrate: bool,
    },
    /// Loads the 13 cases into sqlite:demo.sqlite and serves them, to this machine only
    Demo {
        /// The address to listen on, of this machine [SAMSPIL_LISTEN, else 127.0.0.1:8080]
        #[arg(long, value_name = "IP:PORT")]
        listen: Option<String>,
    },
    /// Prepares a database, new or old, for this program
    Migrate,
    /// Folds all documents anew from the log, also while the register is served
    Rebuild,
    /// Compares every byte of the log and the documents with what they should be
    Verify,
    /// Prints the GraphQL schema
    Schema,
    /// Says who may write
    Token {
        #[command(subcommand)]
        task: TokenTask,
    },
    /// Prints the events of a stream, one in a line, in JSON
    Events {
        /// The id of a contract, a case or an effect, or the slug of a contract or a case
        stream: String,
    },
}

/// What is to be done about tokens.
#[derive(Debug, Subcommand)]
pub(super) enum TokenTask {
    /// Makes a token and prints its secret, this once
    Create {
        /// What its holder may write
        #[arg(long)]
        role: RoleName,
        /// The municipality whose contracts a procurement token writes, by its code: 0575
        #[arg(long, value_name = "CODE", required_if_eq("role", "procurement"))]
        municipality: Option<String>,
    },
    /// Lists all tokens, without their secrets
    List,
    /// Makes a token worthless
    Revoke {
        /// As `token list` shows it
        id: String,
    },
}

/// A role as it is written on the command line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum RoleName {
    /// Writes the contracts of its municipality, and their effects
    Procurement,
    /// Writes cases and effects
    Analyst,
    /// Writes nothing
    Reader,
}

impl From<RoleName> for Role {
    fn from(name: RoleName) -> Self {
        match name {
            RoleName::Procurement => Self::Procurement,
            RoleName::Analyst => Self::Analyst,
            RoleName::Reader => Self::Reader,
        }
    }
}

impl Task {
    /// The address that its flag says.
    pub(super) fn listen(&self) -> Option<String> {
        match self {
            Self::Serve { listen, .. } | Self::Demo { listen } => listen.clone(),
            Self::Migrate
            | Self::Rebuild
            | Self::Verify
            | Self::Schema
            | Self::Token { .. }
            | Self::Events { .. } => None,
        }
    }
}
