use std::{env, fs};

use store::Store;
use tokio_util::sync::CancellationToken;

use super::{open, say};
use crate::{
    Executor, Site,
    configuration::{Configuration, loopback},
    demo,
    failure::Failure,
    people::People,
    serving,
};

pub(super) async fn serve(configuration: &Configuration, migrate: bool) -> Result<(), Failure> {
    if migrate {
        Store::migrate(&configuration.database).await?;
    }
    let store = open(configuration).await?;
    begin(store, configuration).await
}

pub(super) async fn demo(configuration: &Configuration, contracts: usize) -> Result<(), Failure> {
    loopback(configuration.listen)?;
    Store::migrate(&configuration.database).await?;
    let store = open(configuration).await?;
    let schema = api::schema(store.clone(), configuration.settings.clone());
    let loaded = demo::load(&store, &schema).await?;
    tracing::info!(commands = loaded.commands, "the 13 cases are told");
    demo::invent(&store, contracts).await?;
    begin(store, configuration).await
}

async fn begin(store: Store, configuration: &Configuration) -> Result<(), Failure> {
    let schema = api::schema(store.clone(), configuration.settings.clone());
    let of_the_valid = api::schema_of_the_valid(store.clone(), configuration.settings.clone());
    let listener = serving::listen(configuration.listen).await?;
    let address = listener.local_addr()?;
    let database = configuration.database.to_string();
    tracing::info!(%address, database, "listening");
    say(&format!("Samspil listens at http://{address}\n"))?;
    let edge = api::edge(configuration.limits);
    let people = people(configuration)?;
    let executor = Executor::of_register(schema, of_the_valid);
    let site = Site::new(store, executor, edge, CancellationToken::new())
        .knowing(people)
        .within(configuration.bounds)
        .of_edition(&edition(configuration));
    serving::serve(listener, site).await
}

/// The program and what it is told, in a word that is another one for another program.
fn edition(configuration: &Configuration) -> String {
    let file = env::current_exe().and_then(fs::metadata);
    let built = file.map(|file| (file.len(), file.modified().ok())).ok();
    let Configuration {
        settings, limits, ..
    } = configuration;
    format!("{built:?} {settings:?} {limits:?}")
}

/// Who is known by a provider of identities, where there is one.
fn people(configuration: &Configuration) -> Result<Option<People>, Failure> {
    let Some(provided) = configuration.identity.clone() else {
        return Ok(None);
    };
    match People::new(provided) {
        Some(people) => Ok(Some(people)),
        None => Err(Failure::Usage(
            "identity.issuer: this machine has no certificates to trust it by".to_owned(),
        )),
    }
}
