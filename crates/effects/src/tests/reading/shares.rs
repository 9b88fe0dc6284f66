use super::{codes, size};
use crate::reading::read;

#[test]
fn so_many_out_of_so_many_keep_both_numbers() {
    for (text, told) in [
        ("ni ud af ti vognmænd", "9/10 vognmænd"),
        ("9 ud af 10", "9/10 -"),
        ("9 af 10 borgere", "9/10 borgere"),
        ("en ud af fem borgere", "1/5 borgere"),
        ("7 ud af de 12 skoler", "7/12 skoler"),
        ("hver tredje borger", "1/3 borger"),
        ("hver 3. borger", "1/3 borger"),
        ("halvdelen af borgerne", "1/2 borgerne"),
        ("en fjerdedel", "1/4 -"),
        ("to tredjedele af de ansatte", "2/3 ansatte"),
        ("2/3 af skolerne", "2/3 skolerne"),
    ] {
        assert_eq!(size(text), told, "{text}");
    }
}

#[test]
fn every_other_week_is_no_share() {
    for text in ["hver anden uge", "hver tredje måned", "hver dag"] {
        assert!(read(text).figures.is_empty(), "{text}");
    }
}

#[test]
fn a_share_has_no_place_for_nearly() {
    assert_eq!(size("næsten hver tredje borger"), "1/3 borger");
    assert_eq!(codes(&read("næsten hver tredje borger")), ["HEDGE_UNUSED"]);
}

#[test]
fn nothing_is_out_of_nothing() {
    assert!(codes(&read("0 ud af 0 borgere")).contains(&"UNIT_MISSING"));
    assert_eq!(read("0 ud af 0 borgere").figures.len(), 2);
}

#[test]
fn halved_is_a_change_in_per_cent() {
    for (text, told) in [
        ("sygefraværet er halveret", "-50 %"),
        ("antallet blev fordoblet", "100 %"),
        ("mere end fordoblet", ">100 %"),
        ("mere end halveret", "<-50 %"),
    ] {
        assert_eq!(size(text), told, "{text}");
    }
}
