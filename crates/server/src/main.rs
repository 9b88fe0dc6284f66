//! The program `samspil`.

use std::process::ExitCode;

use mimalloc::MiMalloc;

/// An answer is made of thousands of small pieces, which come and go on all threads.
#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

fn main() -> ExitCode {
    server::run()
}
