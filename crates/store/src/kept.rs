use chrono::NaiveDate;
use kernel::{Aggregate, LocalizedText, MunicipalityCode, Supplier, TaskArea, compared};

use crate::{Findable, Kind, Secrecy};

/// An aggregate whose folded state is kept as documents that can be found.
pub trait Kept: Aggregate {
    /// Counted up whenever the document or what it is found by changes; the documents then rebuild themselves.
    const SHAPE: u32;
    const STREAM: Kind;
    /// None where everyone sees everything.
    const SECRECY: Option<Secrecy<Self>> = None;

    /// Its name in addresses.
    fn slug(&self) -> Option<&str>;

    fn title(&self) -> &str;

    /// The first day it may run.
    fn earliest(&self) -> Option<NaiveDate>;

    /// The last day it may run.
    fn latest(&self) -> Option<NaiveDate>;

    fn facets(&self) -> Vec<Facet>;

    /// The words it is found by, as they are compared.
    fn text(&self) -> String;

    /// What of it can be searched for: nothing, unless it says so.
    fn found_by(&self) -> Vec<Findable> {
        Vec::new()
    }
}

/// A property that lists are filtered by; of an enum's variants the value is the name.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Facet {
    pub name: &'static str,
    pub value: String,
    /// For people, in Danish.
    pub label: String,
}

impl Facet {
    pub(crate) fn new(name: &'static str, value: impl ToString, label: impl Into<String>) -> Self {
        Self {
            name,
            value: value.to_string(),
            label: label.into(),
        }
    }

    /// One whose value says it all.
    pub(crate) fn plain(name: &'static str, value: impl ToString) -> Self {
        let value = value.to_string();
        Self::new(name, &value, value.clone())
    }
}

/// The facets that say what may be seen by whom.
pub(crate) const PUBLICATION: &str = "publication";
pub(crate) const DRAFT_OF: &str = "draft_of";

/// The municipalities, by their codes and names.
pub(crate) fn places(codes: &[MunicipalityCode]) -> impl Iterator<Item = Facet> {
    codes
        .iter()
        .map(|code| Facet::new("municipality", code, name_of(*code)))
}

pub(crate) fn suppliers(suppliers: &[Supplier]) -> impl Iterator<Item = Facet> {
    suppliers
        .iter()
        .map(|supplier| Facet::new("supplier", supplier.key(), &supplier.name))
}

pub(crate) fn task_area(area: &TaskArea) -> Facet {
    Facet::new("task_area", area.key(), area.name().da)
}

/// All these words in both languages, as they are compared.
pub(crate) fn haystack<'a>(
    texts: impl IntoIterator<Item = &'a LocalizedText>,
    codes: &[MunicipalityCode],
    suppliers: &[Supplier],
) -> String {
    let mut words = String::new();
    let texts = texts
        .into_iter()
        .flat_map(|text| [Some(text.da.as_str()), text.en.as_deref()])
        .flatten();
    let names = suppliers.iter().map(|supplier| supplier.name.as_str());
    for text in texts.chain(names) {
        words.push_str(text);
        words.push('\n');
    }
    for code in codes {
        words.push_str(&name_of(*code));
        words.push('\n');
    }
    compared(&words)
}

fn name_of(code: MunicipalityCode) -> String {
    code.municipality()
        .map_or_else(|| code.to_string(), |place| place.name.to_owned())
}
