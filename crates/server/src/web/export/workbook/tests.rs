use super::exact;

#[test]
fn a_number_that_a_spreadsheet_would_round_stays_a_text() {
    assert_eq!(exact("-1234.50"), Some(-1234.5));
    assert_eq!(exact("3000000000000000000"), Some(3e18));
    assert_eq!(exact("123456789012345.67"), None);
    assert_eq!(exact("0.00000000000000012"), Some(1.2e-16));
}
