//! How many steps the guard makes: tests hold them against the length of a document, without a clock.

#[cfg(test)]
use std::cell::Cell;

#[cfg(test)]
thread_local! {
    static MADE: Cell<usize> = const { Cell::new(0) };
}

/// So many pieces are looked at; outside the tests nothing is counted.
#[cfg(test)]
pub(crate) fn make(steps: usize) {
    MADE.set(MADE.get().saturating_add(steps));
}

#[cfg(not(test))]
pub(crate) const fn make(_: usize) {}

/// The steps of this thread since it was last asked.
#[cfg(test)]
pub(crate) fn made() -> usize {
    MADE.replace(0)
}
