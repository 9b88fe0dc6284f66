//! Characters that nobody sees, or that turn the order of reading around.

use kernel::{UnreadableCharacter, is_unreadable};

use crate::{ContractRefusal, Path};

pub(super) fn line(words: &str, at: &Path) -> Result<(), ContractRefusal> {
    refuse(words.chars().find(|letter| is_unreadable(*letter)), at)
}

/// Line breaks and tabs are fine.
pub(super) fn text(words: &str, at: &Path) -> Result<(), ContractRefusal> {
    let unreadable = UnreadableCharacter::refuse_in(words).err();
    refuse(unreadable.map(|unreadable| unreadable.character), at)
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
