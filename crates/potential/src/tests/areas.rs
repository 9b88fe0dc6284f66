use super::area;
use crate::{Area, Nature, Verified};

#[test]
fn an_area_is_known_by_its_key() {
    for known in Area::all() {
        assert_eq!(Area::of(known.key()).unwrap(), known);
        let json = serde_json::to_string(&known).unwrap();
        assert_eq!(serde_json::from_str::<Area>(&json).unwrap(), known);
        assert!(known.name().en.is_some());
    }
    assert!(Area::of("hk1").is_err());
}

#[test]
fn a_stored_area_that_is_no_more_can_still_be_read() {
    let read: Area = serde_json::from_str("\"brandvaesen\"").unwrap();
    assert_eq!(read.key(), "brandvaesen");
    assert!(!read.is_visible_in_accounts());
}

#[test]
fn cleaning_and_laundry_are_not_visible_in_the_accounts() {
    let all = Area::all().filter(|area| !area.is_visible_in_accounts());
    let hidden: Vec<String> = all.map(|area| area.key().to_owned()).collect();
    assert_eq!(hidden, ["rengoering", "vask_tekstil", "mad", "noedkald"]);
}

#[test]
fn an_area_is_technical_support_or_welfare() {
    assert_eq!(area("hk2").nature(), Nature::Technical);
    assert_eq!(area("rengoering").nature(), Nature::Support);
    assert_eq!(area("dagtilbud").nature(), Nature::Welfare);
    assert_eq!(area("skole_fritid").nature(), Nature::Mixed);
}

#[test]
fn the_marks_of_what_was_seen_are_kept() {
    let roads = area("vej_park");
    let seen = |code: &str| {
        let found = roads.functions().iter().find(|one| one.code == code);
        found.unwrap().verified
    };
    assert_eq!(seen("0.28.20"), Verified::Seen);
    assert_eq!(seen("2.28.11"), Verified::Unverified);
}

#[test]
fn areas_that_hold_the_same_kroner_overlap() {
    assert!(area("total").overlaps(&area("hk0")));
    assert!(area("vej_park").overlaps(&area("hk0")));
    assert!(area("hk2").overlaps(&area("vej_park")));
    assert!(area("rengoering").overlaps(&area("hk3")));
    assert!(area("mad").overlaps(&area("hjemmepleje")));
    assert!(!area("vej_park").overlaps(&area("hk5")));
    assert!(!area("hk0").overlaps(&area("hk2")));
    assert!(!area("vej_park").overlaps(&area("rengoering")));
}
