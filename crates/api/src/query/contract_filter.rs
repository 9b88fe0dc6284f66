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

/// Which contracts; all conditions hold together, the values of one are alternatives. A municipality or a task area (by id or key) that nobody knows is refused, and so is an id of another kind.
#[derive(Clone, Default, InputObject)]
pub struct ContractFilter {
    /// Words that are somewhere in it; å and aa are the same.
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
#[derive(Clone, Debug, Default, InputObject)]
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
        let case = self.case.as_ref().map(slice::from_ref);
        let named = [
            (
                "municipality",
                known::municipalities(self.municipality.as_deref())?,
            ),
            (
                "supplier",
                known::keys("supplier", self.supplier.as_deref(), "Supplier")?,
            ),
            ("task_area", known::task_areas(self.task_area.as_deref())?),
            ("case", known::keys("case", case, "Case")?),
        ];
        let all = named.into_iter().chain(self.of_kinds());
        Ok(all
            .filter_map(|(facet, values)| Some((facet, values?)))
            .collect())
    }

    fn of_kinds(&self) -> [(&'static str, Option<Vec<String>>); 8] {
        let form = self.form.as_deref();
        let lacks = self.lacks.as_deref();
        let publication = self.publication.as_deref();
        let yes_or_no = |asked: Option<bool>| asked.map(|yes| vec![yes.to_string()]);
        let standing = (!self.include_retracted).then_some(false);
        [
            ("form", form.map(names::<_, contracts::CooperationForm>)),
            ("gap", lacks.map(names::<_, contracts::GapKind>)),
            (
                "publication",
                publication.map(names::<_, contracts::Publication>),
            ),
            ("has_end", yes_or_no(self.has_end)),
            ("has_clause", yes_or_no(self.has_social_clause)),
            ("owner", yes_or_no(self.has_owner)),
            ("illustrative", yes_or_no(self.illustrative)),
            ("retracted", yes_or_no(standing)),
        ]
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
