//! The parts of a contract, as they are told.

use async_graphql::{ID, InputObject};
use contracts::{AgreedOption, AgreedTerm, AwardCriterion, SocialClause, Tender, Weight};
use kernel::{Id, Instant};

use crate::{
    contract::{AwardBasis, ClauseKind, CriterionKind, Period, TenderProcedure, WeightKind},
    input::{At, LocalizedTextInput, QuantityInput, Reading},
    scalars::{Date, Decimal, Edtf},
    user_error::UserErrorCode,
};

/// How a contract is put out and won.
#[derive(Clone, InputObject)]
pub struct TenderInput {
    /// The way it is run.
    pub procedure: Option<TenderProcedure>,
    /// When it was put out.
    pub published_on: Option<Edtf>,
    /// When it was won.
    pub awarded_on: Option<Edtf>,
    /// What the award rests on.
    pub award_basis: Option<AwardBasis>,
    /// Under the light regime.
    pub light_regime: Option<bool>,
    /// Where the notice is found.
    pub notice_url: Option<String>,
}

impl TenderInput {
    pub(crate) fn read(self, reading: &mut Reading, at: &At) -> Option<Tender> {
        let published_on = reading.optional_date(&at.then("publishedOn"), self.published_on);
        let awarded_on = reading.optional_date(&at.then("awardedOn"), self.awarded_on);
        Some(Tender {
            procedure: self.procedure.map(Into::into),
            published_on: published_on?,
            awarded_on: awarded_on?,
            award_basis: self.award_basis.map(Into::into),
            light_regime: self.light_regime,
            notice_url: self.notice_url,
        })
    }
}

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
    pub rank: Option<u32>,
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
                told(reading, at, "rank", self.rank).map(Weight::OrderOfImportance)
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
            let message = "a criterion that is only ranked carries no weight".to_owned();
            reading.refuse(&at.then("weight"), UserErrorCode::WeightOnRank, message);
        }
    }
}

/// What the kind of weight asks for.
fn told<T>(reading: &mut Reading, at: &At, field: &str, value: Option<T>) -> Option<T> {
    if value.is_none() {
        let message = format!("this kind of weight asks for `{field}`");
        reading.refuse(&at.then(field), UserErrorCode::WeightMissing, message);
    }
    value
}

/// How long it runs.
#[derive(Clone, InputObject)]
pub struct TermInput {
    /// Its first day.
    pub starts: Option<Edtf>,
    /// Its last day, without any option.
    pub ends: Option<Edtf>,
    /// The words of the source.
    pub stated: Option<String>,
    /// Its length in months, where that is what is stated.
    pub months: Option<u32>,
    /// Rights to extend it.
    #[graphql(default)]
    pub options: Vec<ExtensionOptionInput>,
    /// The last possible day, where a source says it.
    pub latest_possible_end: Option<Edtf>,
    /// How many months before it must be terminated.
    pub notice_months: Option<u32>,
}

/// A right to extend.
#[derive(Clone, InputObject)]
pub struct ExtensionOptionInput {
    /// The option, when it has been agreed before; a new one if left out.
    pub id: Option<ID>,
    /// By how many months.
    pub months: u32,
    /// The last day to say so.
    pub notice_by: Option<Date>,
}

impl TermInput {
    pub(crate) fn read(self, reading: &mut Reading, at: &At, now: Instant) -> Option<AgreedTerm> {
        let starts = reading.optional_date(&at.then("starts"), self.starts);
        let ends = reading.optional_date(&at.then("ends"), self.ends);
        let latest = reading.optional_date(&at.then("latestPossibleEnd"), self.latest_possible_end);
        let options = reading.each(&at.then("options"), self.options, |reading, at, option| {
            option.read(reading, at, now)
        });
        Some(AgreedTerm {
            starts: starts?,
            ends: ends?,
            stated: self.stated,
            months: self.months,
            options: options?,
            latest_possible_end: latest?,
            notice_months: self.notice_months,
        })
    }
}

impl ExtensionOptionInput {
    fn read(self, reading: &mut Reading, at: &At, now: Instant) -> Option<AgreedOption> {
        let id = match self.id {
            Some(id) => reading.id(
                &at.then("id"),
                &id,
                "ExtensionOption",
                UserErrorCode::UnknownOption,
            ),
            None => Some(Id::new(now)),
        };
        Some(AgreedOption {
            id: id?,
            months: self.months,
            notice_by: self.notice_by.map(|Date(day)| day),
        })
    }
}

/// An obligation for people, or another promise beside the task.
#[derive(Clone, InputObject)]
pub struct SocialClauseInput {
    /// What it is about.
    pub kind: ClauseKind,
    /// Its words.
    pub text: String,
    /// How much is promised.
    pub promised: Option<QuantityInput>,
    /// For each of which period.
    pub per: Option<Period>,
}

impl SocialClauseInput {
    pub(crate) fn read(self, reading: &mut Reading, at: &At, now: Instant) -> Option<SocialClause> {
        let promised = reading.optional(self.promised, |reading, promised| {
            promised.read(reading, &at.then("promised"))
        });
        Some(SocialClause {
            id: Id::new(now),
            kind: self.kind.into(),
            text: self.text,
            promised: promised?,
            per: self.per.map(Into::into),
            agreed_on: None,
        })
    }
}

pub(super) fn criteria(
    reading: &mut Reading,
    at: &At,
    criteria: Vec<AwardCriterionInput>,
) -> Option<Vec<AwardCriterion>> {
    reading.each(at, criteria, |reading, at, criterion| {
        criterion.read(reading, at)
    })
}
