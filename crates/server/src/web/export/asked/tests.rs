use super::{Asked, Format, Variant};

#[test]
fn an_address_says_the_table_and_how_it_is_wanted() {
    let asked = Asked::read("contracts.xlsx", "asOf=2024-01-31&variant=da").unwrap();
    assert_eq!(asked.name, "contracts");
    assert_eq!(asked.format, Format::Workbook);
    assert_eq!(asked.variant, Variant::Danish);
    assert_eq!(
        asked.parameters,
        [("asOf".to_owned(), "2024-01-31".to_owned())]
    );
}

#[test]
fn what_is_left_empty_is_for_the_variables_to_judge() {
    let asked = Asked::read(
        "contracts.csv",
        "asOf=&variant=&text=vask+i+Vejen%20&text=b",
    )
    .unwrap();
    assert_eq!(asked.format, Format::Csv);
    assert_eq!(asked.variant, Variant::Standard);
    assert_eq!(
        asked.parameters,
        [
            ("asOf".to_owned(), String::new()),
            ("text".to_owned(), "vask i Vejen ".to_owned()),
            ("text".to_owned(), "b".to_owned())
        ]
    );
}

#[test]
fn what_is_to_be_said_of_a_table_is_a_file_beside_its_csv() {
    let asked = Asked::read("contracts.om.csv", "illustrative=false").unwrap();
    assert!(asked.about);
    assert_eq!(asked.name, "contracts");
    let plain = Asked::read("contracts.csv", "").unwrap();
    assert!(!plain.about);
    let book = Asked::read("contracts.om.xlsx", "").unwrap();
    assert_eq!((book.name.as_str(), book.about), ("contracts.om", false));
}

#[test]
fn another_form_or_variant_is_refused() {
    for file in ["contracts", "contracts.pdf", "contracts.", "contracts.CSV"] {
        assert!(Asked::read(file, "").is_err(), "{file}");
    }
    assert!(Asked::read("contracts.csv", "variant=en").is_err());
}
