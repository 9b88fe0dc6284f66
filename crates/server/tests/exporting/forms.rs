//! How a table is written for programs and for Danish spreadsheets.

use std::io::{Cursor, Read};

use axum::{body::Body, http::Request};
use zip::ZipArchive;

use super::{Table, claim_a_formula, get, told};
use crate::world::{Answer, World};

#[tokio::test]
async fn a_file_says_what_it_is_and_what_it_is_called() {
    let world = World::new().await;
    let csv = get(&world, "indicators.csv").await;
    assert_eq!(
        csv.header("content-type"),
        "text/csv; charset=utf-8; header=present"
    );
    let name = csv.header("content-disposition");
    assert!(
        name.starts_with("attachment; filename=\"samspil-indicators-2") && name.ends_with(".csv\""),
        "{name}"
    );
    assert_eq!(csv.header("cache-control"), "no-store");
    let book = get(&world, "indicators.xlsx").await;
    assert_eq!(
        book.header("content-type"),
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    );
    assert!(book.header("content-disposition").ends_with(".xlsx\""));
}

#[tokio::test]
async fn a_code_keeps_its_zero_in_every_form() {
    let world = told().await;
    let csv = get(&world, "municipalities.csv?codes=0575").await;
    assert_eq!(Table::read(&csv, b',').column("code"), ["0575"]);
    let danish = get(&world, "municipalities.csv?codes=0575&variant=da").await;
    assert_eq!(Table::read(&danish, b';').column("Kode"), ["0575"]);
    let book = get(&world, "municipalities.xlsx?codes=0575").await;
    assert!(part(&book, "xl/sharedStrings.xml").contains("<t>0575</t>"));
}

#[tokio::test]
async fn a_danish_spreadsheet_gets_its_signs_and_words() {
    let world = World::new().await;
    claim_a_formula(&world).await;
    let danish = get(&world, "observations.csv?variant=da").await;
    assert!(danish.bytes.starts_with("\u{feff}Effektens id;".as_bytes()));
    let table = Table::read(&danish, b';');
    assert_eq!(table.column("Observation – værdi – tal"), ["-2,5"]);
    assert_eq!(table.column("Kilderne er uenige"), ["nej"]);
    let plain = get(&world, "observations.csv").await;
    let table = Table::read(&plain, b',');
    assert_eq!(table.column("observations.value.point"), ["-2.5"]);
    assert_eq!(table.column("conflict"), ["false"]);
}

#[tokio::test]
async fn words_are_never_run_as_a_formula() {
    let world = World::new().await;
    claim_a_formula(&world).await;
    let table = Table::read(&get(&world, "observations.csv").await, b',');
    assert_eq!(table.column("scope"), ["'=1+1"]);
    assert_eq!(table.column("observations.stated"), ["'-2,5 pct."]);
    let book = get(&world, "observations.xlsx").await;
    let texts = part(&book, "xl/sharedStrings.xml");
    assert!(texts.contains("<t>=1+1</t>"), "{texts}");
    assert!(!part(&book, "xl/worksheets/sheet1.xml").contains("<f>"));
}

#[tokio::test]
async fn a_workbook_has_numbers_as_numbers_and_a_fixed_heading() {
    let world = World::new().await;
    claim_a_formula(&world).await;
    let book = get(&world, "observations.xlsx").await;
    let rows = part(&book, "xl/worksheets/sheet1.xml");
    assert!(rows.contains("<v>-2.5</v>"), "{rows}");
    assert!(rows.contains("ySplit=\"1\"") && rows.contains("state=\"frozen\""));
}

#[tokio::test]
async fn a_workbook_says_where_it_came_from() {
    let world = told().await;
    let book = get(&world, "decisions.xlsx?on=2025-01-15").await;
    let texts = part(&book, "xl/sharedStrings.xml");
    for words in [
        "Beslutninger: én række for hver kontrakt",
        "/export/decisions.xlsx?on=2025-01-15",
        "<t>Vidensdato (asOf)</t>",
        "<t>Plads i loggen</t>",
        "<t>4 af 14</t>",
        "ILLUSTRATIVE_INCLUDED",
        "query Decisions(",
    ] {
        assert!(texts.contains(words), "{words}");
    }
    assert!(part(&book, "xl/workbook.xml").contains("name=\"Om\""));
}

#[tokio::test]
async fn a_long_table_is_compressed_for_who_accepts_it() {
    let world = World::new().await;
    for (file, encoding) in [("indicators.csv", Some("gzip")), ("indicators.xlsx", None)] {
        let request = Request::get(format!("/export/{file}")).header("accept-encoding", "gzip");
        let answer = world.answer(request.body(Body::empty()).unwrap()).await;
        let told = answer.headers.get("content-encoding");
        assert_eq!(told.map(|told| told.to_str().unwrap()), encoding);
    }
}

fn part(workbook: &Answer, name: &str) -> String {
    let mut files = ZipArchive::new(Cursor::new(workbook.bytes.as_ref())).unwrap();
    let mut text = String::new();
    let mut file = files.by_name(name).unwrap();
    file.read_to_string(&mut text).unwrap();
    text
}
