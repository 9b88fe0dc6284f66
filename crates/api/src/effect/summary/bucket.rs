use async_graphql::SimpleObject;
use effects::{
    Grade as Graded,
    summary::{self, Class, Shape},
};
use kernel::PartialDate as Day;

use super::{
    super::{
        Effect, Grade, GrossNet, Indicator, Observation, ObservationRole, Realisation, Recurrence,
        Vat,
    },
    RefusalReason, SummaryMethod,
    parts::BucketParts,
    seen::Seen,
};
use crate::{
    contract::Warning,
    coverage::Coverage,
    words::{LocalizedText, Money, PartialDate, Quantity, Unit},
};

/// Sizes that are like each other in all that matters, one for each effect. Danish: «ensartede tal».
#[derive(Clone, SimpleObject)]
pub struct EffectBucket {
    /// What is measured.
    pub indicator: Indicator,
    /// In which unit; null of ratios, whose number is in per cent.
    pub unit: Option<Unit>,
    /// What the statements are.
    pub role: ObservationRole,
    /// How often the sizes come.
    pub recurrence: Recurrence,
    /// How far the gain has come. Danish: «realisering».
    pub realisation: Realisation,
    /// Whether something is taken off; of money only. Danish: «brutto/netto».
    pub net: Option<GrossNet>,
    /// The year whose prices and wages the money is in. Danish: «prisniveau».
    pub price_level: Option<i32>,
    /// Whether VAT is in the money. Danish: «moms».
    pub vat: Option<Vat>,
    /// The period that they are of; null where it is not stated. Danish: «periode».
    pub period: Option<PartialDate>,
    /// The end of a period that `period` begins.
    pub period_until: Option<PartialDate>,
    /// The number; null where there is none that may be shown.
    pub value: Option<Quantity>,
    /// How it was made.
    pub method: SummaryMethod,
    /// Why there is none.
    pub refused_because: Option<RefusalReason>,
    /// The same for people.
    pub because: Option<LocalizedText>,
    /// The least, as wide as the bounds of all leave it; of percentages, and of what is refused.
    pub min: Option<Quantity>,
    /// The one in the middle; between two it has them as its bounds; null where it may be anything.
    pub median: Option<Quantity>,
    /// The most, as wide.
    pub max: Option<Quantity>,
    /// The mean of percentages by their baselines, where each has one.
    pub weighted: Option<EffectWeighted>,
    /// Of the effects of the group that have the indicator.
    pub coverage: Coverage,
    /// Less of them has a number than is needed to show it without a word. Danish: «for få».
    pub thin: bool,
    /// How well they are shown.
    pub grades: Vec<GradeCount>,
    /// One for each effect.
    pub entries: Vec<EffectEntry>,
    /// What came for each 1,000 of contract value.
    pub per_thousand: Option<EffectPerThousand>,
    /// What a reader should be told beside it. Danish: «forbehold».
    pub cautions: Vec<Warning>,
}

/// One effect in a bucket. Danish: «effekt i tallet».
#[derive(Clone, SimpleObject)]
pub struct EffectEntry {
    /// The effect that the statement is of.
    pub effect: Option<Effect>,
    /// What stands for it: by its role, then grade, period and firmness, as the headline of an effect; never an average.
    pub observation: Observation,
    /// What else is said of the same.
    pub others: Vec<Observation>,
    /// They cannot all be right. Danish: «kilderne er uenige».
    pub conflict: bool,
    /// From the least to the most that is said; null where only one thing is.
    pub spread: Option<EffectSpread>,
}

/// From the least to the most that is said of one effect. Danish: «spredning».
#[derive(Clone, SimpleObject)]
pub struct EffectSpread {
    /// The least.
    pub lowest: Quantity,
    /// The most.
    pub highest: Quantity,
}

/// A mean of percentages by what each is a change of. Danish: «vægtet gennemsnit».
#[derive(Clone, SimpleObject)]
pub struct EffectWeighted {
    /// The sum of the changes over the sum of the baselines.
    pub value: Quantity,
    /// What all of them are changes of.
    pub baseline: Quantity,
    /// How many they are.
    pub n: usize,
}

/// What came for each 1,000 of contract value: sum over sum, over those that have both. Danish: «pr. 1.000 kr. kontraktværdi».
#[derive(Clone, SimpleObject)]
pub struct EffectPerThousand {
    /// In the unit of the bucket, for each 1,000 of the contracts' currency.
    pub value: Option<Quantity>,
    /// All the values, each contract once.
    pub contract_value: Option<Money>,
    /// Why there is no number.
    pub refused_because: Option<RefusalReason>,
    /// How many have both, and why the others have not.
    pub coverage: Coverage,
}

/// How many are shown so well. Danish: «antal pr. evidensgrad».
#[derive(Clone, SimpleObject)]
pub struct GradeCount {
    /// The grade.
    pub grade: Grade,
    /// How many.
    pub count: usize,
}

impl GradeCount {
    /// The best first.
    pub(crate) fn of(coverage: &summary::Coverage) -> Vec<Self> {
        let grades = coverage.grades.iter();
        grades
            .map(|(grade, count): (&Graded, &usize)| Self {
                grade: (*grade).into(),
                count: *count,
            })
            .collect()
    }
}

impl EffectBucket {
    pub(crate) fn of(bucket: &summary::Bucket<'_>, seen: &Seen<'_>, parts: &BucketParts) -> Self {
        let entries = bucket.entries.iter().filter(|_| parts.entries);
        let class: &Class<'_> = &bucket.class;
        let listed = bucket.distribution.as_ref();
        let day = |day: Option<Day>| day.map(PartialDate::from);
        Self {
            indicator: seen.indicator(bucket),
            unit: match class.shape {
                Shape::Quantity { unit } => Some(unit.into()),
                Shape::Ratio { .. } => None,
            },
            role: class.role.into(),
            recurrence: class.recurrence.into(),
            realisation: class.realisation.into(),
            net: class.money.map(|money| money.net.into()),
            price_level: class.money.and_then(|money| money.price_level),
            vat: class.money.map(|money| money.vat.into()),
            period: day(class.period.map(|period| period.from)),
            period_until: day(class.period.and_then(|period| period.until)),
            value: bucket.value.clone().map(Quantity::from),
            method: bucket.method.into(),
            refused_because: bucket.refused.map(RefusalReason::from),
            because: bucket.refused.map(|refused| refused.words().into()),
            min: listed.map(|listed| listed.min.clone().into()),
            median: listed
                .and_then(|listed| listed.median.clone())
                .map(Quantity::from),
            max: listed.map(|listed| listed.max.clone().into()),
            weighted: bucket.weighted.as_ref().map(EffectWeighted::from),
            coverage: seen.coverage_with(&bucket.coverage, parts.missing),
            thin: bucket.coverage.thin,
            grades: GradeCount::of(&bucket.coverage),
            entries: entries.map(|entry| EffectEntry::of(entry, seen)).collect(),
            per_thousand: bucket.per_thousand.as_ref().map(|ratio| EffectPerThousand {
                value: ratio.value.clone().map(Quantity::from),
                contract_value: ratio.contract_value.map(Money::from),
                refused_because: ratio.refused.map(RefusalReason::from),
                coverage: seen.coverage_with(&ratio.coverage, parts.missing_value),
            }),
            cautions: bucket.cautions.iter().copied().map(Warning::from).collect(),
        }
    }
}

impl EffectEntry {
    fn of(entry: &summary::Entry<'_>, seen: &Seen<'_>) -> Self {
        let others = entry.others.iter();
        Self {
            effect: seen.effect(entry.member.id),
            observation: Observation(entry.observation.clone()),
            others: others.map(|other| Observation((*other).clone())).collect(),
            conflict: entry.conflict,
            spread: entry.spread().as_ref().map(EffectSpread::from),
        }
    }
}

impl From<&summary::Spread<'_>> for EffectSpread {
    fn from(spread: &summary::Spread<'_>) -> Self {
        Self {
            lowest: spread.lowest.clone().into(),
            highest: spread.highest.clone().into(),
        }
    }
}

impl From<&summary::Weighted> for EffectWeighted {
    fn from(weighted: &summary::Weighted) -> Self {
        Self {
            value: weighted.value.clone().into(),
            baseline: weighted.baseline.clone().into(),
            n: weighted.n,
        }
    }
}

impl From<summary::Caution> for Warning {
    fn from(caution: summary::Caution) -> Self {
        Self {
            code: caution.code().to_owned(),
            message: caution.words().into(),
        }
    }
}
