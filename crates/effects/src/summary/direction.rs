use kernel::Quantity;
use rust_decimal::Decimal;

use super::{
    numbers::{highest, lowest},
    place::Placed,
};
use crate::{
    Direction, Effect, IndicatorDefinition, MeasureKind, Observation, ObservationRole,
    ObservedValue, OrdinalChange, Realisation,
};

/// Which way unlike effects went, each counted once.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Directions {
    pub improved: usize,
    pub unchanged: usize,
    pub worse: usize,
    /// Told without a direction, or only expected.
    pub not_stated: usize,
}

impl Directions {
    pub(super) fn of(placed: &[Placed<'_>]) -> Self {
        let mut tally = Self::default();
        for one in placed.iter().filter(|one| !one.told.is_empty()) {
            match way(one) {
                Some(OrdinalChange::Improved) => tally.improved += 1,
                Some(OrdinalChange::Unchanged) => tally.unchanged += 1,
                Some(OrdinalChange::Worse) => tally.worse += 1,
                None => tally.not_stated += 1,
            }
        }
        tally
    }
}

/// Which way the best that is told of what came says that it went.
fn way(placed: &Placed<'_>) -> Option<OrdinalChange> {
    let told = placed.members.iter().flat_map(|member| {
        let counts =
            |observation: &&Observation| placed.told.iter().any(|told| told.id == observation.id);
        let told = member.effect.observations.iter().filter(counts);
        told.filter_map(|observation| Some((observation.rank(), said(member.effect, observation)?)))
    });
    told.max_by_key(|(rank, _)| *rank).map(|(_, way)| way)
}

fn said(effect: &Effect, observation: &Observation) -> Option<OrdinalChange> {
    match observation.role {
        ObservationRole::Modelled | ObservationRole::Measured | ObservationRole::Narrated => {}
        ObservationRole::Forecast
        | ObservationRole::Target
        | ObservationRole::Agreed
        | ObservationRole::Context => return None,
    }
    if observation.realisation == Realisation::Potential {
        return None;
    }
    match observation.value.as_ref()? {
        ObservedValue::Ordinal { change, .. } => Some(*change),
        ObservedValue::Quantity(quantity) => effect.definition()?.way(quantity),
        ObservedValue::Ratio { .. } => None,
    }
}

impl IndicatorDefinition {
    /// Which way a size of it went; a level by itself went nowhere.
    fn way(&self, size: &Quantity) -> Option<OrdinalChange> {
        let up = lowest(size).is_some_and(|least| least > Decimal::ZERO);
        let down = highest(size).is_some_and(|most| most < Decimal::ZERO);
        let same = size.point().is_some_and(|point| point.is_zero());
        match self.direction {
            Direction::Neither => None,
            Direction::UpIsBetter if self.is_a_share() => None,
            Direction::UpIsBetter if up => Some(OrdinalChange::Improved),
            Direction::UpIsBetter if down => Some(OrdinalChange::Worse),
            Direction::DownIsBetter if down => Some(OrdinalChange::Improved),
            Direction::DownIsBetter if up && self.is_a_change() => Some(OrdinalChange::Worse),
            Direction::UpIsBetter | Direction::DownIsBetter => {
                (same && self.is_a_change()).then_some(OrdinalChange::Unchanged)
            }
        }
    }

    fn is_a_share(&self) -> bool {
        self.measure_kind == MeasureKind::Share
    }

    /// A size of it tells how far something moved, not where it stands.
    fn is_a_change(&self) -> bool {
        match self.measure_kind {
            MeasureKind::RelativeChange | MeasureKind::PointChange => true,
            MeasureKind::Amount
            | MeasureKind::Rate
            | MeasureKind::Share
            | MeasureKind::Intensity
            | MeasureKind::CountPersons
            | MeasureKind::CountEvents
            | MeasureKind::Ordinal
            | MeasureKind::Narrative => self.is_named_a_change(),
        }
    }
}
