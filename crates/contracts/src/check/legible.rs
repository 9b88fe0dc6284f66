//! Characters that nobody sees, or that turn the order of reading around.

use crate::{ContractRefusal, Path};

pub(super) fn line(words: &str, at: &Path) -> Result<(), ContractRefusal> {
    refuse(words.chars().find(|letter| is_unreadable(*letter)), at)
}

/// Line breaks and tabs are fine.
pub(super) fn text(words: &str, at: &Path) -> Result<(), ContractRefusal> {
    let unreadable =
        |letter: &char| is_unreadable(*letter) && !matches!(letter, '\n' | '\r' | '\t');
    refuse(words.chars().find(unreadable), at)
}

fn refuse(character: Option<char>, at: &Path) -> Result<(), ContractRefusal> {
    match character {
        Some(character) => Err(ContractRefusal::UnreadableCharacter {
            character,
            at: at.clone(),
        }),
        None => Ok(()),
    }
}

fn is_unreadable(letter: char) -> bool {
    letter.is_control() || matches!(letter, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}
