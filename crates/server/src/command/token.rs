#[cfg(test)]
mod tests;

use chrono::SecondsFormat;
use kernel::{Instant, MunicipalityCode};
use store::{Role, Store, Token};

use super::{line::TokenTask, note, open, say};
use crate::{configuration::Configuration, failure::Failure};

pub(super) async fn carry_out(
    task: TokenTask,
    configuration: &Configuration,
) -> Result<(), Failure> {
    match task {
        TokenTask::Create { role, municipality } => {
            let role = role.into();
            let municipality = within(role, municipality)?;
            let store = open(configuration).await?;
            create(&store, role, municipality).await?;
            store.close().await;
        }
        TokenTask::List => {
            let store = open(configuration).await?;
            list(&store).await?;
            store.close().await;
        }
        TokenTask::Revoke { id } => {
            let store = open(configuration).await?;
            revoke(&store, id).await?;
            store.close().await;
        }
    }
    Ok(())
}

/// The municipality that a token is for, where its role may be for one.
fn within(role: Role, municipality: Option<String>) -> Result<Option<MunicipalityCode>, Failure> {
    match municipality {
        Some(code) if role.may_be_of_a_municipality() => match MunicipalityCode::parse(&code) {
            Ok(code) => Ok(Some(code)),
            Err(refusal) => Err(Failure::Usage(format!("--municipality: {refusal}"))),
        },
        Some(_) => Err(Failure::Usage(
            "--municipality: an administrator is there for all of them".to_owned(),
        )),
        None => Ok(None),
    }
}

async fn create(
    store: &Store,
    role: Role,
    municipality: Option<MunicipalityCode>,
) -> Result<(), Failure> {
    let now = store.clock().now();
    let (secret, token) = store.tokens().create(role, municipality, now).await?;
    note(&format!(
        "token {} for {}{}; its secret is shown this once:",
        token.id,
        role.name(),
        municipality.map_or_else(String::new, |code| format!(" in {code}"))
    ));
    say(&format!("{secret}\n"))
}

async fn list(store: &Store) -> Result<(), Failure> {
    let mut text = String::from("id\trole\tmunicipality\tcreated\trevoked\n");
    for token in store.tokens().list().await? {
        text.push_str(&row(&token));
    }
    say(&text)
}

fn row(token: &Token) -> String {
    let municipality = token.municipality.map(|code| code.to_string());
    let cells = [
        token.id.to_string(),
        token.role.name().to_owned(),
        municipality.unwrap_or_else(|| "-".to_owned()),
        second(token.created_at),
        token.revoked_at.map_or_else(|| "-".to_owned(), second),
    ];
    cells.join("\t") + "\n"
}

fn second(at: Instant) -> String {
    at.to_rfc3339_opts(SecondsFormat::Secs, true)
}

async fn revoke(store: &Store, id: String) -> Result<(), Failure> {
    let now = store.clock().now();
    let revoked = match id.parse() {
        Ok(uuid) => store.tokens().revoke(uuid, now).await?,
        Err(_) => false,
    };
    if revoked {
        note(&format!("token {id} is revoked"));
        Ok(())
    } else {
        Err(Failure::UnknownToken { id })
    }
}
