//! How texts and lists may look on the way in.

use kernel::{LocalizedText, MunicipalityCode, Source, Supplier};

use crate::CaseRefusal;

const LONGEST_NAME: usize = 500;
const LONGEST_TEXT: usize = 5_000;

pub(crate) fn check_slug(slug: &str) -> Result<(), CaseRefusal> {
    let allowed = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    if (3..=80).contains(&slug.len()) && slug.bytes().all(allowed) {
        return Ok(());
    }
    Err(CaseRefusal::SlugInvalid {
        slug: slug.chars().take(80).collect(),
    })
}

pub(crate) fn check_title(title: &LocalizedText) -> Result<(), CaseRefusal> {
    if title.is_blank() {
        return Err(CaseRefusal::TitleMissing);
    }
    localized(&["title"], title, LONGEST_NAME)
}

pub(crate) fn check_summary(summary: &LocalizedText) -> Result<(), CaseRefusal> {
    if summary.is_blank() {
        return Err(CaseRefusal::SummaryMissing);
    }
    localized(&["summary"], summary, LONGEST_TEXT)
}

pub(crate) fn check_fact(text: &LocalizedText, source: &Source) -> Result<(), CaseRefusal> {
    if text.is_blank() {
        return Err(CaseRefusal::FactMissing);
    }
    localized(&["text"], text, LONGEST_TEXT)?;
    short(&["source", "publisher"], &source.publisher, LONGEST_NAME)?;
    short(&["source", "title"], &source.title, LONGEST_NAME)?;
    let quote = source.quote.as_deref().unwrap_or_default();
    short(&["source", "quote"], quote, LONGEST_TEXT)
}

pub(crate) fn check_parties(
    municipalities: &[MunicipalityCode],
    suppliers: &[Supplier],
) -> Result<(), CaseRefusal> {
    suppliers
        .iter()
        .try_for_each(|supplier| short(&["suppliers"], &supplier.name, LONGEST_NAME))?;
    if let Some(code) = twice(municipalities, |code| *code) {
        return Err(CaseRefusal::DuplicateMunicipality { code: *code });
    }
    match twice(suppliers, Supplier::key) {
        Some(supplier) => Err(CaseRefusal::DuplicateSupplier {
            name: supplier.name.clone(),
        }),
        None => Ok(()),
    }
}

fn localized(
    field: &'static [&'static str],
    text: &LocalizedText,
    longest: usize,
) -> Result<(), CaseRefusal> {
    short(field, &text.da, longest)?;
    short(field, text.en.as_deref().unwrap_or_default(), longest)
}

fn short(field: &'static [&'static str], text: &str, longest: usize) -> Result<(), CaseRefusal> {
    let length = text.chars().count();
    if length <= longest {
        return Ok(());
    }
    Err(CaseRefusal::TextTooLong {
        field,
        length,
        longest,
    })
}

/// The first that has the same key as one before it.
fn twice<T, K: PartialEq>(list: &[T], key: impl Fn(&T) -> K) -> Option<&T> {
    let keys: Vec<K> = list.iter().map(key).collect();
    let place = (0..keys.len()).find(|place| keys[..*place].contains(&keys[*place]))?;
    list.get(place)
}
