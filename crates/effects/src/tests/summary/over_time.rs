use super::*;

#[test]
fn years_that_all_tell_of_are_added_over_time() {
    let known = [saved(1, &[2021, 2022]), saved(2, &[2021, 2022])];
    assert_eq!(over_time(&known), Ok(quantity(exactly(400, "DKK"))));
}

#[test]
fn years_that_not_all_tell_of_are_not() {
    let known = [saved(1, &[2021, 2022]), saved(2, &[2022])];
    assert_eq!(over_time(&known), Err(RefusalReason::PeriodsDiffer));
}

#[test]
fn one_year_within_another_is_not_told_twice() {
    let mut span = once(12, 2020, exactly(100, "DKK"));
    span.period_until = Some(PartialDate::year(2022));
    let known = [effect(
        1,
        "money.saved",
        [once(11, 2021, exactly(100, "DKK")), span],
    )];
    assert_eq!(over_time(&known), Err(RefusalReason::PeriodsOverlap));
}

#[test]
fn people_are_not_added_over_time() {
    let years = [2021, 2022].map(|year| once(number(year), year, exactly(20, "{person}")));
    let known = [effect(1, "people.in.job", years)];
    assert_eq!(over_time(&known), Err(RefusalReason::NotAdditiveOverTime));
}

#[test]
fn a_lasting_shift_is_not_added_over_time() {
    let shift = |year| ObservationStatement {
        recurrence: Recurrence::LevelShift,
        ..once(number(year), year, exactly(100, "DKK"))
    };
    let known = [effect(1, "money.saved", [shift(2021), shift(2022)])];
    assert_eq!(over_time(&known), Err(RefusalReason::NotAdditiveOverTime));
}

fn saved(effect_number: u32, years: &[i32]) -> Known {
    let statements = years.iter().map(|year| {
        let statement = once(
            number(*year) + 10_000 * effect_number,
            *year,
            exactly(100, "DKK"),
        );
        ObservationStatement {
            recurrence: Recurrence::PerYear,
            ..statement
        }
    });
    effect(effect_number, "money.saved", statements)
}

fn number(year: i32) -> u32 {
    u32::try_from(year).unwrap()
}

#[track_caller]
fn over_time(known: &[Known]) -> Result<Quantity, RefusalReason> {
    let over_time = together(known).over_time.unwrap();
    match (over_time.value, over_time.refused) {
        (Some(value), None) => Ok(value),
        (None, Some(refused)) => Err(refused),
        (_, _) => panic!("either a value or a refusal"),
    }
}
