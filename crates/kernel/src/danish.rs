#[cfg(test)]
mod tests;

use rust_decimal::Decimal;

/// The key that sorts words as a Danish dictionary does: æ, ø, å last, and aa as å.
pub fn danish_key(text: &str) -> String {
    let mut key = String::with_capacity(text.len());
    let mut rest = text.chars().flat_map(char::to_lowercase).peekable();
    while let Some(letter) = rest.next() {
        match letter {
            'æ' | 'ä' => key.push_str("z1"),
            'ø' | 'ö' => key.push_str("z2"),
            'å' => key.push_str("z3"),
            'a' if rest.next_if_eq(&'a').is_some() => key.push_str("z3"),
            'z' => key.push_str("z0"),
            'é' | 'è' => key.push('e'),
            'ü' => key.push('y'),
            other => key.push(other),
        }
    }
    key
}

/// `2,5`, without decimals that say nothing.
pub fn danish_number(number: Decimal) -> String {
    number.normalize().to_string().replace('.', ",")
}
