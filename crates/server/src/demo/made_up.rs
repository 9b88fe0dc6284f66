//! Contracts as many as anyone asks for, all of them invented and marked so, and the same ones every time.

mod contract;
mod dice;
mod sketch;
mod term;
#[cfg(test)]
mod tests;

use std::collections::HashMap;

use api::OPERATOR;
use contracts::{Contract, ContractId};
use kernel::Source;
use store::{Document, Request, Sight, Step, Store, Within};

use super::DemoError;

/// So many contracts are told in one request.
const AT_ONCE: usize = 250;

/// Tells the register of so many; those that it knows already are left as they are.
pub(super) async fn told(store: &Store, contracts: usize) -> Result<(), DemoError> {
    let numbers: Vec<usize> = (0..contracts).collect();
    for numbers in numbers.chunks(AT_ONCE) {
        let ids: Vec<ContractId> = numbers.iter().map(|number| sketch::id(*number)).collect();
        let known: HashMap<ContractId, Document<Contract>> = store.documents(&ids, None).await?;
        let unknown = numbers
            .iter()
            .filter(|number| !known.contains_key(&sketch::id(**number)));
        let steps: Vec<Step> = unknown
            .flat_map(|number| contract::steps(*number))
            .collect();
        if !steps.is_empty() {
            let told = store.execute(request(steps)).await;
            told.map_err(|refused| DemoError::MadeUp(refused.to_string()))?;
        }
        let done = numbers.last().map_or(0, |last| last + 1);
        tracing::info!("{done} of {contracts} invented contracts are told");
    }
    Ok(())
}

fn request(steps: Vec<Step>) -> Request {
    Request {
        actor: OPERATOR.to_owned(),
        key: None,
        known_from: None,
        source: Some(source()),
        within: Within::Everything,
        sight: Sight::Everything,
        check_only: false,
        fingerprint: String::new(),
        steps,
    }
}

fn source() -> Source {
    Source {
        publisher: "Samspil".to_owned(),
        title: "Opdigtede kontrakter, der viser, hvordan registret ser ud med mange".to_owned(),
        url: None,
        quote: None,
        published_on: None,
        accessed_on: None,
        supplementary: false,
    }
}
