//! How much may be looked at to hold a document's fields against each other: so much for each byte of it, so that the time is
//! in proportion to its length.

use crate::{
    fault::{Code, Fault},
    steps,
};

/// An honest document is looked at some times a byte where its fragments are long, and it may be short.
const A_BYTE: usize = 16;
const BESIDE: usize = 10_000;

/// What is left of it.
pub(crate) struct Allowance {
    left: usize,
}

impl Allowance {
    /// Of a document of so many bytes.
    pub(crate) const fn of(bytes: usize) -> Self {
        Self {
            left: bytes.saturating_mul(A_BYTE).saturating_add(BESIDE),
        }
    }

    /// So many pieces are looked at, or are too many.
    pub(crate) fn spend(&mut self, pieces: usize) -> Result<(), Fault> {
        steps::make(pieces);
        let Some(left) = self.left.checked_sub(pieces) else {
            return Err(Self::spent());
        };
        self.left = left;
        Ok(())
    }

    pub(crate) fn spent() -> Fault {
        let message = "the document asks for too much under the same keys";
        Fault::new(Code::TooCostly, message, Vec::new())
    }
}
