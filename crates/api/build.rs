//! Lists the documents of `queries/`, so that another one is another file and nothing else.

use std::{env, fmt::Write, fs, io, path::Path};

fn main() -> io::Result<()> {
    println!("cargo:rerun-if-changed=queries");
    let folder = fs::canonicalize("queries")?;
    let mut documents = Vec::new();
    for file in fs::read_dir(folder)? {
        let path = file?.path();
        if path.extension().is_some_and(|kind| kind == "graphql") {
            documents.push(path);
        }
    }
    documents.sort();
    let out = env::var_os("OUT_DIR").ok_or(io::ErrorKind::NotFound)?;
    fs::write(Path::new(&out).join("queries.rs"), listed(&documents))
}

fn listed(documents: &[impl AsRef<Path>]) -> String {
    let mut list = String::from("&[\n");
    for path in documents.iter().map(AsRef::as_ref) {
        let name = path.file_stem().unwrap_or_default().to_string_lossy();
        // A string takes all that is written to it.
        let _ = writeln!(list, "    ({name:?}, include_str!({path:?})),");
    }
    list + "]\n"
}
