use std::time::Duration;

use super::{Documents, Rate};

/// How much one request, and one caller, may take.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bounds {
    /// Bytes of its body.
    pub body: usize,
    /// How long its answer may take.
    pub longest: Duration,
    /// How long a word may wait until who follows takes it in.
    pub patience: Duration,
    /// How long somebody may follow until it is asked anew whether they are still known.
    pub recheck: Duration,
    /// How fast one caller may ask; none where nobody counts.
    pub rate: Option<Rate>,
    /// How many proxies in front are trusted to tell where a request comes from.
    pub proxies: usize,
    /// Which documents are answered.
    pub documents: Documents,
}

impl Default for Bounds {
    fn default() -> Self {
        Self {
            body: 256 * 1024,
            longest: Duration::from_secs(10),
            patience: Duration::from_secs(5),
            recheck: Duration::from_secs(60),
            rate: Some(Rate::default()),
            proxies: 0,
            documents: Documents::default(),
        }
    }
}
