use contracts::SmallestGroup;
use rust_decimal::{Decimal, RoundingStrategy, prelude::ToPrimitive};
use serde::{Deserialize, Serialize};

use crate::{ShareRefusal, group::people_in};

/// How many chose a private supplier, or why that is not told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ShareFigure {
    /// Of those who could choose, from 0 to 100.
    Percent(Decimal),
    Persons(Persons),
    Missing(MissingShare),
}

/// So many chose a private supplier, of so many who could choose.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Persons {
    pub chose: u32,
    pub of: u32,
}

/// Why there is no share.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum MissingShare {
    NotPublished,
    NotCounted,
    /// So few chose that they could be known.
    Suppressed,
    /// Nothing is told, not even why.
    Unknown,
}

impl ShareFigure {
    /// Exactly one of the three, and possible.
    pub fn new(
        percent: Option<Decimal>,
        persons: Option<Persons>,
        missing: Option<MissingShare>,
    ) -> Result<Self, ShareRefusal> {
        let figure = match (percent, persons, missing) {
            (Some(percent), None, None) => Self::Percent(percent),
            (None, Some(persons), None) => Self::Persons(persons),
            (None, None, Some(missing)) => Self::Missing(missing),
            (None, None, None) => return Err(ShareRefusal::ShareMissing),
            (Some(_), Some(_), _) | (Some(_), _, Some(_)) | (_, Some(_), Some(_)) => {
                return Err(ShareRefusal::SeveralValues);
            }
        };
        figure.check()?;
        Ok(figure)
    }

    /// Per cent, as exactly as it is told; none when it is missing.
    pub fn percent(&self) -> Option<Decimal> {
        match self {
            Self::Percent(percent) => Some(*percent),
            Self::Persons(persons) => persons.percent(),
            Self::Missing(_) => None,
        }
    }

    /// Why there is none; none when there is one.
    pub fn missing(&self) -> Option<MissingShare> {
        match self {
            Self::Missing(missing) => Some(*missing),
            Self::Percent(_) | Self::Persons(_) => None,
        }
    }

    /// The persons, where those are told.
    pub fn persons(&self) -> Option<Persons> {
        match self {
            Self::Persons(persons) => Some(*persons),
            Self::Percent(_) | Self::Missing(_) => None,
        }
    }

    pub(crate) fn check(&self) -> Result<(), ShareRefusal> {
        match self {
            Self::Percent(percent)
                if *percent < Decimal::ZERO || *percent > Decimal::ONE_HUNDRED =>
            {
                Err(ShareRefusal::PercentOutOfReach { percent: *percent })
            }
            Self::Persons(Persons { chose, of }) if chose > of => {
                Err(ShareRefusal::ChoseMoreThanAll {
                    chose: *chose,
                    of: *of,
                })
            }
            Self::Percent(_) | Self::Persons(_) | Self::Missing(_) => Ok(()),
        }
    }

    /// Some, but not all, of a group chose, and neither they nor the others are so few that they could be known; nobody and everybody can be told of a group that is large enough.
    pub(crate) fn check_group(
        &self,
        least: SmallestGroup,
        stated: Option<&str>,
    ) -> Result<(), ShareRefusal> {
        let few = match self {
            Self::Persons(persons) => persons.too_few(least),
            Self::Percent(percent) => people_in(stated.unwrap_or_default())
                .into_iter()
                .find_map(|of| Persons::nearest(*percent, of)?.too_few(least)),
            Self::Missing(_) => None,
        };
        let SmallestGroup(least) = least;
        few.map_or(Ok(()), |count| {
            Err(ShareRefusal::SmallCell { count, least })
        })
    }

    /// They cannot both be the share of the same people; a share that is missing contradicts nothing.
    pub(crate) fn is_apart_from(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Percent(own), Self::Percent(others)) => own != others,
            (Self::Persons(own), Self::Persons(others)) => {
                u64::from(own.chose) * u64::from(others.of)
                    != u64::from(others.chose) * u64::from(own.of)
            }
            (Self::Percent(rounded), Self::Persons(persons))
            | (Self::Persons(persons), Self::Percent(rounded)) => {
                persons.rounded_as(*rounded) != Some(*rounded)
            }
            (Self::Missing(_), Self::Percent(_) | Self::Persons(_) | Self::Missing(_))
            | (Self::Percent(_) | Self::Persons(_), Self::Missing(_)) => false,
        }
    }
}

impl Persons {
    /// The number of those who could be known; none where nobody could.
    fn too_few(self, least: SmallestGroup) -> Option<u32> {
        let SmallestGroup(least) = least;
        let others = self.of.saturating_sub(self.chose);
        let few = |count: &u32| *count > 0 && *count < least;
        (self.of < least)
            .then_some(self.of)
            .or_else(|| [self.chose, others].into_iter().filter(few).min())
    }

    /// As many of a group as a percentage says, to the nearest person.
    fn nearest(percent: Decimal, of: u32) -> Option<Self> {
        let chose = percent.checked_mul(Decimal::from(of))? / Decimal::ONE_HUNDRED;
        let chose = chose.round().to_u32()?;
        Some(Self { chose, of })
    }

    fn percent(self) -> Option<Decimal> {
        (Decimal::from(self.chose) * Decimal::ONE_HUNDRED).checked_div(Decimal::from(self.of))
    }

    /// With as many decimals as this number has.
    fn rounded_as(self, number: Decimal) -> Option<Decimal> {
        let strategy = RoundingStrategy::MidpointAwayFromZero;
        self.percent()
            .map(|percent| percent.round_dp_with_strategy(number.scale(), strategy))
    }
}
