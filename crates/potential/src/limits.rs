//! How texts and numbers may look on the way in.

use std::ops::RangeInclusive;

use kernel::{Coded, LocalizedText};
use rust_decimal::Decimal;
use thiserror::Error;

pub(crate) const YEARS: RangeInclusive<i32> = 2007..=2100;
/// A thousand times what all municipalities spend in a year, and far from what a decimal can hold.
pub(crate) const LARGEST_AMOUNT: Decimal = Decimal::from_parts(2_764_472_320, 232_830, 0, false, 0);
const LONGEST_TITLE: usize = 500;
const LONGEST_WHY: usize = 500;

/// Why a name, a title or a reason is refused.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum TextRefusal {
    #[error("the slug “{slug}” is not 3 to 80 of a-z, 0-9 and -")]
    SlugInvalid { slug: String },
    #[error("the title is missing")]
    TitleMissing,
    #[error("the reason is missing")]
    WhyMissing,
    #[error("{field} is {length} characters long, longer than {longest}")]
    TextTooLong {
        field: &'static str,
        length: usize,
        longest: usize,
    },
}

impl Coded for TextRefusal {
    fn danish(&self) -> String {
        match self {
            Self::SlugInvalid { slug } => {
                format!("Adressenavnet “{slug}” skal være på 3–80 tegn: a-z, 0-9 og bindestreg")
            }
            Self::TitleMissing => "Titlen mangler".to_owned(),
            Self::WhyMissing => "Begrundelsen mangler".to_owned(),
            Self::TextTooLong {
                field,
                length,
                longest,
            } => format!("“{field}” er på {length} tegn; højst {longest} er tilladt"),
        }
    }

    fn code(&self) -> &'static str {
        match self {
            Self::SlugInvalid { .. } => "SLUG_INVALID",
            Self::TitleMissing => "TITLE_MISSING",
            Self::WhyMissing => "WHY_MISSING",
            Self::TextTooLong { .. } => "TEXT_TOO_LONG",
        }
    }

    fn field(&self) -> Vec<String> {
        let field = match self {
            Self::SlugInvalid { .. } => "slug",
            Self::TitleMissing => "title",
            Self::WhyMissing => "why",
            Self::TextTooLong { field, .. } => field,
        };
        vec![field.to_owned()]
    }
}

pub(crate) fn check_slug(slug: &str) -> Result<(), TextRefusal> {
    let allowed = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    if (3..=80).contains(&slug.len()) && slug.bytes().all(allowed) {
        return Ok(());
    }
    Err(TextRefusal::SlugInvalid {
        slug: slug.chars().take(80).collect(),
    })
}

pub(crate) fn check_title(title: &LocalizedText) -> Result<(), TextRefusal> {
    if title.is_blank() {
        return Err(TextRefusal::TitleMissing);
    }
    short("title", &title.da, LONGEST_TITLE)?;
    short(
        "title",
        title.en.as_deref().unwrap_or_default(),
        LONGEST_TITLE,
    )
}

pub(crate) fn check_why(why: &str) -> Result<(), TextRefusal> {
    if why.trim().is_empty() {
        return Err(TextRefusal::WhyMissing);
    }
    short("why", why, LONGEST_WHY)
}

fn short(field: &'static str, text: &str, longest: usize) -> Result<(), TextRefusal> {
    let length = text.chars().count();
    if length <= longest {
        return Ok(());
    }
    Err(TextRefusal::TextTooLong {
        field,
        length,
        longest,
    })
}
