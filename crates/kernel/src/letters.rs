use thiserror::Error;

use crate::Coded;

/// That a text has a character that nobody sees, or that turns the order of reading around.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("there is a character that cannot be read: U+{:04X}", u32::from(*character))]
pub struct UnreadableCharacter {
    pub character: char,
}

impl UnreadableCharacter {
    /// Any legible text passes; line breaks and tabs are legible.
    pub fn refuse_in(text: &str) -> Result<(), Self> {
        let unreadable =
            |letter: &char| is_unreadable(*letter) && !matches!(letter, '\n' | '\r' | '\t');
        match text.chars().find(unreadable) {
            Some(character) => Err(Self { character }),
            None => Ok(()),
        }
    }
}

impl Coded for UnreadableCharacter {
    fn danish(&self) -> String {
        format!(
            "Der er et tegn, der ikke kan læses: U+{:04X}",
            u32::from(self.character)
        )
    }

    fn code(&self) -> &'static str {
        "UNREADABLE_CHARACTER"
    }
}

/// A control character, a line break too, or one that turns the order of reading around.
pub fn is_unreadable(letter: char) -> bool {
    letter.is_control() || matches!(letter, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}
