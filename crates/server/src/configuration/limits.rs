use std::{collections::BTreeMap, time::Duration};

use api::{DEEPEST_DOCUMENT, LARGEST_DOCUMENT};
use edge::Limits;
use serde::Deserialize;

use crate::{Bounds, Rate};

/// What a request may take, as far as a source says it.
pub(crate) type Measures = BTreeMap<Measure, u64>;

/// A measure of requests that an instance may settle on.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq, PartialOrd, Ord)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Measure {
    BodyBytes,
    DocumentBytes,
    Tokens,
    Depth,
    Fields,
    Aliases,
    Roots,
    Cost,
    Seconds,
    CostAtOnce,
    CostPerMinute,
    TrustedProxies,
}

impl Measure {
    pub(super) const ALL: [Self; 12] = [
        Self::BodyBytes,
        Self::DocumentBytes,
        Self::Tokens,
        Self::Depth,
        Self::Fields,
        Self::Aliases,
        Self::Roots,
        Self::Cost,
        Self::Seconds,
        Self::CostAtOnce,
        Self::CostPerMinute,
        Self::TrustedProxies,
    ];

    /// As the file has it under `[limits]`.
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::BodyBytes => "body_bytes",
            Self::DocumentBytes => "document_bytes",
            Self::Tokens => "tokens",
            Self::Depth => "depth",
            Self::Fields => "fields",
            Self::Aliases => "aliases",
            Self::Roots => "roots",
            Self::Cost => "cost",
            Self::Seconds => "seconds",
            Self::CostAtOnce => "cost_at_once",
            Self::CostPerMinute => "cost_per_minute",
            Self::TrustedProxies => "trusted_proxies",
        }
    }

    pub(super) fn variable(self) -> String {
        format!("SAMSPIL_LIMITS_{}", self.name().to_uppercase())
    }

    /// The least and the most that can be meant: what stands behind the edge must hold, too.
    const fn range(self) -> (u64, u64) {
        match self {
            Self::BodyBytes => (1_024, 16 * 1_024 * 1_024),
            Self::DocumentBytes => (1_024, 1_024 * 1_024),
            Self::Tokens => (100, 200_000),
            Self::Depth => (1, DEEPEST_DOCUMENT),
            Self::Fields => (1, LARGEST_DOCUMENT),
            Self::Aliases => (0, 1_000),
            Self::Roots => (1, 1_000),
            Self::Cost => (1, 1_000_000_000),
            Self::Seconds => (1, 600),
            Self::CostAtOnce => (1, 1_000_000_000_000),
            Self::CostPerMinute => (0, 1_000_000_000),
            Self::TrustedProxies => (0, 10),
        }
    }

    /// A number that can be meant.
    pub(super) fn checked(self, number: u64) -> Result<u64, String> {
        let (least, most) = self.range();
        match number {
            number if (least..=most).contains(&number) => Ok(number),
            number => Err(format!(
                "limits.{} is {number}: it is between {least} and {most}",
                self.name()
            )),
        }
    }
}

/// All that a request may take, with what was settled in the place of what the program has.
pub(super) fn settled(measures: &Measures) -> Result<(Limits, Bounds), String> {
    let (mut limits, mut bounds) = (Limits::default(), Bounds::default());
    let mut rate = Rate::default();
    for (measure, number) in measures {
        match measure {
            Measure::BodyBytes => bounds.body = size(*number),
            Measure::DocumentBytes => limits.bytes = size(*number),
            Measure::Tokens => limits.tokens = size(*number),
            Measure::Depth => limits.depth = *number,
            Measure::Fields => limits.fields = *number,
            Measure::Aliases => limits.aliases = *number,
            Measure::Roots => limits.roots = size(*number),
            Measure::Cost => limits.cost = *number,
            Measure::Seconds => bounds.longest = Duration::from_secs(*number),
            Measure::CostAtOnce => rate.at_once = *number,
            Measure::CostPerMinute => rate.per_minute = *number,
            Measure::TrustedProxies => bounds.proxies = size(*number),
        }
    }
    bounds.rate = Some(rate).filter(|rate| rate.per_minute > 0);
    match bounds.rate {
        Some(Rate { at_once, .. }) if at_once < limits.cost => Err(format!(
            "limits.cost_at_once is {at_once}: one document may cost {}, which nobody could pay",
            limits.cost
        )),
        Some(_) | None => Ok((limits, bounds)),
    }
}

fn size(number: u64) -> usize {
    usize::try_from(number).unwrap_or(usize::MAX)
}
