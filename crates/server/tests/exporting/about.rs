//! What is to be said of a table: on a sheet of its own, or in a file beside the CSV.

use super::{Table, get, told};
use crate::world::World;

#[tokio::test]
async fn csv_leads_to_a_file_that_says_what_a_workbook_says_on_its_second_sheet() {
    let world = told().await;
    let rows = get(&world, "effect-summary.csv?groupBy=THEME").await;
    let link = rows.header("link").to_owned();
    let address = link
        .strip_prefix("</export/")
        .and_then(|link| link.split_once('>'));
    let (address, rest) = address.unwrap_or_else(|| panic!("{link}"));
    assert_eq!(rest, "; rel=\"describedby\"; type=\"text/csv\"");
    assert!(
        address.starts_with("effect-summary.om.csv?groupBy=THEME&asOf=2"),
        "{address}"
    );
    let about = get(&world, address).await;
    assert_eq!(about.status, 200, "{}", about.text());
    assert!(about.header("content-disposition").contains(".om.csv\""));
    assert!(about.headers.get("link").is_none());
    let about = Table::read(&about, b',');
    let told = about.column("what");
    for what in [
        "Vidensdato (asOf)",
        "Plads i loggen",
        "Dækning",
        "Mangler",
        "Forbehold",
        "Rækker",
        "Forespørgsel",
    ] {
        assert!(told.contains(&what), "{what}: {told:?}");
    }
    let said = about.having("what", "Rækker");
    assert_eq!(
        said.column("words"),
        [Table::read(&rows, b',').rows.len().to_string()]
    );
}

#[tokio::test]
async fn what_is_said_is_written_for_danish_spreadsheets_too() {
    let about = get(&World::new().await, "contracts.om.csv?variant=da").await;
    let table = Table::read(&about, b';');
    assert_eq!(table.headings, ["Hvad", "Ord"]);
    assert_eq!(
        table.column("Ord")[0],
        "Kontrakter: én række for hver kontrakt"
    );
    assert_eq!(
        get(&World::new().await, "contracts.om.xlsx").await.status,
        404
    );
}
