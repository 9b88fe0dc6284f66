use super::{
    Span,
    token::{Token, TokenKind, tokens},
};

/// What is read, cut into words.
pub(super) struct Text<'t> {
    source: &'t str,
    tokens: Vec<Token>,
}

impl<'t> Text<'t> {
    pub(super) fn of(source: &'t str) -> Self {
        Self {
            source,
            tokens: tokens(source),
        }
    }

    pub(super) fn len(&self) -> usize {
        self.tokens.len()
    }

    /// In small letters; nothing where the text has ended.
    pub(super) fn word(&self, at: usize) -> &str {
        self.tokens.get(at).map_or("", |token| &token.word)
    }

    /// The word so many places earlier.
    pub(super) fn earlier(&self, at: usize, by: usize) -> &str {
        at.checked_sub(by).map_or("", |place| self.word(place))
    }

    pub(super) fn is_word(&self, at: usize) -> bool {
        self.is_kind(at, TokenKind::Word)
    }

    pub(super) fn is_number(&self, at: usize) -> bool {
        self.is_kind(at, TokenKind::Number)
    }

    pub(super) fn is_glued(&self, at: usize) -> bool {
        self.tokens.get(at).is_some_and(|token| token.is_glued)
    }

    pub(super) fn sentence(&self, at: usize) -> Option<usize> {
        self.tokens.get(at).map(|token| token.sentence)
    }

    /// These words stand there, one after the other.
    pub(super) fn says(&self, at: usize, words: &str) -> bool {
        words
            .split(' ')
            .zip(at..)
            .all(|(word, place)| self.word(place) == word)
    }

    /// Exactly what is written from one word to before another.
    pub(super) fn slice(&self, from: usize, end: usize) -> &'t str {
        let start = self.tokens.get(from).map(|token| token.bytes.start);
        let stop = self.last(end).map(|token| token.bytes.end);
        match (start, stop) {
            (Some(start), Some(stop)) => self.source.get(start..stop).unwrap_or_default(),
            (_, _) => "",
        }
    }

    pub(super) fn span(&self, from: usize, end: usize) -> Span {
        let start = self.tokens.get(from).map_or(0, |token| token.chars.start);
        let stop = self.last(end).map_or(start, |token| token.chars.end);
        Span { start, end: stop }
    }

    fn last(&self, end: usize) -> Option<&Token> {
        self.tokens.get(end.checked_sub(1)?)
    }

    fn is_kind(&self, at: usize, kind: TokenKind) -> bool {
        self.tokens.get(at).is_some_and(|token| token.kind == kind)
    }
}
