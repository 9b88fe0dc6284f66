use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};
use store::Role;

/// The register of public-private cooperation in Danish municipalities.
#[derive(Debug, Parser)]
#[command(name = "samspil", version, max_term_width = 100)]
pub(super) struct CommandLine {
    /// A TOML file that says `listen`, `database`, `log` or `documents` [SAMSPIL_CONFIG]
    #[arg(long, global = true, value_name = "FILE")]
    pub(super) config: Option<PathBuf>,
    /// sqlite:PATH or postgres://… [SAMSPIL_DATABASE, else sqlite:samspil.sqlite]
    #[arg(long, global = true, value_name = "URL")]
    pub(super) database: Option<String>,
    /// How the log is written to stderr: text or json [SAMSPIL_LOG, else text]
    #[arg(long, global = true, value_name = "FORMAT")]
    pub(super) log: Option<String>,
    /// Which documents who has no token may ask: any, or trusted, those of the web client
    /// [SAMSPIL_DOCUMENTS, else any]
    #[arg(long, global = true, value_name = "WHICH")]
    pub(super) documents: Option<String>,
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
        /// Tells of so many invented contracts beside the cases, each marked as an example
        #[arg(long, value_name = "NUMBER", default_value_t = 0)]
        contracts: usize,
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
    /// Reads municipal accounts from files
    Accounts {
        #[command(subcommand)]
        task: AccountsTask,
    },
    /// Prints the events of a stream, one in a line, in JSON
    Events {
        /// The id of anything, or the slug of a contract, a case, a data set, a calculation or a saved query
        stream: String,
    },
}

/// What is to be done about accounts.
#[derive(Debug, Subcommand)]
pub(super) enum AccountsTask {
    /// Reads a file whole or not at all; every row's problem is named
    Import(Box<Import>),
}

/// A file of accounts and the data set it is read into.
#[derive(Debug, Args)]
pub(super) struct Import {
    /// A CSV file of 2 MiB at most
    pub(super) file: PathBuf,
    /// The slug of the data set; it is opened when there is none
    #[arg(long, value_name = "SLUG")]
    pub(super) set: String,
    /// What the data set holds, in Danish; needed to open it
    #[arg(long)]
    pub(super) title: Option<String>,
    /// How the file is written
    #[arg(long)]
    pub(super) format: FormatName,
    /// By which definition a StatBank file is counted: pli by the program's own table; iku_2016 or
    /// iku_before_2016 only by a table of that definition, told with --table
    #[arg(long, value_name = "KEY")]
    pub(super) definition: Option<String>,
    /// Only the rows of this year
    #[arg(long)]
    pub(super) year: Option<i32>,
    /// A table of accounts in JSON; the program's own reads pli alone and is illustrative, so it needs
    /// --illustrative
    #[arg(long, value_name = "FILE")]
    pub(super) table: Option<PathBuf>,
    /// The figures are invented
    #[arg(long)]
    pub(super) illustrative: bool,
    /// Only say what would change
    #[arg(long)]
    pub(super) dry_run: bool,
    /// Why the data set is revised
    #[arg(long)]
    pub(super) why: Option<String>,
    /// Who published the figures; needed unless they are invented or every row names its source
    #[arg(long, requires = "source_title")]
    pub(super) publisher: Option<String>,
    /// The title they were published under
    #[arg(long, requires = "publisher")]
    pub(super) source_title: Option<String>,
    /// Where they were published
    #[arg(long, requires = "publisher")]
    pub(super) url: Option<String>,
}

/// How a file of accounts is written.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(super) enum FormatName {
    /// Comma-separated, in kroner with decimal points
    Plain,
    /// As Danmarks Statistik's StatBank gives it
    Statbank,
}

/// What is to be done about tokens.
#[derive(Debug, Subcommand)]
pub(super) enum TokenTask {
    /// Makes a token and prints its secret, this once
    Create {
        /// What its holder may write
        #[arg(long)]
        role: RoleName,
        /// The municipality that the holder belongs to, by its code: 0575; an administrator belongs to none
        #[arg(
            long,
            value_name = "CODE",
            required_if_eq_any([("role", "procurement"), ("role", "approver")])
        )]
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
    /// Writes everything, of every municipality
    Administrator,
    /// Writes its municipality's contracts, their effects and its free choices; saves calculations of any
    /// place and queries, and takes none back
    Procurement,
    /// Sees its municipality's drafts and approves them or sends them back; registers nothing
    Approver,
    /// Writes all but contracts: cases, effects, indicators, free choices, accounts, calculations and saved
    /// queries
    Analyst,
    /// Writes nothing
    Reader,
}

impl From<RoleName> for Role {
    fn from(name: RoleName) -> Self {
        match name {
            RoleName::Administrator => Self::Administrator,
            RoleName::Procurement => Self::Procurement,
            RoleName::Approver => Self::Approver,
            RoleName::Analyst => Self::Analyst,
            RoleName::Reader => Self::Reader,
        }
    }
}

impl Task {
    /// The address that its flag says.
    pub(super) fn listen(&self) -> Option<String> {
        match self {
            Self::Serve { listen, .. } | Self::Demo { listen, .. } => listen.clone(),
            Self::Migrate
            | Self::Rebuild
            | Self::Verify
            | Self::Schema
            | Self::Token { .. }
            | Self::Accounts { .. }
            | Self::Events { .. } => None,
        }
    }
}
