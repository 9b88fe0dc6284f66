use potential::{
    DefinitionKey, illustrative_rows, known_municipal_rows, known_national_rows, write_plain,
};

/// The years that the illustrative accounts are of.
const ILLUSTRATIVE: &[i32] = &[2022, 2023];

/// A file of accounts that the calculator ships, as plain CSV.
pub(super) fn csv(name: &str) -> Option<String> {
    let rows = match name {
        "national" => known_national_rows(),
        "points" => known_municipal_rows(),
        "illustrative" => illustrative_rows(&DefinitionKey::IKU_2016, ILLUSTRATIVE),
        _ => return None,
    };
    Some(write_plain(&rows))
}
