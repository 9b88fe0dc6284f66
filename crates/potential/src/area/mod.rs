//! The areas that accounts and potentials are told by.

mod catalogue;
mod main_account;

use std::{fmt, sync::LazyLock};

use kernel::{Coded, LocalizedText, TaskArea};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de::IntoDeserializer, de::value};
use thiserror::Error;

pub use catalogue::{AccountFunction, Nature, Verified};
pub use main_account::MainAccount;

/// What a share is told of: all tasks, a main account of the chart of accounts, or a task area.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Area {
    Total,
    MainAccount(MainAccount),
    Task(TaskArea),
}

impl Area {
    /// The area with this key: `total`, `hk0` or a task area.
    pub fn of(key: &str) -> Result<Self, UnknownArea> {
        Self::built_in(key)
            .or_else(|| TaskArea::of(key).ok().map(Self::Task))
            .ok_or_else(|| UnknownArea {
                written: key.chars().take(40).collect(),
            })
    }

    /// All of them: the total, the main accounts, the task areas.
    pub fn all() -> impl Iterator<Item = Self> {
        std::iter::once(Self::Total)
            .chain(MainAccount::ALL.map(Self::MainAccount))
            .chain(TaskArea::all().map(Self::Task))
    }

    /// The six main accounts, by which a whole municipality is calculated and then summed.
    pub fn main_accounts() -> Vec<Self> {
        MainAccount::ALL.map(Self::MainAccount).to_vec()
    }

    pub fn key(&self) -> &str {
        match self {
            Self::Total => "total",
            Self::MainAccount(account) => account.key(),
            Self::Task(area) => area.key(),
        }
    }

    pub fn name(&self) -> LocalizedText {
        match self {
            Self::Total => LocalizedText::new("Alle opgaver", "All tasks"),
            Self::MainAccount(account) => account.name(),
            Self::Task(area) => area.name(),
        }
    }

    /// Technical, support, welfare or of several kinds; mixed where the catalogue does not know it.
    pub fn nature(&self) -> Nature {
        match self {
            Self::Total => Nature::Mixed,
            Self::MainAccount(account) => account.nature(),
            Self::Task(area) => catalogue::task(area.key()).map_or(Nature::Mixed, |row| row.nature),
        }
    }

    /// The accounts book it by itself; cleaning and laundry are booked on the places they are done for.
    pub fn is_visible_in_accounts(&self) -> bool {
        match self {
            Self::Total | Self::MainAccount(_) => true,
            Self::Task(area) => catalogue::task(area.key()).is_some_and(|row| row.visible),
        }
    }

    /// The functions of the chart of accounts that a task area is booked on, each with how sure that is.
    pub fn functions(&self) -> &'static [AccountFunction] {
        match self {
            Self::Total | Self::MainAccount(_) => &[],
            Self::Task(area) => {
                catalogue::task(area.key()).map_or(&[], |row| row.functions.as_slice())
            }
        }
    }

    /// Some krone may be counted in both, so that they cannot be summed.
    pub fn overlaps(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Total, _) | (_, Self::Total) => true,
            (Self::MainAccount(own), Self::MainAccount(others)) => own == others,
            (Self::MainAccount(account), task @ Self::Task(_))
            | (task @ Self::Task(_), Self::MainAccount(account)) => {
                !task.is_visible_in_accounts() || task.is_booked_on(account.digit())
            }
            (Self::Task(own), Self::Task(others)) => {
                own == others
                    || self.is_hidden_in(other)
                    || other.is_hidden_in(self)
                    || self
                        .functions()
                        .iter()
                        .any(|one| other.is_booked_on(&one.code))
            }
        }
    }

    /// It is booked on the institutions that it is done for, and those are another area.
    fn is_hidden_in(&self, other: &Self) -> bool {
        !self.is_visible_in_accounts()
            && other.is_visible_in_accounts()
            && other.nature() != Nature::Technical
    }

    fn is_booked_on(&self, code: &str) -> bool {
        self.functions()
            .iter()
            .any(|function| function.code.starts_with(code))
    }

    fn built_in(key: &str) -> Option<Self> {
        BUILT_IN.iter().find(|area| area.key() == key).cloned()
    }
}

static BUILT_IN: LazyLock<Vec<Area>> = LazyLock::new(|| {
    let accounts = MainAccount::ALL.map(Area::MainAccount);
    std::iter::once(Area::Total).chain(accounts).collect()
});

impl fmt::Display for Area {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.key())
    }
}

impl Serialize for Area {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.key())
    }
}

impl<'de> Deserialize<'de> for Area {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let key = String::deserialize(deserializer)?;
        if let Some(area) = Self::built_in(&key) {
            return Ok(area);
        }
        let key: value::StringDeserializer<D::Error> = key.into_deserializer();
        TaskArea::deserialize(key).map(Self::Task)
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("“{written}” is not an area: write total, hk0, hk2, hk3, hk4, hk5, hk6 or a task area")]
pub struct UnknownArea {
    written: String,
}

impl Coded for UnknownArea {
    fn danish(&self) -> String {
        format!(
            "“{}” er ikke et område: skriv total, hk0, hk2, hk3, hk4, hk5, hk6 eller et opgaveområde",
            self.written
        )
    }

    fn code(&self) -> &'static str {
        "UNKNOWN_AREA"
    }

    fn field(&self) -> Vec<String> {
        vec!["area".to_owned()]
    }
}
