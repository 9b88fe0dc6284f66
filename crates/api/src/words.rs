//! The small words of the schema: views of the kernel's.

use async_graphql::{Enum, Object, SimpleObject};
use kernel::Language;

use crate::scalars::{Date, Decimal, Edtf};

/// Words for people: Danish always, English where someone has translated them. Danish: «tekst på dansk og engelsk».
#[derive(Clone, SimpleObject)]
pub struct LocalizedText {
    /// In Danish.
    pub da: String,
    /// In English; null where nobody has translated it.
    pub en: Option<String>,
}

impl From<kernel::LocalizedText> for LocalizedText {
    fn from(text: kernel::LocalizedText) -> Self {
        Self {
            da: text.da,
            en: text.en,
        }
    }
}

/// A day as precisely as it is known. Danish: «dato med ærlig præcision».
#[derive(Clone)]
pub struct PartialDate {
    date: kernel::PartialDate,
    stated: Option<String>,
}

impl From<kernel::PartialDate> for PartialDate {
    fn from(date: kernel::PartialDate) -> Self {
        Self { date, stated: None }
    }
}

impl PartialDate {
    /// With the words in which the source stated it.
    pub(crate) fn in_words(date: kernel::PartialDate, stated: Option<String>) -> Self {
        Self { date, stated }
    }
}

/// A day as precisely as it is known. Danish: «dato med ærlig præcision».
#[Object]
impl PartialDate {
    /// As EDTF, e.g. 2026 or 2022-23.
    async fn edtf(&self) -> Edtf {
        self.date.edtf().into()
    }

    /// The first day it may be; null when unknown.
    async fn earliest(&self) -> Option<Date> {
        self.date.earliest().map(Date)
    }

    /// The last day it may be; null when unknown.
    async fn latest(&self) -> Option<Date> {
        self.date.latest().map(Date)
    }

    /// How much of it is known.
    async fn precision(&self) -> DatePrecision {
        self.date.precision().into()
    }

    /// The source says "about". Danish: «ca.».
    async fn approximate(&self) -> bool {
        self.date.is_approximate()
    }

    /// The words of the source for it, verbatim; null where none were kept.
    async fn stated(&self) -> Option<&str> {
        self.stated.as_deref()
    }

    /// In words, e.g. "efterår 2022".
    async fn words(&self) -> LocalizedText {
        LocalizedText {
            da: self.date.words(Language::Danish),
            en: Some(self.date.words(Language::English)),
        }
    }
}

/// How much of a date is known. Danish: «præcision».
#[derive(Clone, Copy, PartialEq, Eq, Enum)]
#[graphql(remote = "kernel::DatePrecision")]
pub enum DatePrecision {
    /// The day.
    Day,
    /// The month.
    Month,
    /// The season: spring, summer, autumn or winter. Danish: «årstid».
    Season,
    /// The year.
    Year,
    /// Nothing.
    Unknown,
}

/// An amount of money, exact. Danish: «beløb».
#[derive(Clone, SimpleObject)]
pub struct Money {
    /// The amount in the currency's own unit, e.g. kroner.
    pub amount: Decimal,
    /// ISO 4217, e.g. DKK.
    pub currency: String,
}

impl From<kernel::Money> for Money {
    fn from(money: kernel::Money) -> Self {
        Self {
            amount: money.amount().into(),
            currency: money.currency().code().to_owned(),
        }
    }
}

/// Who says so, where, and in which words. Danish: «kilde».
#[derive(Clone, SimpleObject)]
pub struct Source {
    /// Who published it, e.g. DI - Dansk Industri.
    pub publisher: String,
    /// What the document is called.
    pub title: String,
    /// Where it is found, when it has an address.
    pub url: Option<String>,
    /// The words of the source, verbatim, misspellings included.
    pub quote: Option<String>,
    /// When it was published, as precisely as that is known.
    pub published_on: Option<PartialDate>,
    /// When it was read for the register.
    pub accessed_on: Option<Date>,
    /// True when the fact comes from elsewhere than the documents that the register was begun with. Danish: «supplerende kilde».
    pub supplementary: bool,
}

impl From<kernel::Source> for Source {
    fn from(source: kernel::Source) -> Self {
        Self {
            publisher: source.publisher,
            title: source.title,
            url: source.url,
            quote: source.quote,
            published_on: source.published_on.map(PartialDate::from),
            accessed_on: source.accessed_on.map(Date),
            supplementary: source.supplementary,
        }
    }
}

/// What something is counted or measured in. Danish: «enhed».
#[derive(Clone, SimpleObject)]
pub struct Unit {
    /// UCUM code, e.g. kW.h or %; ISO 4217 for money.
    pub ucum: String,
    /// For people.
    pub label: LocalizedText,
    /// Its address in QUDT; null where nobody has looked it up.
    pub qudt: Option<&'static str>,
    /// Its code in UN/ECE Recommendation 20; null where nobody has looked it up.
    pub unece: Option<&'static str>,
}

impl From<&kernel::Unit> for Unit {
    fn from(unit: &kernel::Unit) -> Self {
        Self {
            ucum: unit.ucum().to_owned(),
            label: unit.label().into(),
            qudt: unit.qudt(),
            unece: unit.unece(),
        }
    }
}

/// What kind of thing a unit measures; sizes of different kinds are never compared. Danish: «størrelsesart».
#[derive(Clone, Copy, PartialEq, Eq, Enum)]
#[graphql(remote = "kernel::QuantityKind")]
pub enum QuantityKind {
    /// A share or a change in per cent. Danish: «andel».
    Dimensionless,
    /// Danish: «tid».
    Time,
    /// So much time in every day, week or year. Danish: «tid pr. tid».
    TimePerTime,
    /// Danish: «energi».
    Energy,
    /// So much energy in every year. Danish: «energi pr. tid».
    EnergyPerTime,
    /// Danish: «masse».
    Mass,
    /// So much in every year. Danish: «masse pr. tid».
    MassPerTime,
    /// Danish: «længde».
    Length,
    /// Danish: «areal».
    Area,
    /// Danish: «rumfang».
    Volume,
    /// Danish: «penge».
    Money,
    /// Human beings. Danish: «personer».
    Persons,
    /// Things that are no human beings: places, buildings, courses. Danish: «antal».
    Count,
    /// So many things in every night. Danish: «antal pr. tid».
    CountPerTime,
    /// The work of one person for a year. Danish: «årsværk».
    PersonTime,
}

/// A size with its bounds: "over 1 mio." is lower 1000000 with lowerOpen, for the bound itself is not reached. Danish: «størrelse».
#[derive(Clone, SimpleObject)]
pub struct Quantity {
    /// The size itself, where a single one is stated.
    pub point: Option<Decimal>,
    /// The least it may be.
    pub lower: Option<Decimal>,
    /// The most it may be.
    pub upper: Option<Decimal>,
    /// The lower bound itself is not reached ("over").
    pub lower_open: bool,
    /// The upper bound itself is not reached ("under").
    pub upper_open: bool,
    /// The source says "about" or "on average". Danish: «ca., i gennemsnit».
    pub approximate: bool,
    /// What it is measured in.
    pub unit: Unit,
}

impl From<kernel::Quantity> for Quantity {
    fn from(quantity: kernel::Quantity) -> Self {
        Self {
            point: quantity.point().map(Decimal::from),
            lower: quantity.lower().map(Decimal::from),
            upper: quantity.upper().map(Decimal::from),
            lower_open: quantity.is_lower_open(),
            upper_open: quantity.is_upper_open(),
            approximate: quantity.is_approximate(),
            unit: quantity.unit().into(),
        }
    }
}
