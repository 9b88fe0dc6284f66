//! What is no table says so, with a code.

use axum::{
    body::Body,
    http::{Request, header},
};

use super::{get, told};
use crate::world::World;

#[tokio::test]
async fn a_name_or_a_form_that_there_is_not_is_refused() {
    let world = World::new().await;
    for file in [
        "nothing.csv",
        "contracts.pdf",
        "contracts",
        "..%2Fcontracts.csv",
        "CONTRACTS.csv",
    ] {
        let answer = get(&world, file).await;
        answer.assert_refused(404, "UNKNOWN_EXPORT");
    }
    let told = get(&world, "nothing.csv").await.text();
    assert!(told.contains("observations"), "{told}");
    assert_eq!(get(&world, "contracts/more.csv").await.status, 404);
}

#[tokio::test]
async fn a_parameter_that_there_is_not_is_refused_by_its_name() {
    let world = World::new().await;
    for (address, name) in [
        ("contracts.csv?year=2024", "`year`"),
        ("suppliers.xlsx?illustrative=true", "`illustrative`"),
        ("cases.csv?_after=x", "`_after`"),
    ] {
        let answer = get(&world, address).await;
        answer.assert_refused(400, "UNKNOWN_PARAMETER");
        assert!(answer.text().contains(name), "{}", answer.text());
    }
}

#[tokio::test]
async fn a_value_that_cannot_be_used_is_refused() {
    let world = World::new().await;
    for address in [
        "contracts.csv?variant=sv",
        "contracts.csv?illustrative=ja",
        "contracts.csv?asOf=2024-01-01&asOf=2025-01-01",
        "contracts.csv?runsWithin=2024",
        "contracts.csv?asOf=soon",
        "contracts.xlsx?form=NOTHING",
    ] {
        let answer = get(&world, address).await;
        answer.assert_refused(400, "BAD_USER_INPUT");
    }
}

#[tokio::test]
async fn a_name_that_nothing_has_is_refused_by_its_parameter_and_gives_no_empty_table() {
    let world = told().await;
    for (address, words) in [
        ("accounts.csv?set=findes-ikke", "`set` \\\"findes-ikke\\\""),
        ("accounts.csv?definition=iku", "`definition` is “iku”"),
        ("accounts.csv?area=rengoering9", "`area` is “rengoering9”"),
        (
            "observations.csv?region=Region+Fyn",
            "`filter.region`: “Region Fyn”",
        ),
        (
            "observations.csv?municipality=9999",
            "`municipality` is “9999”",
        ),
        (
            "observations.csv?indicator=energi",
            "`filter.indicator`: “energi”",
        ),
        ("contracts.csv?taskArea=vask", "`filter.taskArea`: “vask”"),
        (
            "effect-summary.xlsx?supplier=x&supplier=y",
            "`filter.supplier`: “x”",
        ),
        (
            "contracts.csv?case=VGFza0FyZWE6dmFza190ZWtzdGls",
            "the id of a TaskArea",
        ),
        ("potential.csv?accounts=findes-ikke", "accounts"),
    ] {
        let answer = get(&world, address).await;
        assert_eq!(
            (answer.status.as_u16(), answer.code().as_str()),
            (400, "BAD_USER_INPUT"),
            "{address}: {}",
            answer.text()
        );
        assert!(
            answer.text().contains(words),
            "{address}: {}",
            answer.text()
        );
    }
    for area in ["VGFza0FyZWE6dmFza190ZWtzdGls", "vask_tekstil"] {
        let answer = get(&world, &format!("contracts.csv?taskArea={area}")).await;
        assert_eq!(answer.status, 200, "{area}");
    }
}

#[tokio::test]
async fn a_token_that_is_not_valid_is_refused() {
    let request = Request::get("/export/contracts.csv").header(header::AUTHORIZATION, "Bearer no");
    let world = World::new().await;
    let answer = world.answer(request.body(Body::empty()).unwrap()).await;
    answer.assert_refused(401, "UNAUTHENTICATED");
}

#[tokio::test]
async fn a_table_is_only_got() {
    let request = Request::post("/export/contracts.csv").body(Body::empty());
    let answer = World::new().await.answer(request.unwrap()).await;
    answer.assert_refused(405, "BAD_REQUEST");
    assert_eq!(answer.header("allow"), "GET");
}

#[tokio::test]
async fn a_table_without_a_name_and_a_day_that_is_none_are_refused_in_words() {
    let world = World::new().await;
    assert_eq!(get(&world, "").await.status, 404);
    let answer = get(&world, "contracts.csv?asOf=2024-02-30").await;
    answer.assert_refused(400, "BAD_USER_INPUT");
    let why =
        "`asOf` is “2024-02-30”, which is no DateTime: write 2026-11-21 or 2026-11-21T09:30:00Z";
    assert_eq!(answer.json()["errors"][0]["message"], why);
}
