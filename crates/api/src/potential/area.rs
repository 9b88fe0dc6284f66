use async_graphql::{Object, SimpleObject};

use super::kinds::TaskNature;
use crate::{place::TaskArea, words::LocalizedText};

/// What a share is told of: all tasks, a main account of the chart of accounts, or a task area. Danish: «regnskabsområde».
#[derive(Clone)]
pub struct PotentialArea(pub(crate) potential::Area);

/// What a share is told of: all tasks, a main account of the chart of accounts, or a task area. Danish: «regnskabsområde».
#[Object]
impl PotentialArea {
    /// `total`, `hk0` … `hk6`, or the key of a task area.
    async fn key(&self) -> &str {
        self.0.key()
    }

    /// For people.
    async fn name(&self) -> LocalizedText {
        self.0.name().into()
    }

    /// What kind of tasks it holds.
    async fn nature(&self) -> TaskNature {
        self.0.nature().into()
    }

    /// Whether the accounts book it by itself; where they do not, a volume is typed. Danish: «synlig i regnskabet».
    async fn visible_in_accounts(&self) -> bool {
        self.0.is_visible_in_accounts()
    }

    /// The task area; null for all tasks and for a main account.
    async fn task_area(&self) -> Option<TaskArea> {
        match &self.0 {
            potential::Area::Task(area) => Some(TaskArea(area.clone())),
            potential::Area::Total | potential::Area::MainAccount(_) => None,
        }
    }

    /// The functions of the chart of accounts that it is booked on.
    async fn functions(&self) -> Vec<AccountFunction> {
        self.0
            .functions()
            .iter()
            .map(AccountFunction::from)
            .collect()
    }
}

/// A function of the chart of accounts. Danish: «funktion».
#[derive(SimpleObject)]
pub struct AccountFunction {
    /// As `2.28.11`.
    pub code: String,
    /// As the chart names it.
    pub name: String,
    /// Somebody has seen it in a source; otherwise it is to be checked before use. Danish: «set i kilde».
    pub seen: bool,
}

impl From<&potential::AccountFunction> for AccountFunction {
    fn from(function: &potential::AccountFunction) -> Self {
        Self {
            code: function.code.clone(),
            name: function.name.clone(),
            seen: function.verified == potential::Verified::Seen,
        }
    }
}
