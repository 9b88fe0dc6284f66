use chrono::{Days, Months, NaiveDate};
use contracts::{AgreedOption, AgreedTerm, ContractCommand, Party};
use kernel::{Id, PartialDate};

use super::{dice::Dice, sketch::Sketch};

/// How a contract's time is told, and what was decided of its options.
pub(super) struct Told {
    pub(super) term: Option<AgreedTerm>,
    pub(super) decided: Vec<ContractCommand>,
}

/// What was to be decided by then is decided, mostly.
const LOOKED_AT: NaiveDate = NaiveDate::from_ymd_opt(2026, 6, 30).expect("June has 30 days");

/// Most have both ends; some one, or only a length, or nothing.
pub(super) fn told(number: usize, sketch: &Sketch, dice: &mut Dice) -> Told {
    let starts = Some(sketch.told.tells(sketch.starts));
    let ends = Some(sketch.told.tells(sketch.ends()));
    let plain = AgreedTerm::default;
    let term = match dice.below(100) {
        0..78 => with_options(number, sketch, dice),
        78..86 => AgreedTerm { ends, ..plain() },
        86..90 => AgreedTerm { starts, ..plain() },
        90..92 => AgreedTerm {
            months: Some(sketch.months),
            stated: Some(format!("i {} måneder (opdigtet)", sketch.months)),
            ..plain()
        },
        92..95 => AgreedTerm {
            latest_possible_end: ends,
            ..plain()
        },
        95..98 => AgreedTerm {
            starts,
            months: Some(sketch.months),
            ..plain()
        },
        _ => {
            return Told {
                term: None,
                decided: Vec::new(),
            };
        }
    };
    let decided = term
        .options
        .first()
        .and_then(|option| decided(option, sketch, dice));
    Told {
        decided: decided.into_iter().collect(),
        term: Some(term),
    }
}

fn with_options(number: usize, sketch: &Sketch, dice: &mut Dice) -> AgreedTerm {
    let count = dice.one(&[0, 0, 1, 1, 2]);
    let months = dice.one(&[12, 12, 24]);
    let noticed = dice.percent(60);
    let option = |place: u32| AgreedOption {
        id: Id::named("invented option", &format!("{number}/{place}")),
        months,
        notice_by: noticed.then(|| sketch.ends() + Months::new(months * place) - Months::new(6)),
        by: Some(Party::Buyer),
    };
    AgreedTerm {
        starts: Some(sketch.told.tells(sketch.starts)),
        ends: Some(sketch.told.tells(sketch.ends())),
        options: (0..count).map(option).collect(),
        notice_months: dice.percent(25).then(|| dice.one(&[3, 6, 12])),
        ..AgreedTerm::default()
    }
}

/// Used, or not, before the end; some nobody has told of.
fn decided(option: &AgreedOption, sketch: &Sketch, dice: &mut Dice) -> Option<ContractCommand> {
    let day = option.notice_by.unwrap_or(sketch.ends()) - Days::new(30);
    if day > LOOKED_AT {
        return None;
    }
    let on = match dice.percent(70) {
        true => PartialDate::day(day),
        false => PartialDate::UNKNOWN,
    };
    match dice.below(10) {
        0..6 => Some(ContractCommand::ExerciseOption {
            option: option.id,
            accepted_late: false,
            on,
        }),
        6..9 => Some(ContractCommand::LapseOption {
            option: option.id,
            on,
        }),
        _ => None,
    }
}
