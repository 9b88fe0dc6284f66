use super::{Csv, written};
use crate::web::export::{
    asked::Variant,
    cell::Cell,
    columns::{Columns, Kind},
    question::Question,
    types::Types,
    words::headings,
};

#[test]
fn a_program_reads_commas_and_points() {
    let row = [text("0575"), number("1234.50"), Cell::Truth(true)];
    assert_eq!(
        csv(Variant::Standard, &row),
        "municipality.code,observations.value.point,contract.illustrative\r\n0575,1234.50,true\r\n"
    );
}

#[test]
fn a_danish_spreadsheet_reads_semicolons_and_decimal_commas() {
    let row = [text("0575"), number("-1234.50"), Cell::Truth(false)];
    assert_eq!(
        csv(Variant::Danish, &row),
        "\u{feff}Kommune – kode;Observation – værdi – tal;Kontrakt – illustrativ\r\n0575;-1234,50;nej\r\n"
    );
}

#[test]
fn only_numbers_get_a_decimal_comma() {
    let several = Cell::several(vec![number("-1.5"), Cell::Empty, number("2")]);
    let row = [text("v. 1.2"), several, Cell::Day("2026-11-22".to_owned())];
    let written = csv(Variant::Danish, &row);
    assert!(
        written.ends_with("v. 1.2;\"-1,5; ; 2\";2026-11-22\r\n"),
        "{written}"
    );
}

#[test]
fn what_a_separator_stands_in_is_quoted() {
    let row = [text("Coor, \"Service\""), text("to\nlinjer"), Cell::Empty];
    assert!(
        csv(Variant::Standard, &row).ends_with("\"Coor, \"\"Service\"\"\",\"to\nlinjer\",\r\n")
    );
    let row = [text("a; b"), text("a, b"), Cell::Empty];
    assert!(csv(Variant::Danish, &row).ends_with("\"a; b\";a, b;\r\n"));
}

#[test]
fn a_text_is_never_a_formula() {
    for formula in ["=1+1", "+45", "-x", "@a", "\tx"] {
        let row = [text(formula), text("a=1"), Cell::Empty];
        let written = csv(Variant::Standard, &row);
        assert!(
            written.ends_with(&format!("\r\n'{formula},a=1,\r\n")),
            "{written}"
        );
    }
    let several = Cell::several(vec![text("=1"), text("b")]);
    let written = csv(Variant::Standard, &[several, Cell::Empty, Cell::Empty]);
    assert!(written.ends_with("\r\n'=1; b,,\r\n"), "{written}");
}

#[test]
fn what_stands_between_the_values_of_a_list_stands_in_none_of_them() {
    let texts = ["Kun baggrund er oplyst; det er ikke en effekt.", "a\\", "b"];
    let several = Cell::several(texts.map(text).to_vec());
    for variant in [Variant::Standard, Variant::Danish] {
        let written = written(variant, &several);
        assert_eq!(
            written,
            "Kun baggrund er oplyst\\; det er ikke en effekt.; a\\\\; b"
        );
    }
}

#[test]
fn a_number_below_zero_stays_a_number() {
    let read = Cell::of(Kind::Number, &serde_json::json!("-21"));
    let counted = Cell::of(Kind::Number, &serde_json::json!(-3));
    let written = csv(Variant::Standard, &[read, counted, Cell::Empty]);
    assert!(written.ends_with("\r\n-21,-3,\r\n"), "{written}");
}

fn csv(variant: Variant, row: &[Cell]) -> String {
    let document = "{ effects { nodes {
        observations { value { ... on Quantity { point } } } contract { illustrative }
    } } }";
    let question = Question::read(document).unwrap();
    let mut columns = Columns::of(Types::served(), &question).unwrap().columns;
    let mut code = columns[0].clone();
    code.path = "municipality.code".to_owned();
    columns.insert(0, code);
    let mut csv = Csv::new(variant, headings(variant, &columns));
    csv.write(row);
    String::from_utf8(csv.finish().unwrap()).unwrap()
}

fn text(text: &str) -> Cell {
    Cell::Text(text.to_owned())
}

fn number(number: &str) -> Cell {
    Cell::Number(number.to_owned())
}
