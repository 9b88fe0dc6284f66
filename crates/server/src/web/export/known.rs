//! Whether what the parameters of a table name is known; a name that nothing has would give a table without rows, as if there were none.

use api::Viewer;
use async_graphql::{Request, Variables};
use kernel::MunicipalityCode;
use serde_json::{Value, json};

use super::{
    super::{Site, answer::Wanted, refusal::Refusal},
    asked::Asked,
    named::Named,
    table::{Halt, Table, answered},
    types::{Types, named as type_named},
};

/// So many ids are asked for at a time.
const AT_ONCE: usize = 100;

const NODES: &str = "query ($ids: [ID!]!) { nodes(ids: $ids) { __typename } }";
const KEYS: &str = "{ definition: shareDefinitions { key } area: potentialAreas { key } }";

/// A parameter with one of its values.
type Told<'a> = (&'a str, &'a str);

impl Table {
    pub(super) async fn known(
        &self,
        site: &Site,
        wanted: &Wanted,
        viewer: &Viewer,
        named: &Named,
        asked: &Asked,
    ) -> Result<(), Halt> {
        let ask = async |request| answered(site, wanted, viewer, request).await;
        let (mut ids, mut keys) = (Vec::new(), Vec::new());
        let told = asked
            .parameters
            .iter()
            .filter(|(_, value)| !value.is_empty());
        for (name, value) in told {
            let told = (name.as_str(), value.as_str());
            match self.scalar(name) {
                // What is no id at all may be a key, which the question itself knows or refuses.
                Some("ID") if api::is_id(value) => ids.push(told),
                Some("MunicipalityCode") if MunicipalityCode::parse(value).is_err() => {
                    return Err(unknown(told, "municipality").into());
                }
                Some("String") if named.built_in && matches!(told.0, "area" | "definition") => {
                    keys.push(told);
                }
                Some(_) | None => {}
            }
        }
        for told in ids.chunks(AT_ONCE) {
            let values: Vec<&str> = told.iter().map(|(_, value)| *value).collect();
            let variables = Variables::from_json(json!({ "ids": values }));
            let answer = ask(Request::new(NODES).variables(variables)).await?;
            for (place, told) in told.iter().enumerate() {
                is_of_kind(*told, &answer["nodes"][place])?;
            }
        }
        if !keys.is_empty() {
            let answer = ask(Request::new(KEYS)).await?;
            for told in keys {
                has_key(told, &answer[told.0])?;
            }
        }
        Ok(())
    }

    /// What a parameter takes one or several of.
    fn scalar(&self, name: &str) -> Option<&str> {
        let mut definitions = self.paged.operation().variable_definitions.iter();
        let own = definitions.find(|definition| definition.node.name.node == name);
        own.map(|own| type_named(&own.node.var_type.node))
    }
}

/// An id is of what the parameter is called, where that is a kind of things.
fn is_of_kind(told: Told<'_>, found: &Value) -> Result<(), Refusal> {
    let Some(found) = found["__typename"].as_str() else {
        return Err(unknown(told, "thing with this id"));
    };
    let mut letters = told.0.chars();
    let first = letters.next().map(|letter| letter.to_ascii_uppercase());
    let kind: String = first.into_iter().chain(letters).collect();
    if Types::served().is_node(&kind) && kind != found {
        let (name, value) = told;
        return Err(Refusal::bad_user_input(format!(
            "`{name}` is “{value}”, which is the id of a {found}"
        )));
    }
    Ok(())
}

fn has_key(told: Told<'_>, known: &Value) -> Result<(), Refusal> {
    let keys = known.as_array().into_iter().flatten();
    let mut keys = keys.filter_map(|one| one["key"].as_str());
    match keys.any(|key| key == told.1) {
        true => Ok(()),
        false => Err(unknown(told, told.0)),
    }
}

fn unknown((name, value): Told<'_>, what: &str) -> Refusal {
    Refusal::bad_user_input(format!("`{name}` is “{value}”: there is no such {what}"))
}
