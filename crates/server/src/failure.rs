use std::{error::Error, io, net::SocketAddr, path::PathBuf, process::ExitCode};

use store::StoreError;
use thiserror::Error;

use crate::{configuration::ConfigurationRefusal, demo::DemoError};

/// Why the program stops: one sentence that names what.
#[derive(Debug, Error)]
pub(crate) enum Failure {
    #[error("{0}")]
    Usage(String),
    #[error(transparent)]
    Configuration(#[from] ConfigurationRefusal),
    #[error("{0} ({code})", code = .0.code())]
    Store(#[from] StoreError),
    #[error("the demo could not be told: {0}")]
    Demo(#[from] DemoError),
    #[error("--listen {address}: {reason}")]
    Listen {
        address: SocketAddr,
        reason: io::Error,
    },
    #[error("the traces cannot be sent as OTEL_EXPORTER_OTLP_… says: {0}")]
    Telemetry(Box<dyn Error>),
    #[error("the program could not start: {0}")]
    Start(io::Error),
    #[error("what there is to say cannot be written: {0}")]
    Output(io::Error),
    /// Who reads has seen enough, as `head` has.
    #[error("nobody reads what there is to say")]
    Unread,
    #[error("the register is not as its log says: faults found: {faults}")]
    Faulty { faults: usize },
    #[error(
        "`{asked}` is no stream: write its id, or the slug of a contract, a case, a data set, a calculation or a saved query"
    )]
    UnknownStream { asked: String },
    #[error("{}: {reason}", file.display())]
    FileUnreadable { file: PathBuf, reason: String },
    #[error("{}: nothing is read, for problems were found: {problems}", file.display())]
    FileRefused { file: PathBuf, problems: usize },
    #[error("there is no token {id}: see `samspil token list`")]
    UnknownToken { id: String },
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        if error.kind() == io::ErrorKind::BrokenPipe {
            Self::Unread
        } else {
            Self::Output(error)
        }
    }
}

impl Failure {
    /// What the shell is told.
    pub(crate) fn exit(&self) -> ExitCode {
        match self {
            Self::Usage(_) => ExitCode::from(2),
            Self::Configuration(refusal) if refusal.is_usage() => ExitCode::from(2),
            Self::Unread => ExitCode::SUCCESS,
            Self::Configuration(_)
            | Self::Store(_)
            | Self::Demo(_)
            | Self::Listen { .. }
            | Self::Telemetry(_)
            | Self::Start(_)
            | Self::Output(_)
            | Self::Faulty { .. }
            | Self::UnknownStream { .. }
            | Self::FileUnreadable { .. }
            | Self::FileRefused { .. }
            | Self::UnknownToken { .. } => ExitCode::FAILURE,
        }
    }

    /// In one line, whatever others have put into their reasons.
    pub(crate) fn sentence(&self) -> String {
        let words = self.to_string();
        words.split_whitespace().collect::<Vec<_>>().join(" ")
    }
}
