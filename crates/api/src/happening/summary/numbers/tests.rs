use super::*;

#[test]
fn numbers_are_written_as_people_do() {
    let amount = Money::dkk(Decimal::new(-123_456_750, 2));
    assert_eq!(money(&amount, Language::Danish), "−1.234.567,5 kr.");
    assert_eq!(money(&amount, Language::English), "DKK −1,234,567.5");
    assert_eq!(number(Decimal::from(100), Language::Danish), "100");
}
