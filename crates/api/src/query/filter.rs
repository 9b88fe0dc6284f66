use async_graphql::{Context, Enum, ID, InputObject, Result};
use kernel::Instant;
use store::{Filter, Order, Slice, Store};

use crate::{
    case::Theme,
    contract::CooperationForm,
    effect::keys,
    error::failed,
    scalars::{Date, MunicipalityCode},
};

/// Which municipalities; all conditions hold together.
#[derive(Clone, Default, InputObject)]
pub struct MunicipalityFilter {
    /// Part of the name.
    pub text: Option<String>,
    /// One of these codes.
    pub codes: Option<Vec<MunicipalityCode>>,
}

/// Which suppliers.
#[derive(Clone, Default, InputObject)]
pub struct SupplierFilter {
    /// Part of the name.
    pub text: Option<String>,
}

/// Which cases; all conditions hold together, the values of one are alternatives.
#[derive(Clone, Default, InputObject)]
pub struct CaseFilter {
    /// Words that are somewhere in it.
    pub text: Option<String>,
    /// Of one of these themes.
    pub theme: Option<Vec<Theme>>,
    /// Of one of these municipalities.
    pub municipality: Option<Vec<MunicipalityCode>>,
    /// Of one of these task areas.
    pub task_area: Option<Vec<ID>>,
}

impl CaseFilter {
    pub(super) fn read(self) -> Filter {
        let mut facets = Vec::new();
        facets.extend(self.theme.map(|themes| ("theme", theme_values(themes))));
        facets.extend(
            self.municipality
                .map(|codes| ("municipality", code_values(codes))),
        );
        facets.extend(
            self.task_area
                .map(|ids| ("task_area", keys(&ids, "TaskArea"))),
        );
        Filter {
            text: self.text,
            facets,
            ..Filter::default()
        }
    }
}

/// The order of cases. Danish: «rækkefølge».
#[derive(Clone, Copy, PartialEq, Eq, Enum)]
pub enum CaseOrder {
    /// As the library has them.
    Library,
    /// By title, in Danish order.
    Title,
    /// What became known last comes first.
    KnownFromDesc,
}

impl From<CaseOrder> for Order {
    fn from(order: CaseOrder) -> Self {
        match order {
            CaseOrder::Library => Self::Id,
            CaseOrder::Title => Self::Title,
            CaseOrder::KnownFromDesc => Self::NewestKnown,
        }
    }
}

/// Which contracts; all conditions hold together, the values of one are alternatives.
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
    pub runs_within: Option<DateRange>,
}

/// A stretch of days, both included; open where a side is left out.
#[derive(Clone, Default, InputObject)]
pub struct DateRange {
    /// The first day.
    pub from: Option<Date>,
    /// The last day.
    pub until: Option<Date>,
}

impl ContractFilter {
    pub(super) async fn read(self, ctx: &Context<'_>, known: Option<Instant>) -> Result<Filter> {
        let mut facets = Vec::new();
        facets.extend(
            self.municipality
                .map(|codes| ("municipality", code_values(codes))),
        );
        facets.extend(
            self.supplier
                .map(|ids| ("supplier", keys(&ids, "Supplier"))),
        );
        facets.extend(
            self.task_area
                .map(|ids| ("task_area", keys(&ids, "TaskArea"))),
        );
        facets.extend(self.case.map(|id| ("case", keys(&[id], "Case"))));
        facets.extend(self.has_end.map(|yes| ("has_end", vec![yes.to_string()])));
        facets.extend(
            self.has_social_clause
                .map(|yes| ("has_clause", vec![yes.to_string()])),
        );
        facets.extend(self.form.map(|forms| {
            let forms = forms.into_iter().map(contracts::CooperationForm::from);
            ("form", forms.map(|form| format!("{form:?}")).collect())
        }));
        if let Some(themes) = self.theme {
            facets.push(("case", cases_of(ctx, themes, known).await?));
        }
        let range = self.runs_within.unwrap_or_default();
        Ok(Filter {
            text: self.text,
            facets,
            from: range.from.map(|Date(day)| day),
            until: range.until.map(|Date(day)| day),
            ..Filter::default()
        })
    }
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
    let store = ctx.data::<Store>()?;
    let mut slice = Slice::first(1_000);
    let mut found = Vec::new();
    loop {
        let page = store
            .page::<cases::Case>(&filter, Order::Id, &slice, known)
            .await
            .map_err(|error| failed(&error))?;
        found.extend(page.items.iter().map(|(_, case)| case.id.to_string()));
        match page.items.into_iter().next_back() {
            Some((last, _)) if page.has_next => slice = Slice::first(1_000).after(last),
            Some(_) | None => return Ok(found),
        }
    }
}

fn theme_values(themes: Vec<Theme>) -> Vec<String> {
    let themes = themes.into_iter().map(cases::Theme::from);
    themes.map(|theme| format!("{theme:?}")).collect()
}

fn code_values(codes: Vec<MunicipalityCode>) -> Vec<String> {
    codes.into_iter().map(|code| code.0).collect()
}

/// The order of contracts. Danish: «rækkefølge».
#[derive(Clone, Copy, PartialEq, Eq, Enum)]
pub enum ContractOrder {
    /// By title, in Danish order.
    Title,
    /// By the first day that the start may be; unknown ones last.
    Starts,
    /// By the last day that the end may be; unknown ones last.
    Ends,
    /// What became known last comes first.
    KnownFromDesc,
}

impl From<ContractOrder> for Order {
    fn from(order: ContractOrder) -> Self {
        match order {
            ContractOrder::Title => Self::Title,
            ContractOrder::Starts => Self::Earliest,
            ContractOrder::Ends => Self::Latest,
            ContractOrder::KnownFromDesc => Self::NewestKnown,
        }
    }
}
