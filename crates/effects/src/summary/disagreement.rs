use std::cmp::Reverse;

use contracts::SmallestGroup;

use super::{Spread, entry::quantity, numbers::typical, place::Placed, reading::is_small};
use crate::{EffectId, Observation};

/// What sources that disagree say of one effect, whatever the roles of their statements.
#[derive(Clone, Debug, PartialEq)]
pub struct Disagreement<'a> {
    pub effect: EffectId,
    /// All that counts of it, what is shown best first.
    pub observations: Vec<&'a Observation>,
    /// Over those in the unit of the first; none where they tell no sizes apart.
    pub spread: Option<Spread<'a>>,
}

impl<'a> Disagreement<'a> {
    /// The effect that sources disagree about; none where nobody disagrees.
    pub(super) fn about(placed: &Placed<'_>) -> Option<EffectId> {
        let inside = placed
            .members
            .iter()
            .find(|member| member.effect.conflict());
        let between = placed.entries.iter().find(|entry| entry.conflict);
        inside
            .map(|member| member.id)
            .or_else(|| between.map(|entry| entry.member.id))
    }

    /// None where nobody disagrees.
    pub(super) fn of(placed: &Placed<'a>, smallest: SmallestGroup) -> Option<Self> {
        let effect = Self::about(placed)?;
        let mut observations = placed.told.clone();
        observations.retain(|observation| !is_small(observation, smallest));
        observations.sort_by_key(|observation| Reverse(observation.rank()));
        let mut sizes: Vec<_> = observations.iter().copied().filter_map(quantity).collect();
        if let Some(unit) = sizes.first().map(|first| first.unit()) {
            sizes.retain(|size| size.unit() == unit);
        }
        sizes.sort_by_key(|size| typical(size));
        let ends = sizes.first().zip(sizes.last());
        Some(Self {
            effect,
            observations,
            spread: ends
                .filter(|(lowest, highest)| lowest != highest)
                .map(|(lowest, highest)| Spread { lowest, highest }),
        })
    }
}
