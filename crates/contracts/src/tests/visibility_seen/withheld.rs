use super::*;

#[test]
fn a_change_is_seen_without_its_amount_and_its_words() {
    let mut life = life(Internal, None);
    let changed = told(&life, minor(1, "120000"), None);
    life.push(changed);
    let seen = seen(&life, Public, "2026-01-01T00:00:00Z");
    let amendment = &seen.amendments[0].what;
    assert_eq!(
        (amendment.value, amendment.description.as_str()),
        (None, "Tilbageholdt")
    );
    assert_eq!(seen.change_meter().crossed, None);
    assert!(whole(&life).amendments[0].what.value.is_some());
}

#[test]
fn what_is_withheld_is_not_taken_for_untold_or_undone() {
    let mut life = life(Confidential, Some("2029-01-01"));
    let secret = ContractEvent::PartClassified {
        part: Part::FollowUps,
        class: Confidential,
        reason: None,
        until: Some(day("2029-01-01")),
        on: untold(),
    };
    life.push(told(&life, secret, None));
    let followed_up = ContractEvent::FollowedUp {
        words: None,
        on: date("2024-03-03"),
    };
    life.push(told(&life, followed_up, None));
    let notes = |sees| {
        let seen = seen(&life, sees, "2026-01-01T00:00:00Z");
        let codes: Vec<&str> = seen
            .change_meter()
            .notes
            .iter()
            .map(|note| note.code)
            .collect();
        (
            codes.contains(&"AMOUNTS_WITHHELD"),
            codes.contains(&"ORIGINAL_VALUE_UNKNOWN"),
            seen.last_follow_up(),
        )
    };
    assert_eq!(notes(Public), (true, false, None));
    assert_eq!(
        notes(Confidential),
        (false, false, Some(date("2024-03-03")))
    );
}
