//! Where cooperation happens and who delivers: municipalities, regions, suppliers, task areas.

use async_graphql::{Context, ID, Object, Result, SimpleObject};

use crate::{
    case::Case,
    connection::{Asked, Key, Listed, sliced},
    contract::Contract,
    free_choice::FreeChoice,
    global_id::global_id,
    loaders::having,
    moment::Moment,
    now::today,
    scalars::{Cvr, Date, DateTime, MunicipalityCode},
    words::LocalizedText,
};

/// One of the 98 municipalities. Danish: «kommune».
#[derive(Clone, Copy)]
pub struct Municipality(pub(crate) &'static kernel::Municipality);

impl Municipality {
    pub(crate) fn of(codes: &[kernel::MunicipalityCode]) -> Vec<Self> {
        codes
            .iter()
            .filter_map(|code| code.municipality())
            .map(Self)
            .collect()
    }
}

/// One of the 98 municipalities. Danish: «kommune».
#[Object]
impl Municipality {
    pub(crate) async fn id(&self) -> ID {
        global_id("Municipality", self.0.code)
    }

    /// The official code.
    async fn code(&self) -> MunicipalityCode {
        self.0.code.into()
    }

    /// Without the word kommune, e.g. Vejen.
    async fn name(&self) -> &str {
        self.0.name
    }

    /// In full, e.g. Vejen Kommune.
    async fn full_name(&self) -> &str {
        self.0.full_name
    }

    /// The region it belongs to on a day, today if left out: Region Østdanmark takes over from Hovedstaden and Sjælland on 2027-01-01.
    async fn region(&self, ctx: &Context<'_>, on: Option<Date>) -> Result<Region> {
        let on = match on {
            Some(Date(day)) => day,
            None => today(ctx)?,
        };
        let region = self.0.region(on);
        Ok(Region {
            name: region.name.to_owned(),
            valid_from: region.valid_from.map(Date),
            valid_until: region.valid_until.map(Date),
        })
    }

    /// Its contracts, as they were known then, without those whose registration was taken back.
    async fn contracts(
        &self,
        ctx: &Context<'_>,
        first: Option<i32>,
        after: Option<String>,
        last: Option<i32>,
        before: Option<String>,
        as_of: Option<DateTime>,
    ) -> Result<Listed<Contract>> {
        let asked = Asked::new(ctx, first, after, last, before);
        let known = as_of.map(|DateTime(at)| at);
        contracts_having(ctx, "municipality", self.0.code, asked, known.into()).await
    }

    /// The stories of cooperation it has part in, as they were known then.
    async fn cases(
        &self,
        ctx: &Context<'_>,
        first: Option<i32>,
        after: Option<String>,
        last: Option<i32>,
        before: Option<String>,
        as_of: Option<DateTime>,
    ) -> Result<Listed<Case>> {
        let known = as_of.map(|DateTime(at)| at);
        let found = having(ctx, "municipality", self.0.code, known).await?;
        let items = found
            .into_iter()
            .map(|view| (Key::of_title(&view), Case(view)))
            .collect();
        sliced(items, &Asked::new(ctx, first, after, last, before))
    }

    /// What its citizens can choose a supplier of, as it was known then.
    async fn free_choices(
        &self,
        ctx: &Context<'_>,
        as_of: Option<DateTime>,
    ) -> Result<Vec<FreeChoice>> {
        let known = as_of.map(|DateTime(at)| at);
        let found = having(ctx, "municipality", self.0.code, known).await?;
        Ok(found.into_iter().map(FreeChoice::from).collect())
    }
}

/// One of the regions. Danish: «region».
#[derive(Clone, SimpleObject)]
pub struct Region {
    /// E.g. Region Syddanmark.
    pub name: String,
    /// Its first day; null when it was there before the register.
    pub valid_from: Option<Date>,
    /// Its last day; null while none is set.
    pub valid_until: Option<Date>,
}

/// Who delivers. Danish: «leverandør».
#[derive(Clone)]
pub struct Supplier(pub(crate) kernel::Supplier, pub(crate) Moment);

impl Supplier {
    pub(crate) fn of(suppliers: &[kernel::Supplier], moment: Moment) -> Vec<Self> {
        suppliers
            .iter()
            .map(|supplier| Self(supplier.clone(), moment))
            .collect()
    }
}

/// Who delivers. Danish: «leverandør».
#[Object]
impl Supplier {
    pub(crate) async fn id(&self) -> ID {
        global_id("Supplier", self.0.key())
    }

    /// As the source writes it.
    async fn name(&self) -> &str {
        &self.0.name
    }

    /// Its number in the business register; null where no source tells it.
    async fn cvr(&self) -> Option<Cvr> {
        self.0.cvr.as_ref().map(Cvr::from)
    }

    /// Its contracts, as they were known then, without those whose registration was taken back.
    async fn contracts(
        &self,
        ctx: &Context<'_>,
        first: Option<i32>,
        after: Option<String>,
        last: Option<i32>,
        before: Option<String>,
        as_of: Option<DateTime>,
    ) -> Result<Listed<Contract>> {
        let asked = Asked::new(ctx, first, after, last, before);
        let moment = as_of.map_or(self.1, |DateTime(at)| Moment::Known(at));
        contracts_having(ctx, "supplier", self.0.key(), asked, moment).await
    }
}

async fn contracts_having(
    ctx: &Context<'_>,
    facet: &str,
    value: impl ToString,
    asked: Asked,
    moment: Moment,
) -> Result<Listed<Contract>> {
    let found = having::<contracts::Contract>(ctx, facet, value, moment).await?;
    let items = found
        .into_iter()
        .filter(|view| view.state().retraction.is_none())
        .map(|view| (Key::of_title(&view), Contract::from(view)))
        .collect();
    sliced(items, &asked)
}

/// What the task is about, e.g. laundry. Danish: «opgaveområde».
#[derive(Clone)]
pub struct TaskArea(pub(crate) kernel::TaskArea);

/// What the task is about, e.g. laundry. Danish: «opgaveområde».
#[Object]
impl TaskArea {
    pub(crate) async fn id(&self) -> ID {
        global_id("TaskArea", self.0.key())
    }

    /// A short key that never changes.
    async fn key(&self) -> &str {
        self.0.key()
    }

    /// For people.
    async fn name(&self) -> LocalizedText {
        self.0.name().into()
    }

    /// Codes of the EU procurement vocabulary (CPV 2008) that belong to it.
    async fn cpv(&self) -> Vec<&str> {
        self.0.cpv().to_vec()
    }
}
