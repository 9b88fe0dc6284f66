use sha2::{Digest, Sha256};
use uuid::Uuid;

use super::Recorded;

pub(crate) type Hash = [u8; 32];

/// What both chains begin with.
pub(crate) const NOTHING_YET: Hash = [0; 32];

impl Recorded {
    /// The hash of all that the event says, each field with its length before it.
    pub(crate) fn digest(&self, log_id: Uuid) -> Hash {
        let line = &self.line;
        let mut seal = Seal::default();
        seal.bytes(log_id.as_bytes());
        seal.bytes(line.kind.name().as_bytes());
        seal.bytes(line.stream.as_bytes());
        seal.number(line.version);
        seal.bytes(line.name.as_bytes());
        seal.bytes(line.payload.as_bytes());
        seal.maybe(line.source.as_deref());
        seal.bytes(self.on.as_bytes());
        seal.number(line.known_from);
        seal.number(line.recorded_at);
        seal.bytes(line.actor.as_bytes());
        seal.bytes(line.command.as_bytes());
        seal.number(self.command_index);
        seal.done()
    }
}

/// The next link of a stream's chain.
pub(crate) fn chained(chain: &Hash, digest: &Hash) -> Hash {
    let mut link = Sha256::new();
    link.update(chain);
    link.update(digest);
    link.finalize().into()
}

/// The next link of the log's chain.
pub(crate) fn log_chained(chain: &Hash, position: i64, digest: &Hash) -> Hash {
    let mut link = Sha256::new();
    link.update(chain);
    link.update(position.to_be_bytes());
    link.update(digest);
    link.finalize().into()
}

#[derive(Default)]
struct Seal(Sha256);

impl Seal {
    fn bytes(&mut self, bytes: &[u8]) {
        self.0.update((bytes.len() as u64).to_be_bytes());
        self.0.update(bytes);
    }

    fn number(&mut self, number: i64) {
        self.bytes(&number.to_be_bytes());
    }

    /// Nothing is not the same as nothing in it.
    fn maybe(&mut self, text: Option<&str>) {
        match text {
            Some(text) => {
                self.0.update([1]);
                self.bytes(text.as_bytes());
            }
            None => self.0.update([0]),
        }
    }

    fn done(self) -> Hash {
        self.0.finalize().into()
    }
}
