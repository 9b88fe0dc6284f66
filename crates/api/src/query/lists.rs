use std::sync::Arc;

use async_graphql::{Context, Result, connection::Connection};
use kernel::{Aggregate, Cvr, Instant, compared};
use store::{FacetValue, Filter, Order, Orders, Slice, Store};

use super::{
    contract_filter::ContractFilter,
    filter::{CaseFilter, MunicipalityFilter, SupplierFilter},
    order::{CaseOrder, ContractOrder, ordered},
};
use crate::{
    case::Case,
    connection::{Asked, Key, Listed, Seen, Total, paged, sliced},
    contract::Contract,
    error::failed,
    loaders::{having, remembered},
    moment::Moment,
    place::{Municipality, Supplier},
    view::View,
};

pub(super) fn municipalities(
    filter: Option<MunicipalityFilter>,
    asked: &Asked,
) -> Result<Listed<Municipality>> {
    let filter = filter.unwrap_or_default();
    let text = filter.text.map(|text| compared(&text));
    let codes: Option<Vec<String>> = filter
        .codes
        .map(|codes| codes.into_iter().map(|code| code.0).collect());
    let found = kernel::Municipality::all()
        .iter()
        .filter(|place| {
            text.as_ref()
                .is_none_or(|text| compared(place.full_name).contains(text))
        })
        .filter(|place| {
            codes
                .as_ref()
                .is_none_or(|codes| codes.contains(&place.code.to_string()))
        });
    let items = found
        .map(|place| {
            let key = Key::new(kernel::danish_key(place.name), place.code);
            (key, Municipality(place))
        })
        .collect();
    sliced(items, asked)
}

pub(super) async fn suppliers(
    ctx: &Context<'_>,
    filter: Option<SupplierFilter>,
    asked: &Asked,
) -> Result<Listed<Supplier>> {
    let text = filter.and_then(|filter| filter.text);
    let kind = contracts::Contract::KIND;
    let page = ctx
        .data::<Store>()?
        .facet_values(kind, "supplier", text.as_deref(), &asked.slice()?, None)
        .await
        .map_err(|error| failed(&error))?;
    let total = Total::of_suppliers(text);
    let mut connection =
        Connection::with_additional_fields(page.has_previous, page.has_next, total);
    connection.edges = page
        .items
        .into_iter()
        .map(|(cursor, found)| {
            let supplier = Supplier(named(found), Moment::Now);
            async_graphql::connection::Edge::new(asked.cursor(cursor), supplier)
        })
        .collect();
    Ok(connection)
}

/// A supplier as the facet names it.
fn named(found: FacetValue) -> kernel::Supplier {
    let cvr = found.value.strip_prefix("cvr:");
    kernel::Supplier {
        cvr: cvr.and_then(|cvr| Cvr::parse(cvr).ok()),
        name: found.label,
    }
}

/// A supplier by its key, when a contract or a free choice names it.
pub(super) async fn supplier(
    ctx: &Context<'_>,
    key: &str,
    known: Option<Instant>,
) -> Result<Option<Supplier>> {
    let contracts = having::<contracts::Contract>(ctx, "supplier", key, known).await?;
    let choices = having::<choice::FreeChoice>(ctx, "supplier", key, known).await?;
    let delivering = contracts
        .iter()
        .flat_map(|view| view.state().suppliers.iter());
    let approved = choices
        .iter()
        .filter_map(|view| view.state().approval_of(key))
        .map(|approval| &approval.supplier);
    Ok(delivering
        .chain(approved)
        .find(|supplier| supplier.key() == key)
        .map(|supplier| Supplier(supplier.clone(), known.into())))
}

pub(super) async fn cases(
    ctx: &Context<'_>,
    filter: Option<CaseFilter>,
    order: Option<Vec<CaseOrder>>,
    asked: &Asked,
    known: Option<Instant>,
) -> Result<Listed<Case>> {
    let filter = filter.unwrap_or_default().read()?;
    let order = ordered(order.unwrap_or_default(), Order::Id)?;
    listed(ctx, filter, order, asked, known).await
}

pub(super) async fn contracts(
    ctx: &Context<'_>,
    filter: Option<ContractFilter>,
    order: Option<Vec<ContractOrder>>,
    asked: &Asked,
    known: Option<Instant>,
) -> Result<Listed<Contract>> {
    let filter = filter.unwrap_or_default().read(ctx, known).await?;
    let order = ordered(order.unwrap_or_default(), Order::Title)?;
    listed(ctx, filter, order, asked, known).await
}

pub(super) async fn listed<A: store::Kept, T: async_graphql::OutputType + From<View<A>>>(
    ctx: &Context<'_>,
    filter: Filter,
    order: impl Into<Orders>,
    asked: &Asked,
    known: Option<Instant>,
) -> Result<Listed<T>> {
    let (order, slice): (Orders, Slice) = (order.into(), asked.slice()?);
    let words = || format!("{known:?} {order:?} {slice:?} {filter:?}");
    let size = |page: &Arc<Seen<A>>| {
        page.items
            .iter()
            .map(|(_, view)| view.document().bytes)
            .sum()
    };
    let made = async {
        let page = ctx
            .data::<Store>()?
            .page::<A>(&filter, order.clone(), &slice, known)
            .await;
        let page = page.map_err(|error| failed(&error))?;
        Ok(Arc::new(Seen::of(page, known)))
    };
    let page = remembered(ctx, words, size, made).await?;
    let total = Total::of::<A>(filter.clone(), known);
    Ok(paged(&page, asked, total))
}
