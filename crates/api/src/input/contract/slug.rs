#[cfg(test)]
mod tests;

use contracts::ContractId;

/// How much of the title a slug takes.
const LONGEST: usize = 60;
/// How much of the id makes it unique.
const TAIL: usize = 6;

/// A name in addresses, made of the Danish title and the end of the id: `vask-i-vejen-3f2a9c`.
pub(super) fn slug(title: &str, id: ContractId) -> String {
    let id = id.to_string();
    let tail = &id[id.len().saturating_sub(TAIL)..];
    let letters: String = title
        .chars()
        .flat_map(char::to_lowercase)
        .map(written)
        .collect();
    let words: Vec<&str> = letters.split('-').filter(|word| !word.is_empty()).collect();
    let name: String = words.join("-").chars().take(LONGEST).collect();
    match name.trim_end_matches('-') {
        "" => format!("kontrakt-{tail}"),
        name => format!("{name}-{tail}"),
    }
}

/// A letter as addresses have it.
fn written(letter: char) -> String {
    match letter {
        'æ' => "ae".to_owned(),
        'ø' => "oe".to_owned(),
        'å' => "aa".to_owned(),
        letter if letter.is_ascii_alphanumeric() => letter.to_string(),
        _ => "-".to_owned(),
    }
}
