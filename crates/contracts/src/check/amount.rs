//! How much: no less than nothing, and people as whole ones.

use kernel::{Money, Quantity};
use rust_decimal::Decimal;

use crate::{ContractRefusal, Path};

const PEOPLE: &str = "{person}";

/// An amount that is not negative.
pub(crate) fn money(amount: Option<Money>, at: &Path) -> Result<(), ContractRefusal> {
    match amount.map(|money| money.amount()) {
        Some(amount) if amount < Decimal::ZERO => Err(not_positive(amount, at)),
        Some(_) | None => Ok(()),
    }
}

/// An amount of which a share can be computed.
pub(crate) fn some_money(amount: Option<Money>, at: &Path) -> Result<(), ContractRefusal> {
    match amount.map(|money| money.amount()) {
        Some(amount) if amount.is_zero() => Err(not_positive(amount, at)),
        Some(_) | None => money(amount, at),
    }
}

/// A size that is not negative and, where people are counted, whole; an average of people need not be.
pub(crate) fn quantity(quantity: Option<&Quantity>, at: &Path) -> Result<(), ContractRefusal> {
    let Some(quantity) = quantity else {
        return Ok(());
    };
    let people = quantity.unit().ucum() == PEOPLE && !quantity.is_approximate();
    [quantity.point(), quantity.lower(), quantity.upper()]
        .into_iter()
        .flatten()
        .try_for_each(|size| match size {
            size if size < Decimal::ZERO => Err(not_positive(size, at)),
            size if people && !size.is_integer() => Err(ContractRefusal::PeopleNotWhole {
                count: size,
                at: at.clone(),
            }),
            _ => Ok(()),
        })
}

fn not_positive(amount: Decimal, at: &Path) -> ContractRefusal {
    ContractRefusal::NotPositive {
        amount,
        at: at.clone(),
    }
}
