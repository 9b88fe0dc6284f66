use kernel::{Money, given::given};

use super::{makers::*, makers_of_changes::*};
use crate::{Contract, ContractEvent, Correction, LegalGround};

#[test]
fn three_changes_of_four_per_cent_cross_at_the_third() {
    let meter = metered([minor(1, "40000"), minor(2, "40000"), minor(3, "40000")]);
    assert_eq!(meter.changed, kroner("120000"));
    assert_eq!(meter.percent, Some(decimal("12")));
    assert_eq!(meter.limit_percent, decimal("10"));
    assert_eq!(meter.crossed, Some(true));
    assert_eq!(meter.crossed_by, Some(id(3)));
    let crossed = words(&meter, "SECTION_180_CROSSED");
    assert!(crossed.contains("120.000 kr. (12 % af den oprindelige værdi)"));
    assert!(crossed.contains("grænsen på 10 %"));
    assert!(crossed.ends_with("Registret viser måleren, ikke lovens svar."));
    assert!(!crossed.contains("tærskelværdien"));
}

#[test]
fn a_share_of_the_indexed_value_is_said_to_be_one() {
    let meter = metered([minor(1, "240000"), indexed(2, "2025", "2000000")]);
    assert!(
        words(&meter, "SECTION_180_CROSSED")
            .contains("240.000 kr. (12 % af den indekserede værdi)")
    );
}

#[test]
fn nothing_is_crossed_without_changes_under_section_180() {
    for events in [
        vec![],
        vec![on_ground(1, LegalGround::Unforeseen, "900000")],
    ] {
        let meter = metered(events);
        assert_eq!(meter.changed, kroner("0"));
        assert_eq!(meter.crossed, Some(false));
        assert_eq!(meter.crossed_by, None);
    }
}

#[test]
fn only_section_180_is_counted_and_the_rest_is_noted() {
    let meter = metered([
        minor(1, "40000"),
        on_ground(2, LegalGround::ReviewClause, "500000"),
        on_ground(3, LegalGround::AdditionalNeeds, "500000"),
    ]);
    assert_eq!(meter.changed, kroner("40000"));
    assert_eq!(meter.crossed, Some(false));
    assert_eq!(
        codes(&meter),
        ["OPTIONS_NOT_COUNTED", "OTHER_GROUNDS_NOT_COUNTED"]
    );
}

#[test]
fn decreases_are_netted_and_what_was_crossed_earlier_is_told() {
    let meter = metered([minor(1, "110000"), minor(2, "-50000")]);
    assert_eq!(meter.changed, kroner("60000"));
    assert_eq!(meter.changed_gross, kroner("160000"));
    assert_eq!(meter.percent, Some(decimal("6")));
    assert_eq!(meter.crossed, Some(false));
    assert_eq!(meter.crossed_by, Some(id(1)));
    assert_eq!(codes(&meter), ["CROSSED_EARLIER", "DECREASES_NETTED"]);
}

#[test]
fn a_decrease_alone_is_a_change_too() {
    let meter = metered([minor(1, "-100000")]);
    assert_eq!(meter.changed, kroner("-100000"));
    assert_eq!(meter.percent, Some(decimal("10")));
    assert_eq!(meter.crossed, Some(true));
}

#[test]
fn the_limit_is_reached_by_the_exact_amount() {
    let meter = metered([minor(1, "99999.99")]);
    assert_eq!(meter.percent, Some(decimal("10")));
    assert_eq!(meter.crossed, Some(false));
}

#[test]
fn too_little_known_makes_no_answer() {
    let without_value = [registered(), tender_published("2024"), minor(1, "40000")];
    let meter = after(without_value).change_meter();
    assert_eq!((meter.percent, meter.crossed), (None, None));
    let without_threshold = [registered(), valued("1000000"), minor(1, "40000")];
    assert_eq!(after(without_threshold).change_meter().crossed, None);
}

#[test]
fn one_limit_reached_is_enough() {
    let meter = after([registered(), valued("1000000"), minor(1, "100000")]).change_meter();
    assert_eq!(meter.crossed, Some(true));
    let meter = after([registered(), tender_published("2024"), minor(1, "2000000")]).change_meter();
    assert_eq!(meter.crossed, Some(true));
}

#[test]
fn a_change_without_a_value_leaves_it_open() {
    let meter = metered([minor(1, "40000"), valueless(2)]);
    assert_eq!(meter.changed, kroner("40000"));
    assert_eq!(meter.crossed, None);
    assert_eq!(codes(&meter), ["VALUE_NOT_TOLD"]);
    let meter = metered([minor(1, "100000"), valueless(2)]);
    assert_eq!(meter.crossed, Some(true));
}

#[test]
fn the_price_clause_moves_what_is_counted_from() {
    let meter = metered([
        indexed(1, "2021-01-01", "2000000"),
        indexed(2, "2020-01-01", "1500000"),
        minor(3, "120000"),
    ]);
    assert_eq!(meter.original, Some(kroner("2000000")));
    assert_eq!(meter.percent, Some(decimal("6")));
}

#[test]
fn putting_the_value_right_moves_the_share_but_not_the_sum() {
    given::<Contract>(contract_of_a_million([
        minor(1, "120000"),
        valued("2000000"),
    ]))
    .then_state(|contract| {
        let meter = contract.change_meter();
        assert_eq!(meter.changed, kroner("120000"));
        assert_eq!(meter.percent, Some(decimal("6")));
        assert_eq!(meter.crossed, Some(false));
    });
}

#[test]
fn a_value_in_another_currency_is_not_held_against_the_sum() {
    let euro = Money::parse("1000000", "EUR").expect("it is an amount");
    let meter = metered([minor(1, "120000"), corrected(Correction::Value(Some(euro)))]);
    assert_eq!(meter.changed, kroner("120000"));
    assert_eq!((meter.percent, meter.crossed), (None, None));
    assert_eq!(codes(&meter), ["OTHER_CURRENCY"]);
}

#[test]
fn options_are_foreseen_and_a_late_one_is_told() {
    let meter = metered([
        agreed(four_years_and_two_options()),
        ContractEvent::OptionExercised {
            option: option(1),
            late: true,
            on: date("2022-07-01"),
        },
    ]);
    assert_eq!(codes(&meter), ["OPTIONS_NOT_COUNTED", "OPTION_USED_LATE"]);
}

#[test]
fn every_note_is_in_both_languages() {
    let meter = metered([minor(1, "110000"), minor(2, "12.5"), valueless(3)]);
    for note in &meter.notes {
        let english = note.words.en.as_deref().expect("a note is translated");
        assert_ne!(note.words.da, english);
    }
    let crossed = &meter.notes[0].words;
    assert!(crossed.da.contains("110.012,50 kr."));
    assert!(
        crossed
            .en
            .as_deref()
            .is_some_and(|words| words.contains("DKK 110,012.50"))
    );
}
