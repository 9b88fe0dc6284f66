use cases::Case;
use chrono::{Datelike, NaiveDate};
use contracts::{Contract, ContractId, SmallestGroup};
use rust_decimal::Decimal;

use super::{SummaryDimension, reading::counting};
use crate::{
    Effect, EffectId, Grade, Independence, Observation, ObservationRole, ObservationStatus,
    Realisation, StudyDesign,
};

/// An effect with the case and the contract that it is told of.
#[derive(Clone, Copy, Debug)]
pub struct Member<'a> {
    pub id: EffectId,
    pub effect: &'a Effect,
    pub case: Option<&'a Case>,
    pub contract: Option<Contracted<'a>>,
}

/// A contract with the cases that tell of it.
#[derive(Clone, Copy, Debug)]
pub struct Contracted<'a> {
    pub id: ContractId,
    pub contract: &'a Contract,
    pub cases: &'a [&'a Case],
}

/// What is summarised.
#[derive(Clone, Debug, Default)]
pub struct Scope<'a> {
    pub members: Vec<Member<'a>>,
    /// Contracts of which no effect is told.
    pub silent: Vec<Contracted<'a>>,
    /// Effects that are the same as is told outside the scope.
    pub links: Vec<(EffectId, EffectId)>,
}

/// How a summary is made.
#[derive(Clone, Debug, PartialEq)]
pub struct Options {
    pub dimensions: Vec<SummaryDimension>,
    /// The day whose regions are meant.
    pub on: NaiveDate,
    pub smallest_group: SmallestGroup,
    /// Less of the scope with a value than this makes a number thin.
    pub thin_below: Decimal,
    pub kept: Kept,
}

impl Options {
    pub fn new(dimensions: Vec<SummaryDimension>, on: NaiveDate) -> Self {
        Self {
            dimensions,
            on,
            smallest_group: SmallestGroup::default(),
            thin_below: Decimal::new(5, 1),
            kept: Kept::default(),
        }
    }

    /// The statements of one effect may stand in several groups.
    pub(super) fn by_statement(&self) -> bool {
        let of_statements = [SummaryDimension::Year, SummaryDimension::Grade];
        of_statements
            .iter()
            .any(|one| self.dimensions.contains(one))
    }
}

/// Which statements are looked at; all of them when nothing is said.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Kept {
    /// Of one of these roles.
    pub roles: Vec<ObservationRole>,
    /// Shown as well as this, or better.
    pub at_least: Option<Grade>,
    /// Of a period with a day of one of these years.
    pub years: Vec<i32>,
    /// Of one of these statuses; what is taken back or missing is then asked for by name.
    pub statuses: Vec<ObservationStatus>,
    /// Come so far.
    pub realisations: Vec<Realisation>,
    /// Found so.
    pub designs: Vec<StudyDesign>,
    /// Measured by one of these.
    pub independences: Vec<Independence>,
    /// Disputed or not.
    pub disputed: Option<bool>,
}

impl Kept {
    pub fn keeps(&self, observation: &Observation) -> bool {
        let role = self.roles.is_empty() || self.roles.contains(&observation.role);
        let grade = self
            .at_least
            .is_none_or(|at_least| observation.grade() <= at_least);
        let year = self.years.is_empty() || self.in_a_year(observation);
        role && grade && year && self.keeps_standing(observation)
    }

    fn keeps_standing(&self, observation: &Observation) -> bool {
        is_any(&self.statuses, &observation.status)
            && is_any(&self.realisations, &observation.realisation)
            && is_any(&self.designs, &observation.design)
            && is_any(&self.independences, &observation.independence)
            && self
                .disputed
                .is_none_or(|disputed| observation.is_disputed() == disputed)
    }

    /// A statement of it that counts, or that is asked for though it does not count, is looked at.
    pub fn is_some_of(&self, effect: &Effect) -> bool {
        let asked_for = |observation: &&Observation| {
            let counts_not =
                !observation.stands() || observation.status == ObservationStatus::Missing;
            counts_not && self.statuses.contains(&observation.status)
        };
        let mut asked_for = effect.observations.iter().filter(asked_for);
        *self == Self::default()
            || counting(effect, self).next().is_some()
            || asked_for.any(|observation| self.keeps(observation))
    }

    fn in_a_year(&self, observation: &Observation) -> bool {
        observation.years().is_some_and(|(from, until)| {
            self.years.iter().any(|year| (from..=until).contains(year))
        })
    }
}

/// Of nothing asked, anything is one.
fn is_any<T: PartialEq>(asked: &[T], told: &T) -> bool {
    asked.is_empty() || asked.contains(told)
}

impl Observation {
    /// Somebody says against it, and that is not settled.
    pub fn is_disputed(&self) -> bool {
        let mut disputes = self.disputes.iter();
        self.status == ObservationStatus::Disputed
            || disputes.any(|dispute| dispute.settled.is_none())
    }

    /// The first and the last year of its period; none where that is not stated.
    pub fn years(&self) -> Option<(i32, i32)> {
        let from = self.period.and_then(|period| period.earliest())?;
        let until = self.period_until.or(self.period);
        let until = until.and_then(|until| until.latest()).unwrap_or(from);
        Some((from.year(), until.year()))
    }
}
