use std::sync::Arc;

use async_graphql::Object;

use crate::{
    connection::Key,
    place::Municipality,
    potential::{
        area::PotentialArea, kinds::AccountQuality, money::kroner, note::PotentialMissing,
    },
    scalars::Decimal,
    words::Money,
};

/// What the accounts of a year say of an area in a place, by one definition. Danish: «regnskabsrække».
#[derive(Clone)]
pub struct AccountRow(pub(super) Arc<potential::AccountRow>);

/// The row's place in a list: the country before its municipalities, and those before the regions.
pub(super) fn key(row: &potential::AccountRow) -> Key {
    let kind_of_place = match row.place {
        potential::Place::National => 0,
        potential::Place::Municipality(_) => 1,
        potential::Place::Region(_) => 2,
    };
    let sort = format!("{:04} {} {kind_of_place}", row.year, row.definition);
    Key::new(sort, format!("{} {}", row.place, row.area))
}

/// What the accounts of a year say of an area in a place, by one definition. Danish: «regnskabsrække».
#[Object]
impl AccountRow {
    /// The year of the accounts.
    async fn year(&self) -> i32 {
        self.0.year
    }

    /// The key of the definition.
    async fn definition(&self) -> String {
        self.0.definition.to_string()
    }

    /// The municipality; null for the whole country and for a region.
    async fn municipality(&self) -> Option<Municipality> {
        let code = self.0.place.municipality()?;
        code.municipality().map(Municipality)
    }

    /// `DK`, a municipality's code, or a region's name.
    async fn place(&self) -> String {
        self.0.place.to_string()
    }

    /// What it is told of.
    async fn area(&self) -> PotentialArea {
        PotentialArea(self.0.area.clone())
    }

    /// In per cent, unrounded; null where it is missing. Danish: «andel».
    async fn share(&self) -> Option<Decimal> {
        let share = self.0.share().ok()?;
        Some(share.percent.normalize().into())
    }

    /// The share is made of the amounts, not read as published.
    async fn derived(&self) -> bool {
        self.0.share().is_ok_and(|share| share.derived)
    }

    /// How the share is meant.
    async fn quality(&self) -> AccountQuality {
        let share = self.0.share();
        share.map_or(self.0.quality, |share| share.quality).into()
    }

    /// Why the share is missing.
    async fn missing(&self) -> Option<PotentialMissing> {
        self.0.share().err().map(PotentialMissing::from)
    }

    /// Bought from private suppliers in the year. Danish: «køb hos private».
    async fn private_purchases(&self) -> Option<Money> {
        self.0.private.map(kroner)
    }

    /// Tenders that the municipality's own staff won. Danish: «vundne kontrolbud».
    async fn control_bids(&self) -> Option<Money> {
        self.0.control_bids.map(kroner)
    }

    /// What could be exposed to competition. Danish: «udbudsegnede opgaver».
    async fn base(&self) -> Option<Money> {
        self.0.base.map(kroner)
    }

    /// The figure is invented. Danish: «illustrativ».
    async fn illustrative(&self) -> bool {
        self.0.illustrative
    }

    /// Where it was published: an address.
    async fn source(&self) -> Option<&str> {
        self.0.source.as_deref()
    }

    /// What else is to be known of it.
    async fn note(&self) -> Option<&str> {
        self.0.note.as_deref()
    }
}
