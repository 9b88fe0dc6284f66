use async_graphql::{Enum, SimpleObject};

/// What an amount of money is counted in. Danish: «beløbets grundlag».
#[derive(Clone, SimpleObject)]
pub struct MoneyBasis {
    /// Whether the costs of it have been taken off. Danish: «brutto/netto».
    pub gross_net: GrossNet,
    /// What has been taken off, or was not, in words.
    pub of: Option<String>,
    /// The year whose prices and wages it is in; null where that is not stated. Danish: «prisniveau».
    pub price_level: Option<i32>,
    /// Whether VAT is in it. Danish: «moms».
    pub vat: Vat,
}

impl From<effects::MoneyBasis> for MoneyBasis {
    fn from(money: effects::MoneyBasis) -> Self {
        Self {
            gross_net: money.net.into(),
            of: money.of,
            price_level: money.price_level,
            vat: money.vat.into(),
        }
    }
}

/// Whether costs have been taken off an amount. Danish: «brutto/netto».
#[derive(Clone, Copy, PartialEq, Eq, Enum)]
#[graphql(remote = "effects::GrossNet")]
pub enum GrossNet {
    /// Nothing is taken off. Danish: «brutto».
    Gross,
    /// Costs are taken off. Danish: «netto».
    Net,
    /// Not told. Danish: «ikke oplyst».
    NotStated,
}

/// Whether value added tax is in an amount. Danish: «moms».
#[derive(Clone, Copy, PartialEq, Eq, Enum)]
#[graphql(remote = "effects::Vat")]
pub enum Vat {
    /// Danish: «med moms».
    Included,
    /// Danish: «uden moms».
    Excluded,
    /// Not told. Danish: «ikke oplyst».
    NotStated,
}

/// How far a gain has come: minutes are not money until a budget is cut or the time is used again. Danish: «realisering».
#[derive(Clone, Copy, PartialEq, Eq, Enum)]
#[graphql(remote = "effects::Realisation")]
pub enum Realisation {
    /// It might be had; never added to what was. Danish: «potentiale».
    Potential,
    /// Time that can be used for something else; never shown as kroner. Danish: «frigivet tid».
    FreedTime,
    /// A budget was cut by it. Danish: «realiseret i budgettet».
    RealisedInBudget,
    /// Not told. Danish: «ikke oplyst».
    Unknown,
}
