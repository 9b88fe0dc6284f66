use async_graphql::InputObject;
use kernel::{
    Cvr, LocalizedText, Money, MunicipalityCode, Quantity, QuantityParts, Source, Supplier,
    TaskArea, Unit,
};

use super::{At, Reading};
use crate::{
    known,
    scalars::{self, Date, Decimal, Edtf},
    user_error::UserErrorCode,
};

/// Words for people: Danish always, English where it is known.
#[derive(Clone, InputObject)]
pub struct LocalizedTextInput {
    /// In Danish.
    pub da: String,
    /// In English.
    pub en: Option<String>,
}

impl From<LocalizedTextInput> for LocalizedText {
    fn from(text: LocalizedTextInput) -> Self {
        Self {
            da: text.da,
            en: text.en,
        }
    }
}

/// An amount of money, exact.
#[derive(Clone, InputObject)]
pub struct MoneyInput {
    /// The amount in the currency's own unit, e.g. kroner.
    pub amount: Decimal,
    /// ISO 4217.
    #[graphql(default = "DKK")]
    pub currency: String,
}

impl MoneyInput {
    pub(crate) fn read(self, reading: &mut Reading, at: &At) -> Option<Money> {
        reading.take(at, Money::parse(&self.amount.0, &self.currency))
    }
}

/// Who says so, where, and in which words.
#[derive(Clone, InputObject)]
pub struct SourceInput {
    /// Who published it.
    pub publisher: String,
    /// What the document is called.
    pub title: String,
    /// Where it is found.
    pub url: Option<String>,
    /// The words of the source, verbatim.
    pub quote: Option<String>,
    /// When it was published, as precisely as that is known.
    pub published_on: Option<Edtf>,
    /// When it was read for the register.
    pub accessed_on: Option<Date>,
    /// The fact comes from elsewhere than the documents that the register was begun with.
    #[graphql(default = false)]
    pub supplementary: bool,
}

impl SourceInput {
    pub(crate) fn read(self, reading: &mut Reading, at: &At) -> Option<Source> {
        for (field, told, danish) in [
            ("publisher", &self.publisher, "udgiver"),
            ("title", &self.title, "titel"),
        ] {
            if told.trim().is_empty() {
                let words = LocalizedText::new(
                    format!("En kilde har en {danish}"),
                    format!("a source names its {field}"),
                );
                reading.refuse(&at.then(field), UserErrorCode::SourceMissing, words);
            }
        }
        let published_on = reading.optional_date(&at.then("publishedOn"), self.published_on);
        let source = Source {
            publisher: self.publisher,
            title: self.title,
            url: self.url,
            quote: self.quote,
            published_on: published_on?,
            accessed_on: self.accessed_on.map(|Date(day)| day),
            supplementary: self.supplementary,
        };
        reading.take_within(at, source.check_address())?;
        Some(source)
    }
}

/// Who delivers.
#[derive(Clone, InputObject)]
pub struct SupplierInput {
    /// As the source writes it.
    pub name: String,
    /// Its number in the business register.
    pub cvr: Option<scalars::Cvr>,
}

impl SupplierInput {
    pub(crate) fn read(self, reading: &mut Reading, at: &At) -> Option<Supplier> {
        let cvr = reading.optional(self.cvr, |reading, cvr| {
            reading.take(&at.then("cvr"), Cvr::parse(&cvr.0))
        });
        Some(Supplier {
            name: self.name,
            cvr: cvr?,
        })
    }
}

/// A size with its bounds.
#[derive(Clone, InputObject)]
pub struct QuantityInput {
    /// The size itself, where a single one is stated.
    pub point: Option<Decimal>,
    /// The least it may be.
    pub lower: Option<Decimal>,
    /// The most it may be.
    pub upper: Option<Decimal>,
    /// The lower bound itself is not reached ("over").
    #[graphql(default = false)]
    pub lower_open: bool,
    /// The upper bound itself is not reached ("under").
    #[graphql(default = false)]
    pub upper_open: bool,
    /// The source says "about" or "on average".
    #[graphql(default = false)]
    pub approximate: bool,
    /// UCUM code of the unit, ISO 4217 for money.
    pub unit: String,
}

impl QuantityInput {
    pub(crate) fn read(self, reading: &mut Reading, at: &At) -> Option<Quantity> {
        let point = reading.optional_decimal(&at.then("point"), self.point);
        let lower = reading.optional_decimal(&at.then("lower"), self.lower);
        let upper = reading.optional_decimal(&at.then("upper"), self.upper);
        let unit = reading.take(&at.then("unit"), Unit::of(&self.unit));
        let parts = QuantityParts {
            point: point?,
            lower: lower?,
            upper: upper?,
            lower_open: self.lower_open,
            upper_open: self.upper_open,
            approximate: self.approximate,
            unit: unit?,
        };
        reading.take(at, Quantity::from_parts(parts))
    }
}

pub(crate) fn municipalities(
    reading: &mut Reading,
    at: &At,
    codes: Vec<scalars::MunicipalityCode>,
) -> Option<Vec<MunicipalityCode>> {
    reading.each(at, codes, |reading, at, code| {
        municipality(reading, at, &code)
    })
}

pub(crate) fn municipality(
    reading: &mut Reading,
    at: &At,
    code: &scalars::MunicipalityCode,
) -> Option<MunicipalityCode> {
    reading.take(at, MunicipalityCode::parse(&code.0))
}

pub(crate) fn suppliers(
    reading: &mut Reading,
    at: &At,
    suppliers: Vec<SupplierInput>,
) -> Option<Vec<Supplier>> {
    reading.each(at, suppliers, |reading, at, supplier| {
        supplier.read(reading, at)
    })
}

/// A task area by its id or by its key.
pub(crate) fn task_area(
    reading: &mut Reading,
    at: &At,
    id: &async_graphql::ID,
) -> Option<TaskArea> {
    reading.take(at, known::task_area(id))
}
