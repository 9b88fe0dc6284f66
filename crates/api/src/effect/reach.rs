use async_graphql::{Enum, SimpleObject};

use crate::{place::Municipality, words::Quantity};

/// Where and of whom an effect is told, where that can be said apart. Danish: «omfang».
#[derive(Clone, SimpleObject)]
pub struct Reach {
    /// In these municipalities.
    pub municipalities: Vec<Municipality>,
    /// Schools, homes, buildings. Danish: «steder».
    pub sites: Option<String>,
    /// Whom it is told of. Danish: «målgruppe».
    pub target_group: Option<String>,
    /// How many of them. Danish: «antal».
    pub size: Option<Quantity>,
}

impl From<effects::Reach> for Reach {
    fn from(reach: effects::Reach) -> Self {
        Self {
            municipalities: Municipality::of(&reach.municipalities),
            sites: reach.sites,
            target_group: reach.target_group,
            size: reach.size.map(Quantity::from),
        }
    }
}

/// Whose gain or cost it is. Danish: «hvem det tilfalder».
#[derive(Clone, SimpleObject)]
pub struct Beneficiary {
    /// The purse or the life that it falls to.
    pub purse: Purse,
    /// Who, in the words of the source.
    pub who: Option<String>,
}

impl From<effects::Beneficiary> for Beneficiary {
    fn from(beneficiary: effects::Beneficiary) -> Self {
        Self {
            purse: beneficiary.purse.into(),
            who: beneficiary.who,
        }
    }
}

/// The purse or the life that a gain falls to. Danish: «kasse».
#[derive(Clone, Copy, PartialEq, Eq, Enum)]
#[graphql(remote = "effects::Purse")]
pub enum Purse {
    /// Danish: «kommunen».
    Municipality,
    /// Danish: «regionen».
    Region,
    /// Danish: «staten».
    State,
    /// Danish: «leverandøren».
    Supplier,
    /// Danish: «borgeren».
    Citizen,
}
