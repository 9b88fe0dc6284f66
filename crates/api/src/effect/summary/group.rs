use async_graphql::{ComplexObject, SimpleObject};
use effects::summary::{self, SummaryDimension};

use super::{
    super::Effect, EffectBucket, EffectDimension, EffectSpread, GradeCount, RefusalReason,
    SummaryMethod, SupplierNames, bucket::EffectWeighted, key::GroupKey, parts::GroupParts,
    seen::Seen,
};
use crate::{
    contract::Warning,
    coverage::Coverage,
    words::{LocalizedText, PartialDate, Quantity},
};

/// Effects that stand together: a value, or the reason why there is none. Danish: «effektgruppe».
#[derive(Clone, SimpleObject)]
#[graphql(complex)]
pub struct EffectGroup {
    /// Where it stands, one for each dimension that was asked for.
    pub key: Vec<GroupKey>,
    /// The number of its only bucket; of one effect alone, whose numbers are never added, the number of its headline. Null where several effects are unlike, or none may be shown.
    pub value: Option<Quantity>,
    /// How it was made.
    pub method: SummaryMethod,
    /// From the least to the most that the sources of one effect alone say, where they cannot all be right. Danish: «spredning».
    pub spread: Option<EffectSpread>,
    /// The least of the sizes, where they are percentages or not added; as wide as the bounds of all leave it.
    pub min: Option<Quantity>,
    /// The one in the middle; between two it has them as its bounds; null where it may be anything.
    pub median: Option<Quantity>,
    /// The most, as wide.
    pub max: Option<Quantity>,
    /// The mean of percentages by their baselines, where each has one.
    pub weighted: Option<EffectWeighted>,
    /// Why there is no value.
    pub refused_because: Option<RefusalReason>,
    /// The same for people.
    pub because: Option<LocalizedText>,
    /// Like sizes by themselves.
    pub buckets: Vec<EffectBucket>,
    /// What several times come to together; null where there are not several.
    pub over_time: Option<EffectOverTime>,
    /// How many of the effects have a number, each once, and why the others have none.
    pub coverage: Coverage,
    /// Less of them has a number than is needed to show it without a word. Danish: «for få».
    pub thin: bool,
    /// How well all that is told is shown.
    pub grades: Vec<GradeCount>,
    /// How many of those with a number nobody but the supplier tells of. Danish: «kun leverandørens tal».
    pub supplier_only: usize,
    /// Which way the effects went.
    pub directions: EffectDirections,
    /// All of them, with a number or not.
    pub effects: Vec<Effect>,
    /// What a reader should be told beside it. Danish: «forbehold».
    pub cautions: Vec<Warning>,
}

#[ComplexObject]
impl EffectGroup {
    /// Where it stands in one dimension; null where it was not grouped by it.
    async fn key_of(
        &self,
        #[graphql(desc = "One of those that were asked for in `groupBy`.")]
        dimension: EffectDimension,
    ) -> Option<GroupKey> {
        let mut keys = self.key.iter();
        keys.find(|key| key.dimension == dimension).cloned()
    }
}

/// What several times come to together, or why they are not added. Danish: «over tid».
#[derive(Clone, SimpleObject)]
pub struct EffectOverTime {
    /// The number; null where they are not added.
    pub value: Option<Quantity>,
    /// Why there is none.
    pub refused_because: Option<RefusalReason>,
    /// The same for people.
    pub because: Option<LocalizedText>,
    /// When the times begin, the first first.
    pub periods: Vec<PartialDate>,
}

/// Which way unlike effects went, each counted once. Danish: «retning».
#[derive(Clone, SimpleObject)]
pub struct EffectDirections {
    /// Danish: «bedre».
    pub improved: usize,
    /// Danish: «uændret».
    pub unchanged: usize,
    /// Danish: «dårligere».
    pub worse: usize,
    /// Told without a direction, or only expected. Danish: «ikke oplyst».
    pub not_stated: usize,
}

impl From<summary::Directions> for EffectDirections {
    fn from(directions: summary::Directions) -> Self {
        Self {
            improved: directions.improved,
            unchanged: directions.unchanged,
            worse: directions.worse,
            not_stated: directions.not_stated,
        }
    }
}

impl EffectGroup {
    pub(crate) fn of(
        group: &summary::Group<'_>,
        dimensions: &[SummaryDimension],
        seen: &Seen<'_>,
        names: &SupplierNames,
        parts: &GroupParts,
    ) -> Self {
        let buckets = |parts| {
            let buckets = group.buckets.iter();
            buckets
                .map(|bucket| EffectBucket::of(bucket, seen, parts))
                .collect()
        };
        let effects = group.effects.iter().filter(|_| parts.effects);
        let listed = group.distribution.as_ref();
        let keys = dimensions.iter().zip(&group.keys);
        Self {
            key: keys
                .map(|(dimension, key)| GroupKey::of(*dimension, key.clone(), names))
                .collect(),
            value: group.value.clone().map(Quantity::from),
            method: group.method.into(),
            spread: group.spread.as_ref().map(EffectSpread::from),
            min: listed.map(|listed| listed.min.clone().into()),
            median: listed
                .and_then(|listed| listed.median.clone())
                .map(Quantity::from),
            max: listed.map(|listed| listed.max.clone().into()),
            weighted: group.weighted.as_ref().map(EffectWeighted::from),
            refused_because: group.refused.map(RefusalReason::from),
            because: group.refused.map(|refused| refused.words().into()),
            buckets: parts.of_buckets.as_ref().map(buckets).unwrap_or_default(),
            over_time: group.over_time.as_ref().map(EffectOverTime::from),
            coverage: seen.coverage_with(&group.coverage, parts.missing),
            thin: group.coverage.thin,
            grades: GradeCount::of(&group.coverage),
            supplier_only: group.coverage.supplier_only,
            directions: group.directions.into(),
            effects: effects.filter_map(|id| seen.effect(*id)).collect(),
            cautions: group.cautions.iter().copied().map(Warning::from).collect(),
        }
    }
}

impl From<&summary::OverTime> for EffectOverTime {
    fn from(over_time: &summary::OverTime) -> Self {
        let periods = over_time.periods.iter();
        Self {
            value: over_time.value.clone().map(Quantity::from),
            refused_because: over_time.refused.map(RefusalReason::from),
            because: over_time.refused.map(|refused| refused.words().into()),
            periods: periods.map(|period| period.from.into()).collect(),
        }
    }
}
