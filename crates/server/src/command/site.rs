use store::Store;
use tokio_util::sync::CancellationToken;

use super::{open, say};
use crate::{
    Site,
    configuration::{Configuration, loopback},
    demo,
    failure::Failure,
    serving,
};

pub(super) async fn serve(configuration: &Configuration, migrate: bool) -> Result<(), Failure> {
    if migrate {
        Store::migrate(&configuration.database).await?;
    }
    let store = open(configuration).await?;
    begin(store, configuration).await
}

pub(super) async fn demo(configuration: &Configuration) -> Result<(), Failure> {
    loopback(configuration.listen)?;
    Store::migrate(&configuration.database).await?;
    let store = open(configuration).await?;
    let schema = api::schema(store.clone(), configuration.settings.clone());
    let loaded = demo::load(&store, &schema).await?;
    tracing::info!(commands = loaded.commands, "the 13 cases are told");
    begin(store, configuration).await
}

async fn begin(store: Store, configuration: &Configuration) -> Result<(), Failure> {
    let schema = api::schema(store.clone(), configuration.settings.clone());
    let listener = serving::listen(configuration.listen).await?;
    let address = listener.local_addr()?;
    let database = configuration.database.to_string();
    tracing::info!(%address, database, "listening");
    say(&format!("Samspil listens at http://{address}\n"))?;
    let edge = api::edge(configuration.limits);
    let site =
        Site::new(store, schema, edge, CancellationToken::new()).within(configuration.bounds);
    serving::serve(listener, site).await
}
