use chrono::{Datelike, Days, Months, NaiveDate};
use contracts::{ContractId, CooperationForm};
use kernel::{Id, Municipality, PartialDate, TaskArea};

use super::dice::Dice;

/// What an invented contract is in outline, before it is told how sure each part of it is.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Sketch {
    pub(super) municipality: usize,
    pub(super) area: TaskArea,
    pub(super) part: usize,
    pub(super) form: CooperationForm,
    pub(super) starts: NaiveDate,
    pub(super) months: u32,
    pub(super) told: Precision,
    /// It follows the contract before it.
    pub(super) follows: bool,
}

/// How precisely the days of a contract are told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Precision {
    Day,
    Month,
    Season,
    Year,
    AboutYear,
}

/// The municipalities as they are now began with 2007.
const FIRST_YEAR: i32 = 2007;
const YEARS: u32 = 22;
const LENGTHS: [u32; 10] = [12, 24, 24, 36, 36, 48, 48, 48, 60, 96];
/// One of so many follows the one before it.
const CHAINS: usize = 12;

const FORMS: [CooperationForm; 12] = [
    CooperationForm::ServiceContract,
    CooperationForm::ServiceContract,
    CooperationForm::ServiceContract,
    CooperationForm::ServiceContract,
    CooperationForm::ServiceContract,
    CooperationForm::WorksContract,
    CooperationForm::Esco,
    CooperationForm::Partnership,
    CooperationForm::InnovationPartnership,
    CooperationForm::OperatingAgreement,
    CooperationForm::PurchasedService,
    CooperationForm::NotStated,
];

const PRECISIONS: [Precision; 20] = [
    Precision::Day,
    Precision::Day,
    Precision::Day,
    Precision::Day,
    Precision::Day,
    Precision::Day,
    Precision::Day,
    Precision::Day,
    Precision::Day,
    Precision::Day,
    Precision::Day,
    Precision::Month,
    Precision::Month,
    Precision::Month,
    Precision::Season,
    Precision::Season,
    Precision::Year,
    Precision::Year,
    Precision::Year,
    Precision::AboutYear,
];

pub(super) fn id(number: usize) -> ContractId {
    Id::named("invented contract", &number.to_string())
}

impl Sketch {
    pub(super) fn of(number: usize) -> Self {
        let mut dice = Dice::of(number);
        let drawn = Self::drawn(&mut dice);
        if number % CHAINS != CHAINS - 1 {
            return drawn;
        }
        let former = Self::drawn(&mut Dice::of(number - 1));
        Self {
            municipality: former.municipality,
            part: former.part,
            starts: former.ends() + Days::new(1),
            form: former.form,
            area: former.area,
            follows: true,
            ..drawn
        }
    }

    fn drawn(dice: &mut Dice) -> Self {
        let areas: Vec<TaskArea> = TaskArea::all().collect();
        let bound = |length: usize| u32::try_from(length).unwrap_or(u32::MAX);
        let place = |drawn: u32| usize::try_from(drawn).unwrap_or_default();
        Self {
            municipality: place(dice.below(bound(Municipality::all().len()))),
            area: areas[place(dice.below(bound(areas.len())))].clone(),
            part: place(dice.below(bound(super::contract::PARTS.len()))),
            form: dice.one(&FORMS),
            starts: first_day(dice),
            months: dice.one(&LENGTHS),
            told: dice.one(&PRECISIONS),
            follows: false,
        }
    }

    /// The last day, without any option.
    pub(super) fn ends(&self) -> NaiveDate {
        self.starts + Months::new(self.months) - Days::new(1)
    }
}

/// Mostly the first of a month, as agreements begin.
fn first_day(dice: &mut Dice) -> NaiveDate {
    let year = FIRST_YEAR + i32::try_from(dice.below(YEARS)).unwrap_or_default();
    let month = 1 + dice.below(12);
    let day = if dice.percent(75) {
        1
    } else {
        1 + dice.below(28)
    };
    NaiveDate::from_ymd_opt(year, month, day).expect("every month has 28 days")
}

impl Precision {
    /// A day as precisely as it is told.
    pub(super) fn tells(self, day: NaiveDate) -> PartialDate {
        let month = day.month();
        match self {
            Self::Day => PartialDate::day(day),
            Self::Month => read(&day.format("%Y-%m").to_string()),
            // A winter begins in the year before that of its January.
            Self::Season if month < 3 => read(&format!("{}-24", day.year() - 1)),
            Self::Season => read(&format!("{}-{}", day.year(), 20 + month / 3)),
            Self::Year => PartialDate::year(day.year()),
            Self::AboutYear => PartialDate::year(day.year()).approximately(),
        }
    }
}

fn read(edtf: &str) -> PartialDate {
    PartialDate::parse(edtf).expect("the days of a calendar are EDTF")
}
