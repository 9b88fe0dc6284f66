use crate::steps;

/// A piece of a document that means something: no blank, no comma, no comment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Token<'a> {
    pub(crate) kind: Kind,
    pub(crate) text: &'a str,
    /// Where it begins, in bytes.
    pub(crate) at: usize,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Open,
    Close,
    Colon,
    Equals,
    Dollar,
    Name,
    /// A text in quotes, of one line.
    Text,
    /// A text in three quotes.
    Block,
    Number,
    /// Any other sign; also what is no GraphQL, which the parser tells.
    Other,
}

/// The tokens of a document, in one pass.
pub(crate) struct Tokens<'a> {
    text: &'a str,
    at: usize,
}

pub(crate) fn tokens(text: &str) -> Tokens<'_> {
    Tokens { text, at: 0 }
}

impl<'a> Iterator for Tokens<'a> {
    type Item = Token<'a>;

    fn next(&mut self) -> Option<Token<'a>> {
        let begun = self.at;
        self.skip_blanks();
        steps::make(1 + self.at - begun);
        let rest = &self.text[self.at..];
        let first = rest.chars().next()?;
        let (kind, length) = match first {
            '{' | '(' | '[' => (Kind::Open, 1),
            '}' | ')' | ']' => (Kind::Close, 1),
            ':' => (Kind::Colon, 1),
            '=' => (Kind::Equals, 1),
            '$' => (Kind::Dollar, 1),
            '"' => text_of(rest),
            '.' if rest.starts_with("...") => (Kind::Other, 3),
            letter if is_name(letter) && !letter.is_ascii_digit() => {
                (Kind::Name, length_while(rest, is_name))
            }
            digit if digit.is_ascii_digit() || digit == '-' => {
                (Kind::Number, length_while(rest, is_number))
            }
            other => (Kind::Other, other.len_utf8()),
        };
        let token = Token {
            kind,
            text: &rest[..length],
            at: self.at,
        };
        self.at += length;
        steps::make(length);
        Some(token)
    }
}

impl Tokens<'_> {
    fn skip_blanks(&mut self) {
        let rest = &self.text[self.at..];
        let mut letters = rest.char_indices();
        let mut in_comment = false;
        let end = letters.find(|(_, letter)| {
            in_comment = match letter {
                '\n' | '\r' => false,
                '#' => true,
                _ => in_comment,
            };
            !in_comment && !matches!(letter, ' ' | '\t' | '\n' | '\r' | ',' | '\u{feff}')
        });
        self.at += end.map_or(rest.len(), |(end, _)| end);
    }
}

/// A text to its closing quotes; one that is never closed is no text.
fn text_of(rest: &str) -> (Kind, usize) {
    if let Some(inside) = rest.strip_prefix("\"\"\"") {
        let mut from = 0;
        while let Some(found) = inside[from..].find("\"\"\"") {
            let end = from + found;
            if !inside[..end].ends_with('\\') {
                return (Kind::Block, end + 6);
            }
            from = end + 3;
        }
        return (Kind::Other, rest.len());
    }
    let mut escaped = false;
    for (index, letter) in rest.char_indices().skip(1) {
        match letter {
            '\n' | '\r' => return (Kind::Other, index),
            '"' if !escaped => return (Kind::Text, index + 1),
            letter => escaped = letter == '\\' && !escaped,
        }
    }
    (Kind::Other, rest.len())
}

fn length_while(rest: &str, belongs: fn(char) -> bool) -> usize {
    rest.find(|letter| !belongs(letter)).unwrap_or(rest.len())
}

fn is_name(letter: char) -> bool {
    letter == '_' || letter.is_ascii_alphanumeric()
}

fn is_number(letter: char) -> bool {
    letter.is_ascii_alphanumeric() || matches!(letter, '.' | '-' | '+')
}
