use super::{makers::*, makers_of_changes::*};
use crate::{MainNature, Tender};

#[test]
fn works_may_change_by_fifteen_per_cent() {
    let mut contract = after(contract_of_a_million([minor(1, "120000")]));
    contract.nature = Some(MainNature::Works);
    let meter = contract.change_meter();
    assert_eq!(meter.limit_percent, decimal("15"));
    assert_eq!(meter.threshold, Some(kroner("41212688")));
    assert_eq!(meter.crossed, Some(false));
}

#[test]
fn the_threshold_of_the_period_is_a_limit_too() {
    let meter = after([
        registered(),
        tender_published("2024-05-01"),
        valued("100000000"),
        minor(1, "1644638"),
    ])
    .change_meter();
    assert_eq!(meter.percent, Some(decimal("1.64")));
    assert_eq!(meter.crossed, Some(true));
    let crossed = words(&meter, "SECTION_180_CROSSED");
    assert!(crossed.contains("tærskelværdien på 1.644.638 kr. Registret viser"));
}

#[test]
fn the_day_of_publication_decides_the_threshold() {
    for (published_on, threshold) in [
        ("2017", None),
        ("2018", Some("1645367")),
        ("2019-12-31", Some("1645367")),
        ("2020", Some("1595391")),
        ("2022", None),
        ("2025", Some("1644638")),
        ("2026-01-01", Some("1611360")),
        ("2023-24", None),
        ("2025-24", None),
        ("2028", None),
        ("XXXX", None),
    ] {
        let meter = after([registered(), tender_published(published_on)]).change_meter();
        assert_eq!(meter.threshold, threshold.map(kroner), "{published_on}");
        assert_eq!(
            codes(&meter).contains(&"THRESHOLD_UNKNOWN"),
            threshold.is_none()
        );
    }
    let meter = after([registered()]).change_meter();
    assert_eq!(
        codes(&meter),
        ["ORIGINAL_VALUE_UNKNOWN", "THRESHOLD_UNKNOWN"]
    );
}

#[test]
fn the_light_regime_and_works_have_their_own_thresholds() {
    for (published_on, light_regime, nature, threshold) in [
        ("2024", true, None, Some("5581350")),
        ("2026", true, None, Some("5595000")),
        ("2019", true, None, None),
        ("2023", false, Some(MainNature::Works), Some("40100744")),
        ("2026", false, Some(MainNature::Works), Some("40313840")),
        ("2026", false, Some(MainNature::Supplies), Some("1611360")),
    ] {
        let mut contract = after([registered()]);
        contract.nature = nature;
        contract.tender = Some(Tender {
            light_regime: Some(light_regime),
            ..tender(published_on)
        });
        let meter = contract.change_meter();
        assert_eq!(meter.threshold, threshold.map(kroner), "{published_on}");
        assert_eq!(
            codes(&meter).contains(&"THRESHOLD_CONVERTED"),
            light_regime && threshold.is_some()
        );
    }
}
