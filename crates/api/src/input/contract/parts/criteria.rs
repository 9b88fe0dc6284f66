use async_graphql::InputObject;
use contracts::{AwardCriterion, Weight};
use kernel::LocalizedText;

use crate::{
    contract::{CriterionKind, WeightKind},
    input::{At, LocalizedTextInput, Reading},
    scalars::Decimal,
    user_error::UserErrorCode,
};

/// What a tender is weighed on.
#[derive(Clone, InputObject)]
pub struct AwardCriterionInput {
    /// Under its own name.
    pub name: LocalizedTextInput,
    /// The group it belongs to.
    pub kind: Option<CriterionKind>,
    /// How it is weighed.
    #[graphql(default_with = "WeightKind::PercentExact")]
    pub weight_kind: WeightKind,
    /// Its weight, when that is exact.
    pub weight: Option<Decimal>,
    /// The least weight, when it is a range.
    pub weight_min: Option<Decimal>,
    /// The most weight, when it is a range.
    pub weight_max: Option<Decimal>,
    /// Its place, when criteria are only ranked.
    pub rank: Option<i32>,
    /// More words of the source.
    pub note: Option<String>,
    /// What it consists of.
    #[graphql(default)]
    pub sub_criteria: Vec<AwardCriterionInput>,
}

impl AwardCriterionInput {
    pub(crate) fn read(self, reading: &mut Reading, at: &At) -> Option<AwardCriterion> {
        let weight = self.weight(reading, at);
        let sub_criteria = reading.each(
            &at.then("subCriteria"),
            self.sub_criteria,
            |reading, at, criterion| criterion.read(reading, at),
        );
        Some(AwardCriterion {
            name: self.name.into(),
            kind: self.kind.map(Into::into),
            weight: weight?,
            note: self.note,
            sub_criteria: sub_criteria?,
        })
    }

    fn weight(&self, reading: &mut Reading, at: &At) -> Option<Weight> {
        match self.weight_kind {
            WeightKind::PercentExact => self.exact(reading, at).map(Weight::PercentExact),
            WeightKind::DecimalExact => self.exact(reading, at).map(Weight::DecimalExact),
            WeightKind::PointsExact => self.exact(reading, at).map(Weight::PointsExact),
            WeightKind::PercentRange => self
                .range(reading, at)
                .map(|(min, max)| Weight::PercentRange { min, max }),
            WeightKind::DecimalRange => self
                .range(reading, at)
                .map(|(min, max)| Weight::DecimalRange { min, max }),
            WeightKind::PointsRange => self
                .range(reading, at)
                .map(|(min, max)| Weight::PointsRange { min, max }),
            WeightKind::OrderOfImportance => {
                self.without_weights(reading, at);
                let rank = told(reading, at, "rank", self.rank)?;
                let rank = reading.count(&at.then("rank"), rank)?;
                Some(Weight::OrderOfImportance(rank))
            }
        }
    }

    fn exact(&self, reading: &mut Reading, at: &At) -> Option<rust_decimal::Decimal> {
        let weight = told(reading, at, "weight", self.weight.clone())?;
        reading.decimal(&at.then("weight"), &weight)
    }

    fn range(
        &self,
        reading: &mut Reading,
        at: &At,
    ) -> Option<(rust_decimal::Decimal, rust_decimal::Decimal)> {
        let min = told(reading, at, "weightMin", self.weight_min.clone());
        let max = told(reading, at, "weightMax", self.weight_max.clone());
        let (min, max) = (min?, max?);
        let min = reading.decimal(&at.then("weightMin"), &min);
        let max = reading.decimal(&at.then("weightMax"), &max);
        Some((min?, max?))
    }

    /// A rank carries no weight.
    fn without_weights(&self, reading: &mut Reading, at: &At) {
        if self.weight.is_some() || self.weight_min.is_some() || self.weight_max.is_some() {
            let words = LocalizedText::new(
                "Et kriterium, der kun er prioriteret, har ingen vægt",
                "a criterion that is only ranked carries no weight",
            );
            reading.refuse(&at.then("weight"), UserErrorCode::WeightOnRank, words);
        }
    }
}

pub(crate) fn criteria(
    reading: &mut Reading,
    at: &At,
    criteria: Vec<AwardCriterionInput>,
) -> Option<Vec<AwardCriterion>> {
    reading.each(at, criteria, |reading, at, criterion| {
        criterion.read(reading, at)
    })
}

/// What the kind of weight asks for.
fn told<T>(reading: &mut Reading, at: &At, field: &str, value: Option<T>) -> Option<T> {
    if value.is_none() {
        let danish = match field {
            "weightMin" => "den mindste vægt",
            "weightMax" => "den største vægt",
            "rank" => "en placering",
            _ => "en vægt",
        };
        let words = LocalizedText::new(
            format!("Denne slags vægtning kræver {danish}"),
            format!("this kind of weight asks for `{field}`"),
        );
        reading.refuse(&at.then(field), UserErrorCode::WeightMissing, words);
    }
    value
}
