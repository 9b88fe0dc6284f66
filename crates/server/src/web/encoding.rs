#[cfg(test)]
mod tests;

use std::io::Write;

use axum::http::{HeaderMap, header};
use flate2::{Compression, write::GzEncoder};

use super::media::weights;

/// What a body can be written as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Encoding {
    Brotli,
    Gzip,
}

impl Encoding {
    /// The smallest first.
    pub(super) const ALL: [Self; 2] = [Self::Brotli, Self::Gzip];

    /// As HTTP names it.
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Brotli => "br",
            Self::Gzip => "gzip",
        }
    }

    /// What the file beside a file is called by.
    pub(super) fn suffix(self) -> &'static str {
        match self {
            Self::Brotli => ".br",
            Self::Gzip => ".gz",
        }
    }

    pub(super) fn is_accepted(self, headers: &HeaderMap) -> bool {
        let weight = |wanted: &str| {
            let mut all = weights(headers, &header::ACCEPT_ENCODING);
            all.find(|(name, _)| name.eq_ignore_ascii_case(wanted))
        };
        let said = weight(self.name()).or_else(|| weight("*"));
        said.is_some_and(|(_, weight)| weight > 0.0)
    }
}

/// Shorter bodies cost more to compress than to send.
const SHORTEST: usize = 1_000;

/// How often a body is sent once it is written: what is sent often is worth more work to make it small.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sent {
    Once,
    Often,
}

impl Sent {
    fn effort(self) -> Compression {
        match self {
            Self::Once => Compression::fast(),
            Self::Often => Compression::best(),
        }
    }
}

/// The bytes in gzip, where that is accepted and of use.
pub(super) fn compressed(headers: &HeaderMap, bytes: &[u8], sent: Sent) -> Option<Vec<u8>> {
    if bytes.len() < SHORTEST || !Encoding::Gzip.is_accepted(headers) {
        return None;
    }
    let mut encoder = GzEncoder::new(Vec::with_capacity(bytes.len() / 4), sent.effort());
    encoder.write_all(bytes).ok()?;
    encoder.finish().ok()
}
