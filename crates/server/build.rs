//! Says where the built frontend is or will be, and watches it where it is built into the program.

use std::{env, fs, path::Path};

const FRONTEND: &str = "../../frontend";

fn main() {
    println!("cargo:rerun-if-changed=build.rs");
    // A debug build reads the pages from the disk, also those that are built after it: under the plain path only.
    let frontend = fs::canonicalize(FRONTEND).unwrap_or_else(|_| Path::new(FRONTEND).to_owned());
    println!("cargo:rustc-env=SAMSPIL_FRONTEND={}", frontend.display());
    if env::var("PROFILE").is_ok_and(|profile| profile == "release") {
        println!("cargo:rerun-if-changed={FRONTEND}/dist");
    }
}
