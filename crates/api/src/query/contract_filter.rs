use std::{fmt::Debug, slice};

use async_graphql::{Context, ID, InputObject, Result};
use kernel::Instant;
use store::Filter;

use super::{all::all, filter::theme_values};
use crate::{
    case::Theme,
    contract::{CooperationForm, GapKind, Publication},
    known,
    scalars::{Date, MunicipalityCode},
};

/// Which contracts; all conditions hold together, the values of one are alternatives. A municipality, a task area (by id or key) or an id of another kind that nobody knows is refused.
#[derive(Clone, Default, InputObject)]
pub struct ContractFilter {
    /// Words that are somewhere in it.
    pub text: Option<String>,
    /// Of one of these municipalities.
    pub municipality: Option<Vec<MunicipalityCode>>,
    /// With one of these suppliers.
    pub supplier: Option<Vec<ID>>,
    /// Of one of these task areas.
    pub task_area: Option<Vec<ID>>,
    /// Of one of these forms.
    pub form: Option<Vec<CooperationForm>>,
    /// Told of by a case with one of these themes.
    pub theme: Option<Vec<Theme>>,
    /// Told of by this case.
    pub case: Option<ID>,
    /// With (true) or without (false) a known end.
    pub has_end: Option<bool>,
    /// With (true) or without (false) a social clause.
    pub has_social_clause: Option<bool>,
    /// That may run within these days; an unknown start or end may be any day.
    pub runs_within: Option<DateRangeInput>,
    /// With (true) or without (false) a unit that answers for it.
    pub has_owner: Option<bool>,
    /// Where one of these facts is missing.
    pub lacks: Option<Vec<GapKind>>,
    /// Where nobody is known to have looked after it on that day or later.
    pub not_followed_up_since: Option<Date>,
    /// Made up to show what the register can do (true), or not (false).
    pub illustrative: Option<bool>,
    /// So far on its way to the public.
    pub publication: Option<Vec<Publication>>,
    /// With those whose registration was taken back; they are left out otherwise.
    #[graphql(default = false)]
    pub include_retracted: bool,
}

/// A stretch of days, both included; open where a side is left out.
#[derive(Clone, Default, InputObject)]
pub struct DateRangeInput {
    /// The first day.
    pub from: Option<Date>,
    /// The last day.
    pub until: Option<Date>,
}

impl ContractFilter {
    pub(super) async fn read(self, ctx: &Context<'_>, known: Option<Instant>) -> Result<Filter> {
        let mut facets = self.facets()?;
        if let Some(themes) = self.theme {
            facets.push(("case", cases_of(ctx, themes, known).await?));
        }
        let range = self.runs_within.unwrap_or_default();
        let not_since = self.not_followed_up_since;
        Ok(Filter {
            text: self.text,
            facets,
            from: range.from.map(|Date(day)| day),
            until: range.until.map(|Date(day)| day),
            not_since: not_since
                .map(|Date(day)| ("followed_up", day))
                .into_iter()
                .collect(),
            ..Filter::default()
        })
    }

    /// What the contract itself is found by.
    fn facets(&self) -> Result<Vec<(&'static str, Vec<String>)>> {
        let mut facets = Vec::new();
        let mut any = |facet, values: Option<Vec<String>>| {
            facets.extend(values.map(|values| (facet, values)));
        };
        let yes_or_no = |asked: Option<bool>| asked.map(|yes| vec![yes.to_string()]);
        any(
            "municipality",
            known::municipalities(self.municipality.as_deref())?,
        );
        any(
            "supplier",
            known::keys("supplier", self.supplier.as_deref(), "Supplier")?,
        );
        any("task_area", known::task_areas(self.task_area.as_deref())?);
        let case = self.case.as_ref().map(slice::from_ref);
        any("case", known::keys("case", case, "Case")?);
        any(
            "form",
            self.form
                .as_deref()
                .map(names::<_, contracts::CooperationForm>),
        );
        any(
            "gap",
            self.lacks.as_deref().map(names::<_, contracts::GapKind>),
        );
        any(
            "publication",
            self.publication
                .as_deref()
                .map(names::<_, contracts::Publication>),
        );
        any("has_end", yes_or_no(self.has_end));
        any("has_clause", yes_or_no(self.has_social_clause));
        any("owner", yes_or_no(self.has_owner));
        any("illustrative", yes_or_no(self.illustrative));
        any(
            "retracted",
            yes_or_no((!self.include_retracted).then_some(false)),
        );
        Ok(facets)
    }
}

/// The names that variants of the domain have as facets.
fn names<T: Copy, D: From<T> + Debug>(asked: &[T]) -> Vec<String> {
    asked
        .iter()
        .map(|variant| format!("{:?}", D::from(*variant)))
        .collect()
}

/// The cases of some themes: a theme is the case's, not the contract's.
async fn cases_of(
    ctx: &Context<'_>,
    themes: Vec<Theme>,
    known: Option<Instant>,
) -> Result<Vec<String>> {
    let filter = Filter {
        facets: vec![("theme", theme_values(themes))],
        ..Filter::default()
    };
    let found = all::<cases::Case>(ctx, &filter, known).await?;
    Ok(found.iter().map(|case| case.id().to_string()).collect())
}
