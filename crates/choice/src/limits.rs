//! How texts and lists may look on the way in.

use kernel::{LocalizedText, Supplier};

use crate::{FreeChoiceRefusal, ShareRefusal};

const LONGEST_NAME: usize = 500;
const LONGEST_QUOTE: usize = 5_000;
/// Cases and contracts in one command.
const MOST: usize = 200;

pub(crate) fn check_slug(slug: &str) -> Result<(), FreeChoiceRefusal> {
    let allowed = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    if (3..=80).contains(&slug.len()) && slug.bytes().all(allowed) {
        return Ok(());
    }
    Err(FreeChoiceRefusal::SlugInvalid {
        slug: slug.chars().take(80).collect(),
    })
}

pub(crate) fn check_title(title: &LocalizedText) -> Result<(), FreeChoiceRefusal> {
    if title.is_blank() {
        return Err(FreeChoiceRefusal::TitleMissing);
    }
    name(&["title"], Some(&title.da))?;
    name(&["title"], title.en.as_deref())
}

pub(crate) fn check_supplier(supplier: &Supplier) -> Result<(), FreeChoiceRefusal> {
    if supplier.name.trim().is_empty() {
        return Err(FreeChoiceRefusal::SupplierMissing);
    }
    name(&["supplier", "name"], Some(&supplier.name))
}

pub(crate) fn check_why(why: &str) -> Result<(), FreeChoiceRefusal> {
    if why.trim().is_empty() {
        return Err(ShareRefusal::WhyMissing.into());
    }
    name(&["why"], Some(why))
}

pub(crate) fn check_stated(stated: Option<&str>) -> Result<(), FreeChoiceRefusal> {
    short(&["stated"], stated, LONGEST_QUOTE)
}

pub(crate) fn check_count(field: &'static str, count: usize) -> Result<(), FreeChoiceRefusal> {
    if count <= MOST {
        return Ok(());
    }
    Err(FreeChoiceRefusal::TooMany {
        field,
        count,
        most: MOST,
    })
}

pub(crate) fn name(
    field: &'static [&'static str],
    text: Option<&str>,
) -> Result<(), FreeChoiceRefusal> {
    short(field, text, LONGEST_NAME)
}

fn short(
    field: &'static [&'static str],
    text: Option<&str>,
    longest: usize,
) -> Result<(), FreeChoiceRefusal> {
    let length = text.map_or(0, |text| text.chars().count());
    if length <= longest {
        return Ok(());
    }
    Err(FreeChoiceRefusal::TextTooLong {
        field,
        length,
        longest,
    })
}
