use async_graphql::Result;
use kernel::MunicipalityCode;
use store::{Entry, Fact, Store};
use uuid::Uuid;

use crate::error::failed;

/// What an event is about.
#[derive(Default)]
pub(super) struct About {
    pub(super) contract: Option<Uuid>,
    pub(super) case: Option<Uuid>,
    pub(super) municipalities: Vec<MunicipalityCode>,
}

impl About {
    pub(super) async fn of(store: &Store, entry: &Entry) -> Result<Self> {
        match &entry.fact {
            Fact::Case(_) => Self::of_case(store, entry.stream).await,
            Fact::Contract(_) | Fact::Withheld { .. } => {
                Self::of_contract(store, entry.stream).await
            }
            Fact::Effect(_) => Self::of_effect(store, entry.stream).await,
            Fact::Indicator(_) | Fact::Accounts(_) | Fact::Calculation(_) | Fact::SavedQuery(_) => {
                Ok(Self::default())
            }
            Fact::FreeChoice(_) => Self::of_free_choice(store, entry.stream).await,
        }
    }

    async fn of_case(store: &Store, case: Uuid) -> Result<Self> {
        let found = store.document::<cases::Case>(case.into(), None).await;
        let found = found.map_err(|error| failed(&error))?;
        Ok(Self {
            case: Some(case),
            municipalities: found
                .map(|case| case.state.municipalities)
                .unwrap_or_default(),
            ..Self::default()
        })
    }

    async fn of_contract(store: &Store, contract: Uuid) -> Result<Self> {
        let found = store
            .document::<contracts::Contract>(contract.into(), None)
            .await;
        let found = found.map_err(|error| failed(&error))?;
        Ok(Self {
            contract: Some(contract),
            municipalities: found
                .map(|contract| contract.state.municipalities)
                .unwrap_or_default(),
            ..Self::default()
        })
    }

    async fn of_effect(store: &Store, effect: Uuid) -> Result<Self> {
        let found = store.document::<effects::Effect>(effect.into(), None).await;
        let Some(effect) = found.map_err(|error| failed(&error))? else {
            return Ok(Self::default());
        };
        let mut about = Self::default();
        if let Some(contract) = effect.state.contract {
            about = Self::of_contract(store, contract.uuid()).await?;
        }
        if let Some(case) = effect.state.case {
            let of_case = Self::of_case(store, case.uuid()).await?;
            about.case = of_case.case;
            about.municipalities.extend(of_case.municipalities);
        }
        Ok(about)
    }

    async fn of_free_choice(store: &Store, choice: Uuid) -> Result<Self> {
        let found = store
            .document::<choice::FreeChoice>(choice.into(), None)
            .await;
        let found = found.map_err(|error| failed(&error))?;
        Ok(Self {
            municipalities: found
                .map(|choice| choice.state.municipality)
                .into_iter()
                .collect(),
            ..Self::default()
        })
    }
}
