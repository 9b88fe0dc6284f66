use super::danish_key;

#[test]
fn aarhus_comes_last_and_faaborg_after_furesoe() {
    let mut places = [
        "Aarhus",
        "Vejen",
        "Faaborg-Midtfyn",
        "Furesø",
        "Ærø",
        "Zanzibar",
    ];
    places.sort_by_key(|place| danish_key(place));
    assert_eq!(
        places,
        [
            "Furesø",
            "Faaborg-Midtfyn",
            "Vejen",
            "Zanzibar",
            "Ærø",
            "Aarhus"
        ]
    );
}
