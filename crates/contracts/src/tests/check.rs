use kernel::{Coded, LocalizedText, given::nothing_yet};

use super::makers::*;
use crate::{
    Contract, ContractCommand::Register, ContractRefusal, Path, Registration, Tender, check,
};

#[test]
fn a_personal_number_is_not_kept() {
    for words in [
        "010190-1234",
        "Kontakt 0101901234",
        "(311299-0001)",
        "010190–1234",
        "born 010190-1234.",
        "https://eksempel.dk/010190-1234",
    ] {
        assert_eq!(
            check::text(words, &Path::of("words")),
            Err(ContractRefusal::PersonalNumber {
                at: Path::of("words")
            }),
            "{words}"
        );
    }
}

#[test]
fn other_numbers_are() {
    for words in [
        "CVR 12345678",
        "EAN 5790001234567",
        "320190-1234",
        "011390-1234",
        "1010190-1234",
        "010190-12345",
        "010190-123",
        "tlf. 12 34 56 78",
        "1. januar 2019-2026",
        "https://ted.europa.eu/da/notice/-/detail/120456-2019",
    ] {
        assert_eq!(check::text(words, &Path::of("words")), Ok(()), "{words}");
    }
}

#[test]
fn what_nobody_can_read_is_not_kept() {
    for letter in [
        '\0', '\u{7}', '\u{202a}', '\u{202e}', '\u{2066}', '\u{2069}',
    ] {
        let words = format!("Vask{letter}eri");
        let refused = Err(ContractRefusal::UnreadableCharacter {
            character: letter,
            at: Path::of("words"),
        });
        assert_eq!(check::line(&words, &Path::of("words")), refused);
        assert_eq!(check::text(&words, &Path::of("words")), refused);
    }
}

#[test]
fn a_text_has_lines_and_a_line_is_one() {
    assert_eq!(
        check::text("Vask\r\n\tog tørring", &Path::of("words")),
        Ok(())
    );
    assert!(check::line("Vask\nog tørring", &Path::of("words")).is_err());
}

#[test]
fn an_owner_is_a_unit() {
    for (unit, code) in [
        (" ", "WORDS_MISSING"),
        ("nn@eksempel.dk", "OWNER_NOT_A_UNIT"),
        ("Udbud 12345678", "OWNER_NOT_A_UNIT"),
        ("010190-1234", "PERSONAL_NUMBER"),
        ("Udbud v/ Anders", "OWNER_NOT_A_UNIT"),
        ("V/Anders And", "OWNER_NOT_A_UNIT"),
        ("Udbud, att. Anders And", "OWNER_NOT_A_UNIT"),
        ("Att: Anders And", "OWNER_NOT_A_UNIT"),
        ("Udbud (c/o Anders And)", "OWNER_NOT_A_UNIT"),
    ] {
        let refusal = check::owner_unit(Some(unit)).expect_err(unit);
        assert_eq!(refusal.code(), code, "{unit}");
        assert_eq!(refusal.field(), ["ownerUnit"]);
    }
    for unit in [
        "Udbud og Indkøb",
        "Team 12345",
        "Afdeling 2026-27",
        "Skatt. og Lov/Ret",
    ] {
        assert_eq!(check::owner_unit(Some(unit)), Ok(()), "{unit}");
    }
}

#[test]
fn every_word_of_a_registration_is_looked_at() {
    let number = "010190-1234";
    for registration in [
        Registration {
            title: LocalizedText::da(number),
            ..registration()
        },
        Registration {
            title: LocalizedText::new("Vask", number),
            ..registration()
        },
        Registration {
            slug: number.to_owned(),
            ..registration()
        },
        Registration {
            suppliers: vec![supplier(number)],
            ..registration()
        },
        Registration {
            owner_unit: Some(number.to_owned()),
            ..registration()
        },
        Registration {
            tender: Some(Tender {
                notice_url: Some(number.to_owned()),
                ..Tender::default()
            }),
            ..registration()
        },
        Registration {
            award_criteria: weighed([percent("100")])
                .into_iter()
                .map(|criterion| crate::AwardCriterion {
                    note: Some(number.to_owned()),
                    ..criterion
                })
                .collect(),
            ..registration()
        },
        Registration {
            social_clauses: vec![clause(1, number)],
            ..registration()
        },
    ] {
        nothing_yet::<Contract>()
            .when(Register(Box::new(registration)))
            .then_refused_with("PERSONAL_NUMBER");
    }
}
