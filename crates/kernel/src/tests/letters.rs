use crate::UnreadableCharacter;

use super::refused;

#[test]
fn a_text_has_no_character_that_cannot_be_read() {
    for seen in ["21 pct. – “æøå”", "linje\n\tlinje\r\n", "²½€"] {
        assert_eq!(UnreadableCharacter::refuse_in(seen), Ok(()), "{seen}");
    }
    for hidden in ["a\0b", "a\u{202E}b", "a\u{2066}b", "a\u{7}b", "a\u{85}b"] {
        let (code, _) = refused(UnreadableCharacter::refuse_in(hidden));
        assert_eq!(code, "UNREADABLE_CHARACTER", "{hidden:?}");
    }
}

#[test]
fn the_character_is_named_by_its_number() {
    let (_, words) = refused(UnreadableCharacter::refuse_in("\u{202E}"));
    assert_eq!(words, "there is a character that cannot be read: U+202E");
}
