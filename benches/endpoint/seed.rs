//! Contracts and effects as many as a large register has; all of them made up, and marked so.

use cases::Theme;
use contracts::{ContractCommand, ContractId};
use kernel::{Id, Instant, LocalizedText, Municipality, Supplier};
use store::{Step, Store};

use crate::{
    Result,
    laundry::{changed, register},
    observed::{all, case, claimed, published},
};

/// A contract has so many effects.
const EFFECTS: usize = 4;
/// A contract is changed so often after it is registered, so that it has more events than are asked for.
const CHANGES: usize = 16;

/// The name of a contract in addresses.
pub(super) fn slug(number: usize) -> String {
    format!("opdigtet-aftale-{number}")
}

/// Tells of so many contracts.
pub(super) async fn told(store: &Store, contracts: usize) -> Result<()> {
    let now = store.clock().now();
    all(store, Theme::ALL.iter().enumerate().map(published)).await?;
    all(store, (0..contracts).map(|number| Ok(made_up(number, now)))).await?;
    let changes = (0..contracts)
        .flat_map(|number| (0..CHANGES).map(move |change| Ok(changed(id(number), now, change))));
    all(store, changes).await?;
    let claims = (0..contracts * EFFECTS).map(|number| claimed(number, id(number / EFFECTS)));
    all(store, claims).await
}

fn id(number: usize) -> ContractId {
    Id::named("endpoint contract", &number.to_string())
}

/// In the municipalities in turn, and in their themes in turn.
fn made_up(number: usize, now: Instant) -> Step {
    let municipalities = Municipality::all();
    let theme = number / municipalities.len() % Theme::ALL.len();
    let mut step = register(id(number), now);
    if let Step::Contract {
        command: ContractCommand::Register(told),
        ..
    } = &mut step
    {
        told.slug = slug(number);
        told.title = LocalizedText::new(
            format!("Opdigtet aftale {number}"),
            format!("Made-up agreement {number}"),
        );
        told.municipalities = vec![municipalities[number % municipalities.len()].code];
        told.suppliers = vec![Supplier {
            name: format!("Opdigtet Leverandør {} A/S", number % 200),
            cvr: None,
        }];
        told.cases = vec![case(theme)];
        told.illustrative = true;
    }
    step
}
