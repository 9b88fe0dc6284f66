//! Letters that the parser cannot read when they are written as numbers: `\ud83d\ude00` and `\u{1f600}`.

use crate::steps;

/// So many digits stand in braces at most, and no more are looked at.
const LONGEST: usize = 8;

/// The text with such letters written as themselves; none where it has none of them.
pub(crate) fn written(text: &str) -> Option<String> {
    let mut out = String::new();
    let mut rest = text;
    let mut changed = false;
    while let Some(at) = rest.find('\\') {
        steps::make(at + 1);
        out.push_str(&rest[..at]);
        let escape = &rest[at..];
        let (letter, length) = match astral(escape) {
            Some(found) => found,
            None => {
                let length = 1 + escape[1..].chars().next().map_or(0, char::len_utf8);
                out.push_str(&escape[..length]);
                rest = &escape[length..];
                continue;
            }
        };
        changed = true;
        match letter {
            '"' | '\\' | '\0'..='\u{1f}' => out.push_str(&format!("\\u{:04x}", u32::from(letter))),
            letter => out.push(letter),
        }
        rest = &escape[length..];
    }
    out.push_str(rest);
    changed.then_some(out)
}

/// The letter that an escape in braces or a pair of escapes means, and how long it is.
fn astral(escape: &str) -> Option<(char, usize)> {
    let digits = escape.strip_prefix("\\u")?;
    if let Some(braced) = digits.strip_prefix('{') {
        steps::make(LONGEST);
        let mut digits = braced.bytes().take(LONGEST + 1);
        let end = digits
            .position(|byte| byte == b'}')
            .filter(|end| *end > 0)?;
        let letter = char::from_u32(hexadecimal(&braced[..end])?)?;
        return Some((letter, end + 4));
    }
    let high = hexadecimal(digits.get(..4)?)?;
    let low = digits.get(4..)?.strip_prefix("\\u")?;
    let low = hexadecimal(low.get(..4)?)?;
    let pair = (0xd800..0xdc00).contains(&high) && (0xdc00..0xe000).contains(&low);
    let letter = 0x10000 + ((high.checked_sub(0xd800)?) << 10) + low.checked_sub(0xdc00)?;
    Some((char::from_u32(letter).filter(|_| pair)?, 12))
}

fn hexadecimal(digits: &str) -> Option<u32> {
    let all = digits.bytes().all(|digit| digit.is_ascii_hexdigit());
    all.then(|| u32::from_str_radix(digits, 16).ok())?
}
