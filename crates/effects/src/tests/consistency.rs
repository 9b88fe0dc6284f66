use kernel::{
    PartialDate,
    given::{given, nothing_yet},
};

use super::{
    TODAY, cheaper_roads, claim, claimed, claimed_of, exactly, id, record, recorded, refused,
    ten_per_cent_down,
};
use crate::{
    Claim, Effect, EffectRefusal, GrossNet, Independence, MoneyBasis, ObservationRole,
    ObservationStatement, ObservationStatus, Realisation, StatementRefusal, Vat,
};

#[test]
fn what_is_missing_says_why_and_has_no_value() {
    given::<Effect>([claimed()])
        .when(record(missing()))
        .then([recorded(missing())]);
    for reason in [None, Some(" ".to_owned())] {
        is_refused(
            ObservationStatement {
                missing_because: reason,
                ..missing()
            },
            StatementRefusal::MissingWithoutReason,
        );
    }
    is_refused(
        ObservationStatement {
            value: Some(exactly(-10, "%")),
            ..missing()
        },
        StatementRefusal::ValueOfMissing,
    );
}

#[test]
fn what_is_there_has_no_reason_to_be_missing() {
    is_refused(
        ObservationStatement {
            missing_because: Some("ikke opgjort".to_owned()),
            ..ten_per_cent_down()
        },
        StatementRefusal::ReasonWithoutMissing,
    );
}

#[test]
fn a_period_ends_after_it_begins() {
    let told = |from: Option<i32>, until| ObservationStatement {
        period: from.map(PartialDate::year),
        period_until: Some(PartialDate::year(until)),
        ..ten_per_cent_down()
    };
    for until in [2021, 2023] {
        given::<Effect>([claimed()])
            .when(record(told(Some(2021), until)))
            .then([recorded(told(Some(2021), until))]);
    }
    for from in [Some(2021), None] {
        is_refused(
            told(from, 2020),
            StatementRefusal::PeriodReversed {
                from: from.map(PartialDate::year),
                until: PartialDate::year(2020),
            },
        );
    }
}

#[test]
fn what_is_measured_or_narrated_has_begun() {
    let of = |role, period: &str| ObservationStatement {
        role,
        period: Some(period.parse().unwrap()),
        ..ten_per_cent_down()
    };
    for role in [ObservationRole::Measured, ObservationRole::Narrated] {
        for period in ["2027", "2026-12", "2026-11-23"] {
            let refusal = StatementRefusal::MeasuredInFuture {
                period: period.parse().unwrap(),
                today: TODAY,
            };
            assert_eq!(of(role, period).check_begun(TODAY), Err(refusal));
        }
        for period in ["2026", "2026-11", "2026-11-22", "2019"] {
            assert_eq!(of(role, period).check_begun(TODAY), Ok(()));
        }
    }
    for role in [
        ObservationRole::Forecast,
        ObservationRole::Target,
        ObservationRole::Agreed,
        ObservationRole::Modelled,
        ObservationRole::Context,
    ] {
        assert_eq!(of(role, "2030").check_begun(TODAY), Ok(()));
    }
    assert_eq!(ten_per_cent_down().check_begun(TODAY), Ok(()));
}

#[test]
fn whoever_records_or_claims_what_has_not_begun_is_refused() {
    let later = ObservationStatement {
        id: id(12),
        period: Some(PartialDate::year(2027)),
        ..ten_per_cent_down()
    };
    given::<Effect>([claimed()])
        .when(record(later.clone()))
        .then_refused(refused(StatementRefusal::MeasuredInFuture {
            period: PartialDate::year(2027),
            today: TODAY,
        }));
    let told = claim(Claim {
        observations: vec![ten_per_cent_down(), later],
        ..cheaper_roads()
    });
    nothing_yet::<Effect>()
        .when(told)
        .then_refused(EffectRefusal::Statement {
            place: Some(1),
            refusal: StatementRefusal::MeasuredInFuture {
                period: PartialDate::year(2027),
                today: TODAY,
            },
        });
}

#[test]
fn how_a_validator_stands_to_the_agreement_is_told_of_somebody() {
    let validated = |by: Option<&str>| ObservationStatement {
        validated_by: by.map(str::to_owned),
        validation: Some(Independence::Independent),
        ..ten_per_cent_down()
    };
    given::<Effect>([claimed()])
        .when(record(validated(Some("KPMG"))))
        .then([recorded(validated(Some("KPMG")))]);
    for nobody in [None, Some(" ")] {
        is_refused(
            validated(nobody),
            StatementRefusal::ValidationWithoutValidator,
        );
    }
}

#[test]
fn only_money_is_gross_or_net() {
    let net = |statement| ObservationStatement {
        money: Some(MoneyBasis {
            net: GrossNet::Net,
            ..MoneyBasis::default()
        }),
        ..statement
    };
    given::<Effect>([claimed_of("money.net.gain")])
        .when(record(net(a_million())))
        .then([recorded(net(a_million()))]);
    is_refused(
        net(ten_per_cent_down()),
        StatementRefusal::MoneyBasisWithoutMoney,
    );
}

#[test]
fn freed_time_is_not_money() {
    let freed = |statement| ObservationStatement {
        realisation: Realisation::FreedTime,
        ..statement
    };
    given::<Effect>([claimed_of("money.saved")])
        .when(record(freed(a_million())))
        .then_refused(refused(StatementRefusal::FreedTimeInMoney));
    let hours = ObservationStatement {
        value: Some(exactly(25, "h/d")),
        ..freed(ten_per_cent_down())
    };
    given::<Effect>([claimed_of("time.freed")])
        .when(record(hours.clone()))
        .then([recorded(hours)]);
}

#[test]
fn sizes_that_are_counted_unlike_are_not_in_conflict() {
    let basis = |net, vat, price_level| MoneyBasis {
        net,
        of: None,
        price_level,
        vat,
    };
    let one = basis(GrossNet::Net, Vat::Excluded, Some(2021));
    for (other, conflict) in [
        (basis(GrossNet::Net, Vat::Excluded, Some(2021)), true),
        (basis(GrossNet::NotStated, Vat::NotStated, None), true),
        (basis(GrossNet::Gross, Vat::Excluded, Some(2021)), false),
        (basis(GrossNet::Net, Vat::Included, Some(2021)), false),
        (basis(GrossNet::Net, Vat::Excluded, Some(2023)), false),
    ] {
        let of = |money: &MoneyBasis, number, million| ObservationStatement {
            id: id(number),
            value: Some(exactly(million, "DKK")),
            money: Some(money.clone()),
            ..a_million()
        };
        given::<Effect>([
            claimed_of("money.saved"),
            recorded(of(&one, 10, 1_000_000)),
            recorded(of(&other, 11, 2_000_000)),
        ])
        .then_state(|effect| assert_eq!(effect.conflict(), conflict, "{other:?}"));
    }
}

#[test]
fn periods_that_lie_apart_are_two_sizes() {
    let of = |number, from, until, percent| ObservationStatement {
        id: id(number),
        period: Some(PartialDate::year(from)),
        period_until: Some(PartialDate::year(until)),
        value: Some(exactly(percent, "%")),
        ..ten_per_cent_down()
    };
    for (from, conflict) in [(2022, true), (2023, false)] {
        given::<Effect>([
            claimed(),
            recorded(of(10, 2020, 2022, -10)),
            recorded(of(11, from, 2024, -12)),
        ])
        .then_state(|effect| {
            assert_eq!(effect.conflict(), conflict);
            assert_eq!(effect.headline().map(|one| one.id), Some(id(11)));
        });
    }
}

#[track_caller]
fn is_refused(statement: ObservationStatement, refusal: StatementRefusal) {
    given::<Effect>([claimed()])
        .when(record(statement))
        .then_refused(refused(refusal));
}

fn missing() -> ObservationStatement {
    ObservationStatement {
        value: None,
        status: ObservationStatus::Missing,
        missing_because: Some("kommunen førte ikke regnskab med det".to_owned()),
        ..ten_per_cent_down()
    }
}

fn a_million() -> ObservationStatement {
    ObservationStatement {
        value: Some(exactly(1_000_000, "DKK")),
        ..ten_per_cent_down()
    }
}
