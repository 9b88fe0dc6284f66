//! What may be asked of the calculator and of what it is made of.

mod data;

use std::slice;

use async_graphql::{Context, Error, ErrorExtensions, ID, Object, Result, Value};
pub(crate) use data::{data, todays};
use kernel::Coded;
use potential::PotentialRefusal;
use store::Order;

use super::{found, known, lists::listed};
use crate::{
    connection::{Asked, Listed},
    error::coded,
    input::{At, PotentialInput, Question, Reading},
    potential::{
        AccountSet, Calculation, EvidenceSet, MethodEdition, Potential, PotentialArea,
        PublishedFigure, ShareDefinition,
    },
    scalars::{DateTime, MunicipalityCode},
    user_error::UserError,
};

/// Questions to the calculator.
pub(super) struct Potentials;

/// Questions to the calculator.
#[Object]
impl Potentials {
    /// What a model says could be gained by more competition; never added to effects. Danish: «potentiale».
    async fn potential(&self, ctx: &Context<'_>, input: PotentialInput) -> Result<Potential> {
        let as_of = input.as_of;
        let mut reading = Reading::default();
        let question = input.read(&mut reading, &At::input());
        let Question {
            accounts,
            known,
            asked,
        } = reading
            .done(question)
            .map_err(|mistakes| wrong(&mistakes))?;
        let data = data(ctx, &accounts, known).await?;
        data.all_known(&At::input())
            .map_err(|mistakes| wrong(&mistakes))?;
        let result =
            potential::calculate(&asked, &data.rows).map_err(|refusal| not_calculated(&refusal))?;
        let evidence = potential::EvidenceSet::of(&asked.evidence);
        let edition = potential::MethodEdition::of(&asked.edition);
        let (evidence, edition) = evidence
            .zip(edition)
            .expect("what was calculated with is in the catalogue");
        Ok(Potential::new(result, evidence, edition, as_of))
    }

    /// The data sets of municipal accounts, as they were known then, by title. Danish: «regnskabsdatasæt».
    async fn account_sets(
        &self,
        ctx: &Context<'_>,
        first: Option<i32>,
        after: Option<String>,
        last: Option<i32>,
        before: Option<String>,
        as_of: Option<DateTime>,
    ) -> Result<Listed<AccountSet>> {
        let asked = Asked::new(ctx, first, after, last, before);
        listed(
            ctx,
            store::Filter::default(),
            Order::Title,
            &asked,
            known(as_of),
        )
        .await
    }

    /// One data set by its id or by its name in addresses.
    async fn account_set(
        &self,
        ctx: &Context<'_>,
        id: Option<ID>,
        slug: Option<String>,
        as_of: Option<DateTime>,
    ) -> Result<Option<AccountSet>> {
        let view = found(ctx, id, slug, "AccountSet", known(as_of)).await?;
        Ok(view.map(AccountSet::from))
    }

    /// The calculations that were saved, as they were known then, the newest first. Danish: «gemte beregninger».
    async fn calculations(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Of this municipality; of all if left out.")] municipality: Option<
            MunicipalityCode,
        >,
        #[graphql(desc = "Taken back (true) or standing (false); both if left out.")]
        retracted: Option<bool>,
        first: Option<i32>,
        after: Option<String>,
        last: Option<i32>,
        before: Option<String>,
        as_of: Option<DateTime>,
    ) -> Result<Listed<Calculation>> {
        let municipality = municipality.as_ref().map(slice::from_ref);
        let municipality = crate::known::municipalities_at("municipality", municipality)?
            .map(|codes| ("municipality", codes));
        let retracted = retracted.map(|yes| ("retracted", vec![yes.to_string()]));
        let filter = store::Filter {
            facets: municipality.into_iter().chain(retracted).collect(),
            ..store::Filter::default()
        };
        let asked = Asked::new(ctx, first, after, last, before);
        listed(ctx, filter, Order::NewestKnown, &asked, known(as_of)).await
    }

    /// One saved calculation by its id or by its name in addresses.
    async fn calculation(
        &self,
        ctx: &Context<'_>,
        id: Option<ID>,
        slug: Option<String>,
        as_of: Option<DateTime>,
    ) -> Result<Option<Calculation>> {
        let view = found(ctx, id, slug, "Calculation", known(as_of)).await?;
        Ok(view.map(Calculation::from))
    }

    /// What accounts and potentials are told by: all tasks, the main accounts, the task areas.
    async fn potential_areas(&self) -> Vec<PotentialArea> {
        potential::Area::all().map(PotentialArea).collect()
    }

    /// How shares are defined, in each edition.
    async fn share_definitions(&self) -> Vec<ShareDefinition> {
        let all = potential::ShareDefinition::all().iter();
        all.map(ShareDefinition::from).collect()
    }

    /// How potentials are calculated, in each edition.
    async fn method_editions(&self) -> Vec<MethodEdition> {
        potential::MethodEdition::all()
            .iter()
            .map(MethodEdition::from)
            .collect()
    }

    /// What tenders are said to save, each set with who says so.
    async fn evidence_sets(&self) -> Vec<EvidenceSet> {
        potential::EvidenceSet::all()
            .iter()
            .map(EvidenceSet::from)
            .collect()
    }

    /// What others have published, recomputed; what does not fit is shown, not hidden. Danish: «offentliggjorte tal».
    async fn published_figures(&self) -> Vec<PublishedFigure> {
        potential::published()
            .into_iter()
            .map(PublishedFigure)
            .collect()
    }
}

/// A question that the calculator does not take, with its reason and field.
pub(crate) fn not_calculated(refusal: &PotentialRefusal) -> Error {
    let field = std::iter::once("input".to_owned()).chain(refusal.field());
    let mistake = (refusal.code().to_owned(), refusal.danish(), field.collect());
    with_mistakes(refusal.to_string(), vec![mistake])
}

/// A question with mistakes, each with its reason and field.
fn wrong(mistakes: &[UserError]) -> Error {
    let told: Vec<(String, String, Vec<String>)> =
        mistakes.iter().map(UserError::in_short).collect();
    let first = mistakes
        .first()
        .map_or_else(String::new, |first| first.message_in_english());
    with_mistakes(first, told)
}

fn with_mistakes(message: String, mistakes: Vec<(String, String, Vec<String>)>) -> Error {
    let told = mistakes.into_iter().map(|(reason, danish, field)| {
        let field = field.into_iter().map(Value::from).collect();
        let told = [
            (async_graphql::Name::new("reason"), Value::from(reason)),
            (async_graphql::Name::new("danish"), Value::from(danish)),
            (async_graphql::Name::new("field"), Value::List(field)),
        ];
        Value::Object(told.into_iter().collect())
    });
    let told = Value::List(told.collect());
    coded("BAD_USER_INPUT", message)
        .extend_with(|_, extensions| extensions.set("mistakes", told.clone()))
}
