//! The program `samspil`.

use std::process::ExitCode;

fn main() -> ExitCode {
    server::run()
}
