//! Whether what a filter names is there at all: what nobody knows is refused by its field, so that a slip is not read as nothing found.

use async_graphql::{Error, ID, Result};
use kernel::{Municipality, TaskArea, UnknownTaskArea};

use crate::{error::coded, global_id::key_of, scalars::MunicipalityCode};

/// The task area of an id, or of a key.
pub(crate) fn task_area(id: &ID) -> Result<TaskArea, UnknownTaskArea> {
    let key = key_of(id, "TaskArea");
    TaskArea::of(key.as_deref().unwrap_or(id))
}

/// The keys of task areas, by id or key.
pub(crate) fn task_areas(ids: Option<&[ID]>) -> Result<Option<Vec<String>>> {
    each(ids, |id| {
        let area = task_area(id).map_err(|_| unknown("taskArea", id, "a task area"))?;
        Ok(area.key().to_owned())
    })
}

/// The codes of municipalities, with their leading 0.
pub(crate) fn municipalities(codes: Option<&[MunicipalityCode]>) -> Result<Option<Vec<String>>> {
    municipalities_at("filter.municipality", codes)
}

/// The same, told in an argument of its own.
pub(crate) fn municipalities_at(
    path: &str,
    codes: Option<&[MunicipalityCode]>,
) -> Result<Option<Vec<String>>> {
    each(codes, |code| {
        let told = kernel::MunicipalityCode::parse(&code.0)
            .map_err(|_| unknown_at(path, &code.0, "the code of a municipality"))?;
        Ok(told.to_string())
    })
}

/// The keys of ids of one kind, which the field takes.
pub(crate) fn keys(field: &str, ids: Option<&[ID]>, kind: &str) -> Result<Option<Vec<String>>> {
    each(ids, |id| {
        key_of(id, kind).ok_or_else(|| unknown(field, id, &format!("the id of a {kind}")))
    })
}

pub(crate) fn regions(names: Option<&[String]>) -> Result<()> {
    let mut names = names.into_iter().flatten();
    match names.find(|name| !Municipality::is_region(name)) {
        Some(name) => Err(unknown("region", name, "the name of a region")),
        None => Ok(()),
    }
}

pub(crate) fn unknown(field: &str, value: &str, what: &str) -> Error {
    unknown_at(&format!("filter.{field}"), value, what)
}

fn unknown_at(path: &str, value: &str, what: &str) -> Error {
    let message = format!("`{path}`: “{value}” is not {what}");
    coded("BAD_USER_INPUT", message)
}

fn each<T>(told: Option<&[T]>, read: impl Fn(&T) -> Result<String>) -> Result<Option<Vec<String>>> {
    told.map(|told| told.iter().map(read).collect()).transpose()
}
