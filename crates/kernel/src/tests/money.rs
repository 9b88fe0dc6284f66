use iso_currency::Currency;
use proptest::prelude::*;
use rust_decimal::Decimal;

use super::{read, read_back, refused, stored};
use crate::{Money, MoneyRefusal};

#[test]
fn money_is_an_amount_of_a_currency() {
    let money = kroner("1234.50");
    assert_eq!(money.amount(), Decimal::new(123_450, 2));
    assert_eq!(money.currency(), Currency::DKK);
    assert_eq!(money.to_string(), "1234.5 DKK");
}

#[test]
fn money_may_be_negative() {
    assert_eq!(kroner("-0.01").minor_units(), Some(-1));
}

#[test]
fn money_has_no_more_decimals_than_its_currency() {
    assert_eq!(
        refused(Money::parse("0.125", "DKK")),
        (
            "INVALID_MONEY",
            "0.125 DKK has more than the 2 decimals of the currency".to_owned()
        )
    );
    assert_eq!(refused(Money::parse("1.5", "JPY")).0, "INVALID_MONEY");
    assert_eq!(
        refused(Money::new(Decimal::new(1, 1), Currency::XXX)).0,
        "INVALID_MONEY"
    );
    assert!(Money::parse("0.125", "BHD").is_ok());
}

#[test]
fn noughts_at_the_end_are_no_decimals() {
    assert_eq!(kroner("12.5000"), kroner("12.5"));
    assert_eq!(stored(&kroner("12.5000")), stored(&kroner("12.5")));
    assert_eq!(
        stored(&Money::dkk(Decimal::new(1_250, 2))),
        stored(&kroner("12.5"))
    );
    assert_eq!(stored(&kroner("-0.00")), stored(&kroner("0")));
}

#[test]
fn what_is_not_an_amount_is_refused() {
    for text in [
        "",
        "-",
        ".",
        "1.",
        ".5",
        "+1",
        "1,5",
        "1 000",
        "1_000",
        "1e3",
        "--1",
        "1.2.3",
        "١",
        "kr. 5",
        "NaN",
        " 1",
        "99999999999999999999999999999999",
        "0.00000000000000000000000000000000001",
    ] {
        assert_eq!(
            refused(Money::parse(text, "DKK")).0,
            "INVALID_MONEY",
            "{text}"
        );
    }
    assert_eq!(
        refused(Money::parse("1,5", "DKK")).1,
        "“1,5” is not an amount: write it as 1234.50"
    );
}

#[test]
fn an_unknown_currency_is_refused() {
    for code in ["", "dkk", "KR", "AAA", "DKK "] {
        assert_eq!(
            Money::parse("1", code),
            Err(MoneyRefusal::UnknownCurrency {
                written: code.to_owned()
            })
        );
        assert_eq!(refused(Money::parse("1", code)).0, "UNKNOWN_CURRENCY");
    }
}

#[test]
fn kroner_are_rounded_to_whole_oere() {
    assert_eq!(Money::dkk(Decimal::new(5, 3)), kroner("0.01"));
    assert_eq!(Money::dkk(Decimal::new(-5, 3)), kroner("-0.01"));
    assert_eq!(Money::dkk(Decimal::new(1_004, 3)), kroner("1"));
}

#[test]
fn minor_units_are_those_of_the_currency() {
    assert_eq!(kroner("123.4").minor_units(), Some(12_340));
    assert_eq!(
        Money::parse("123", "JPY").map(|yen| yen.minor_units()),
        Ok(Some(123))
    );
    assert_eq!(
        Money::parse("0.125", "BHD").map(|dinar| dinar.minor_units()),
        Ok(Some(125))
    );
}

#[test]
fn too_much_money_has_no_minor_units() {
    assert_eq!(kroner("92233720368547758.07").minor_units(), Some(i64::MAX));
    assert_eq!(kroner("92233720368547758.08").minor_units(), None);
    assert_eq!(Money::dkk(Decimal::MAX).minor_units(), None);
}

#[test]
fn money_is_stored_in_exact_decimals() {
    assert_eq!(
        stored(&kroner("123.45")),
        r#"{"amount":"123.45","currency":"DKK"}"#
    );
}

#[test]
fn stored_money_is_read_without_asking_for_the_rules() {
    let fine = read::<Money>(r#"{"amount":"0.12345","currency":"DKK"}"#).ok();
    assert_eq!(
        fine.map(|money| money.amount()),
        Some(Decimal::new(12_345, 5))
    );
}

proptest! {
    #[test]
    fn all_money_is_read_as_it_is_written(oere in any::<i64>()) {
        let money = Money::dkk(Decimal::new(oere, 2));
        prop_assert_eq!(money.minor_units(), Some(oere));
        prop_assert_eq!(read_back(&money), money);
        prop_assert_eq!(Money::parse(&money.amount().to_string(), "DKK"), Ok(money));
    }

    #[test]
    fn whatever_is_written_is_read_or_refused(amount in ".*|-?[0-9]{0,40}\\.?[0-9]{0,40}", currency in ".*|[A-Z]{3}") {
        let _ = Money::parse(&amount, &currency).map(|money| money.minor_units());
        let _ = Money::parse(&amount, "DKK").map(|money| money.minor_units());
    }
}

fn kroner(amount: &str) -> Money {
    Money::parse(amount, "DKK").expect("the test writes kroner")
}
