use std::ops::Range;

/// A dotted word is made of pieces no longer than this: `t.kr.`, `mio.kr.`
const LONGEST_PIECE: usize = 3;
/// So many digits stand in a group of thousands.
const GROUP: usize = 3;

/// A text by its characters, which is what a place in it is counted in.
pub(super) struct Letters<'t> {
    text: &'t str,
    letters: Vec<(usize, char)>,
}

impl<'t> Letters<'t> {
    pub(super) fn of(text: &'t str) -> Self {
        Self {
            text,
            letters: text.char_indices().collect(),
        }
    }

    pub(super) fn at(&self, place: usize) -> Option<char> {
        self.letters.get(place).map(|(_, letter)| *letter)
    }

    pub(super) fn bytes(&self, chars: Range<usize>) -> Range<usize> {
        let byte = |place: usize| {
            self.letters
                .get(place)
                .map_or(self.text.len(), |(byte, _)| *byte)
        };
        byte(chars.start)..byte(chars.end)
    }

    pub(super) fn slice(&self, chars: Range<usize>) -> &'t str {
        self.text.get(self.bytes(chars)).unwrap_or_default()
    }

    /// The next letter that is seen, if a space or nothing is before it.
    pub(super) fn after_space(&self, place: usize) -> Option<char> {
        (place..place + 3)
            .map_while(|place| self.at(place))
            .find(|letter| !letter.is_whitespace())
    }

    pub(super) fn is_between_digits(&self, place: usize) -> bool {
        let before = place.checked_sub(1).and_then(|before| self.at(before));
        before.is_some_and(|letter| letter.is_ascii_digit()) && self.is_digit(place + 1)
    }

    /// Digits with points and commas between them, and groups of thousands after a space.
    pub(super) fn number_end(&self, start: usize) -> usize {
        let mut end = self.digits_end(start);
        let mut is_grouped = end - start <= GROUP;
        while let Some(letter) = self.at(end) {
            let next = self.digits_end(end + 1);
            let is_group = next == end + 1 + GROUP && is_grouped;
            match letter {
                '.' | ',' if self.is_digit(end + 1) => is_grouped = false,
                space if space.is_whitespace() && is_group && !self.is_inside(next) => {}
                _ => break,
            }
            end = next;
        }
        end
    }

    /// Letters and digits, and dots between short pieces.
    pub(super) fn word_end(&self, start: usize) -> usize {
        let (mut end, mut piece) = (start, 0);
        while let Some(letter) = self.at(end) {
            let goes_on = self.at(end + 1).is_some_and(char::is_lowercase);
            match letter {
                '.' if goes_on && piece <= LONGEST_PIECE => piece = 0,
                letter if letter.is_alphanumeric() => piece += 1,
                _ => break,
            }
            end += 1;
        }
        end
    }

    fn digits_end(&self, start: usize) -> usize {
        let mut end = start;
        while self.is_digit(end) {
            end += 1;
        }
        end
    }

    fn is_digit(&self, place: usize) -> bool {
        self.at(place).is_some_and(|letter| letter.is_ascii_digit())
    }

    /// A number or a word goes on there, so that what is before it is no group of thousands.
    fn is_inside(&self, place: usize) -> bool {
        self.at(place).is_some_and(char::is_alphabetic)
            || (matches!(self.at(place), Some('.' | ',')) && self.is_digit(place + 1))
    }
}
