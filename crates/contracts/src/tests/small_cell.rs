use kernel::{Quantity, QuantityParts};

use super::{ledger_makers::*, makers::*};
use crate::{ContractRefusal, Path, SmallestGroup};

#[test]
fn a_quantity_that_tells_of_one_to_four_people_is_refused() {
    for few in [
        people("1"),
        people("4"),
        people("4.5"),
        between("0", "4"),
        between("2", "4"),
        under("4", None),
        under("5", Some("2")),
        at_least("3"),
    ] {
        assert!(is_refused(&few), "{few:?}");
    }
}

#[test]
fn nobody_enough_people_and_under_five_are_told() {
    for told in [
        people("0"),
        people("5"),
        between("0", "0"),
        between("3", "10"),
        at_least("5"),
        under("5", None),
        under("5", Some("0")),
        under("5", Some("1")),
        trainee_years("2"),
    ] {
        assert!(!is_refused(&told), "{told:?}");
    }
}

#[test]
fn the_threshold_is_a_setting() {
    let at = Path::of("delivered");
    assert_eq!(
        SmallestGroup(10).check_quantity(Some(&people("7")), &at),
        Err(ContractRefusal::SmallCell {
            count: decimal("7"),
            least: 10,
            at: at.clone(),
        })
    );
    assert!(
        SmallestGroup(3)
            .check_quantity(Some(&people("4")), &at)
            .is_ok()
    );
    assert_eq!(
        first_small("syv borgere", 10).as_deref(),
        Some("syv borgere")
    );
    assert_eq!(first_small("syv borgere", 5), None);
}

#[test]
fn words_that_count_few_people_are_refused() {
    for (words, told) in [
        ("Der var 3 praktikanter.", "3 praktikanter"),
        ("TRE nye unge kom til", "tre nye unge"),
        ("tre langtidsledige", "tre langtidsledige"),
        ("Kun to af borgerne fik job", "to af borgerne"),
        ("1 ud af 20 medarbejdere", "1 ud af 20 medarbejdere"),
        ("én elev", "én elev"),
        ("e\u{301}n elev", "én elev"),
        ("4 (fire) lærlinge", "fire lærlinge"),
        ("2-4 borgere", "4 borgere"),
        ("2,5 ansatte", "2.5 ansatte"),
        ("1 deltager faldt fra", "1 deltager"),
        ("two new trainees", "two new trainees"),
        ("One of the employees", "one of the employees"),
        ("Antal praktikanter: 3", "praktikanter : 3"),
        ("3 fuldtidsansatte", "3 fuldtidsansatte"),
        ("3 pers.", "3 pers"),
        ("antal borgere var 3", "borgere var 3"),
        ("2 sygemeldte", "2 sygemeldte"),
        ("3 i løntilskud", "3 i løntilskud"),
        ("kun tre kom i job", "tre kom i job"),
        ("en enkelt borger", "enkelt borger"),
        ("et par borgere kom i gang", "par borgere"),
        ("３ borgere", "3 borgere"),
        ("3\u{200b}borgere", "3 borgere"),
        ("fire fleksjobberes timer", "fire fleksjobberes"),
    ] {
        assert_eq!(first_small(words, 5).as_deref(), Some(told), "{words}");
    }
}

#[test]
fn words_that_count_other_things_or_enough_people_are_not() {
    for words in [
        "5 borgere",
        "Tolv elever og 120 medarbejdere",
        "1.000 medarbejdere",
        "3-10 borgere",
        "de enkelte borgere, 3 i gang",
        "Der var 3 i alt",
        "tre til ti borgere",
        "en praktikant ad gangen, en borger, et menneske",
        "3 måneder med praktikanter",
        "4 praktikantårsværk",
        "4 trainee years",
        "2 ledige stillinger",
        "4 kurser for ledige",
        "2 hold af borgere",
        "To skoler deltager",
        "4-årige elevforløb for unge",
        "given to employees; fire employees only with a warning",
        "jf. § 4 medarbejdernes løn, stk. 2 borgere",
        "Møde nr. 3. Borgere fra området",
        "Medarbejdere: 3 måneders kursus",
        "10 fem",
        "",
    ] {
        assert_eq!(first_small(words, 5), None, "{words}");
    }
}

fn is_refused(quantity: &Quantity) -> bool {
    SmallestGroup::default()
        .check_quantity(Some(quantity), &Path::of("delivered"))
        .is_err()
}

fn first_small(words: &str, least: u32) -> Option<String> {
    match SmallestGroup(least).check_words(words, &Path::of("words")) {
        Err(ContractRefusal::SmallCellInWords { words, .. }) => Some(words),
        Ok(()) | Err(_) => None,
    }
}

fn between(lower: &str, upper: &str) -> Quantity {
    Quantity::between(Some(decimal(lower)), Some(decimal(upper)), person())
        .expect("a test writes bounds in order")
}

fn at_least(lower: &str) -> Quantity {
    Quantity::between(Some(decimal(lower)), None, person()).expect("a lower bound is enough")
}

fn under(upper: &str, lower: Option<&str>) -> Quantity {
    Quantity::from_parts(QuantityParts {
        point: None,
        lower: lower.map(decimal),
        upper: Some(decimal(upper)),
        lower_open: false,
        upper_open: true,
        approximate: false,
        unit: person(),
    })
    .expect("a test writes bounds in order")
}
