#[cfg(test)]
mod tests;

use rust_decimal::Decimal;

/// So many letters tell two titles apart.
const LONGEST: usize = 100;

/// As texts are compared: in small letters, and å is aa, as many names of places have it.
pub fn compared(text: &str) -> String {
    text.to_lowercase().replace('å', "aa")
}

/// Sorts as a Danish dictionary does when compared byte by byte: æ, ø and å (or aa) come after z.
pub fn danish_key(text: &str) -> String {
    let mut key = String::with_capacity(text.len());
    let mut letters = text.chars().flat_map(char::to_lowercase).peekable();
    let mut length = 0;
    while let Some(letter) = letters.next() {
        let is_double = letter == 'a' && letters.peek() == Some(&'a');
        if is_double {
            letters.next();
        }
        let before = key.len();
        match letter {
            _ if is_double => key.push('}'),
            'æ' | 'ä' => key.push('{'),
            'ø' | 'ö' => key.push('|'),
            'å' => key.push('}'),
            'á' | 'à' | 'â' | 'ã' => key.push('a'),
            'é' | 'è' | 'ê' | 'ë' => key.push('e'),
            'í' | 'ì' | 'î' | 'ï' => key.push('i'),
            'ó' | 'ò' | 'ô' | 'õ' => key.push('o'),
            'ú' | 'ù' | 'û' => key.push('u'),
            'ü' | 'ý' => key.push('y'),
            'ç' => key.push('c'),
            'ñ' => key.push('n'),
            'ð' => key.push('d'),
            'ß' => key.push_str("ss"),
            'þ' => key.push_str("th"),
            other if other.is_alphanumeric() => key.push(other),
            _ if key.is_empty() || key.ends_with(' ') => {}
            _ => key.push(' '),
        }
        length += usize::from(key.len() > before);
        if length == LONGEST {
            break;
        }
    }
    key.truncate(key.trim_end().len());
    key
}

/// `2,5`, without decimals that say nothing.
pub fn danish_number(number: Decimal) -> String {
    number.normalize().to_string().replace('.', ",")
}
