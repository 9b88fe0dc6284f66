//! What columns are called in Danish.

#[cfg(test)]
mod tests;

use super::{asked::Variant, columns::Column};

/// The headings of the columns: their paths, or in Danish where every word of it is known and no other is called the same.
pub(super) fn headings(variant: Variant, columns: &[Column]) -> Vec<String> {
    let paths = columns.iter().map(|column| column.path.clone());
    match variant {
        Variant::Standard => paths.collect(),
        Variant::Danish => {
            let told: Vec<_> = columns.iter().map(|column| danish(&column.path)).collect();
            let is_one =
                |heading: &Option<String>| told.iter().filter(|one| *one == heading).count() == 1;
            let own = told
                .iter()
                .map(|heading| heading.clone().filter(|_| is_one(heading)));
            own.zip(paths)
                .map(|(own, path)| own.unwrap_or(path))
                .collect()
        }
    }
}

fn danish(path: &str) -> Option<String> {
    let words: Vec<&str> = path.split('.').map(word).collect::<Option<_>>()?;
    let words: Vec<&str> = words.into_iter().filter(|word| !word.is_empty()).collect();
    let heading = words.join(" – ");
    let mut letters = heading.chars();
    let first = letters.next()?;
    Some(first.to_uppercase().chain(letters).collect())
}

fn word(name: &str) -> Option<&'static str> {
    let mut own = words();
    let own = own.find(|(known, _)| *known == name).map(|(_, word)| word);
    own.or_else(|| api::danish(name))
}

/// What a column is called where the schema has no word for it or another; a Danish text and an honest date are what they stand in, so they have none of their own.
fn words() -> impl Iterator<Item = (&'static str, &'static str)> {
    let lines = include_str!("words/danish.txt").lines();
    lines.filter_map(|line| line.split_once('='))
}
