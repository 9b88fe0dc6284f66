use proptest::prelude::*;

use super::{read, read_back, refused, stored};
use crate::{Cvr, CvrRefusal};

#[test]
fn a_number_whose_check_digit_is_right_is_taken_in() {
    for number in ["24256790", "22756214", "61126228"] {
        assert_eq!(
            Cvr::parse(number).map(|cvr| cvr.to_string()),
            Ok(number.to_owned())
        );
    }
}

#[test]
fn spaces_and_a_leading_dk_are_passed_over() {
    for written in [
        "24 25 67 90",
        "DK24256790",
        "dk 24 25 67 90",
        " DK 24256790 ",
    ] {
        assert_eq!(Cvr::parse(written), Cvr::parse("24256790"), "{written}");
    }
}

#[test]
fn a_wrong_check_digit_is_refused() {
    assert_eq!(
        refused(Cvr::parse("24256791")),
        (
            "INVALID_CVR",
            "“24256791” is not a CVR number: its check digit is wrong".to_owned()
        )
    );
}

#[test]
fn seven_or_nine_digits_are_refused() {
    assert_eq!(
        refused(Cvr::parse("2425679")),
        (
            "INVALID_CVR",
            "“2425679” is not a CVR number: it has 7 digits, not 8".to_owned()
        )
    );
    assert_eq!(
        Cvr::parse("242567900"),
        Err(CvrRefusal::Length {
            written: "242567900".to_owned(),
            found: 9
        })
    );
}

#[test]
fn what_is_not_a_number_is_refused() {
    for written in [
        "",
        " ",
        "DK",
        "2425679O",
        "24-25-67-90",
        "٢٤٢٥٦٧٩٠",
        "SE24256790",
        "DKDK24256790",
        "24256790DK",
    ] {
        assert_eq!(
            Cvr::parse(written),
            Err(CvrRefusal::NotANumber {
                written: written.to_owned()
            })
        );
        assert_eq!(refused(Cvr::parse(written)).0, "INVALID_CVR");
    }
}

#[test]
fn no_number_begins_with_nought() {
    assert_eq!(
        refused(Cvr::parse("00000000")).1,
        "“00000000” is not a CVR number: write eight digits, the first not 0"
    );
}

#[test]
fn a_number_is_stored_as_words() {
    let cvr = Cvr::parse("24256790").expect("the check digit is right");
    assert_eq!(stored(&cvr), "\"24256790\"");
    assert_eq!(read_back(&cvr), cvr);
}

#[test]
fn a_stored_number_is_read_without_asking_for_the_check_digit() {
    let stored = read::<Cvr>("\"00000001\"").expect("reading does not check");
    assert_eq!(stored.to_string(), "00000001");
}

proptest! {
    #[test]
    fn one_wrong_digit_is_always_found(number in 10_000_000..=99_999_999_u32, place in 0..8_usize, other in 0..=9_u8) {
        let right = number.to_string();
        let mut wrong = right.clone();
        wrong.replace_range(place..=place, &other.to_string());
        if Cvr::parse(&right).is_ok() && wrong != right {
            prop_assert!(Cvr::parse(&wrong).is_err());
        }
    }

    #[test]
    fn whatever_is_written_is_read_or_refused(text in ".*|(DK)?[0-9 ]{0,60}") {
        let _ = Cvr::parse(&text);
        let _ = read::<Cvr>(&stored(&text));
    }
}
