use async_graphql::{Enum, SimpleObject};
use effects::reading;

use super::{Components, ObservedValue, Recurrence, figure_remark::FigureRemark};
use crate::{
    scalars::Decimal,
    words::{LocalizedText, PartialDate, Quantity, Unit},
};

/// What a Danish text may say in figures; nothing is stored, and a person confirms by recording. Danish: «forslag til tal».
#[derive(SimpleObject)]
pub struct FigureProposal {
    /// In the order of the text.
    pub figures: Vec<Figure>,
    /// Two of them tell one effect: «svarende til».
    pub same_effect: bool,
    /// There is no number in it, at most that something got better or worse.
    pub narrated: bool,
    /// The years that the text names.
    pub years: Vec<StatedYear>,
    /// What a person should look at before the reading is taken. Danish: «bemærkninger».
    pub remarks: Vec<FigureRemark>,
}

impl FigureProposal {
    pub(crate) fn of(text: &str) -> Self {
        let proposal = effects::read(text);
        Self {
            narrated: proposal.is_narrated(),
            same_effect: proposal.same_effect,
            figures: proposal.figures.into_iter().map(Figure::from).collect(),
            years: proposal.years.into_iter().map(StatedYear::from).collect(),
            remarks: proposal
                .warnings
                .into_iter()
                .map(FigureRemark::from)
                .collect(),
        }
    }
}

/// One size that a text tells. Danish: «læst tal».
#[derive(SimpleObject)]
pub struct Figure {
    /// The exact words of the text.
    pub stated: String,
    /// Where they are.
    pub span: TextSpan,
    /// The size; negative where a fall is told; null where the register does not know its unit.
    pub value: Option<ObservedValue>,
    /// The same size in the unit that has its rate in it, e.g. 25 hours each day as 25 h/d.
    pub as_rate: Option<Quantity>,
    /// The bare size, where the register does not know its unit; a person gives it one.
    pub unitless: Option<UnitlessSize>,
    /// Its unit, where the register knows it.
    pub unit: Option<Unit>,
    /// What the text calls the unit.
    pub unit_words: Option<String>,
    /// How often it comes; null where the text does not say, or in no class that there is.
    pub recurrence: Option<Recurrence>,
    /// For each of what it comes, in the words of the text.
    pub per: Vec<FigurePer>,
    /// When it is told of.
    pub period: Option<PartialDate>,
    /// When it was said: 2020 in «i 2023 (2020)».
    pub known_from: Option<PartialDate>,
    /// What it is the product of, multiplied again.
    pub components: Option<Components>,
    /// The text says «i gennemsnit» of it.
    pub mean: bool,
    /// Of a percentage, which kind; the two are never the same.
    pub percent: Option<PercentKind>,
    /// Which way the text says that it went.
    pub direction: Option<Shift>,
    /// It tells the effect of the figure before in other words.
    pub same_as_previous: bool,
    /// Why its words led to what was read.
    pub readings: Vec<FigureReading>,
}

impl From<reading::Figure> for Figure {
    fn from(figure: reading::Figure) -> Self {
        let as_rate = figure.as_rate().map(Quantity::from);
        let (value, unitless) = parted(figure.value);
        let check = figure.check;
        Self {
            stated: figure.stated,
            span: figure.span.into(),
            value,
            as_rate,
            unitless,
            unit: figure.unit.as_ref().map(Unit::from),
            unit_words: figure.unit_words,
            recurrence: figure.recurrence.map(Recurrence::from),
            per: figure.per.into_iter().map(FigurePer::from).collect(),
            period: figure.period.map(PartialDate::from),
            known_from: figure.known_from.map(PartialDate::from),
            components: figure
                .components
                .map(|components| Components::checked(components, check)),
            mean: figure.mean,
            percent: figure.percent.map(PercentKind::from),
            direction: figure.direction.map(Shift::from),
            same_as_previous: figure.same_as_previous,
            readings: figure
                .readings
                .into_iter()
                .map(FigureReading::from)
                .collect(),
        }
    }
}

fn parted(value: reading::FigureValue) -> (Option<ObservedValue>, Option<UnitlessSize>) {
    let value = match value {
        reading::FigureValue::Unitless(size) => return (None, Some(size.into())),
        reading::FigureValue::Quantity(quantity) => effects::ObservedValue::Quantity(quantity),
        reading::FigureValue::Ratio {
            numerator,
            denominator,
            of,
        } => effects::ObservedValue::Ratio {
            numerator,
            denominator,
            of,
        },
        reading::FigureValue::Ordinal { change, words } => {
            effects::ObservedValue::Ordinal { change, words }
        }
    };
    (Some(value.into()), None)
}

/// A number or bounds without a unit.
#[derive(SimpleObject)]
pub struct UnitlessSize {
    /// The number itself, where a single one is told.
    pub point: Option<Decimal>,
    /// The least it may be.
    pub lower: Option<Decimal>,
    /// The most it may be.
    pub upper: Option<Decimal>,
    /// The lower bound itself is not reached ("over").
    pub lower_open: bool,
    /// The upper bound itself is not reached ("under").
    pub upper_open: bool,
    /// The text says "about" or "on average".
    pub approximate: bool,
}

impl From<reading::Size> for UnitlessSize {
    fn from(size: reading::Size) -> Self {
        Self {
            point: size.point.map(Decimal::from),
            lower: size.lower.map(Decimal::from),
            upper: size.upper.map(Decimal::from),
            lower_open: size.lower_open,
            upper_open: size.upper_open,
            approximate: size.approximate,
        }
    }
}

/// For each of what a size comes.
#[derive(SimpleObject)]
pub struct FigurePer {
    /// The words of the text, e.g. «om året».
    pub words: String,
    /// As UCUM has it below the line, e.g. d; null for anything but a time or a contract.
    pub unit: Option<String>,
}

impl From<reading::Per> for FigurePer {
    fn from(per: reading::Per) -> Self {
        Self {
            unit: per.every.ucum().map(str::to_owned),
            words: per.words,
        }
    }
}

/// Why words led to what was read.
#[derive(SimpleObject)]
pub struct FigureReading {
    /// The words of the text.
    pub words: String,
    /// What they were taken to mean.
    pub meaning: LocalizedText,
}

impl From<reading::Reading> for FigureReading {
    fn from(reading: reading::Reading) -> Self {
        Self {
            words: reading.words,
            meaning: reading.meaning.into(),
        }
    }
}

/// A year that a text names.
#[derive(SimpleObject)]
pub struct StatedYear {
    /// The exact words of the text.
    pub stated: String,
    /// Where they are.
    pub span: TextSpan,
    /// The year.
    pub year: PartialDate,
}

impl From<reading::StatedYear> for StatedYear {
    fn from(year: reading::StatedYear) -> Self {
        Self {
            stated: year.stated,
            span: year.span.into(),
            year: year.year.into(),
        }
    }
}

/// A place in a text, counted in characters.
#[derive(SimpleObject)]
pub struct TextSpan {
    /// The first character, from 0.
    pub start: i64,
    /// The first character after it.
    pub end: i64,
}

impl From<reading::Span> for TextSpan {
    fn from(span: reading::Span) -> Self {
        let place = |at: usize| i64::try_from(at).unwrap_or(i64::MAX);
        Self {
            start: place(span.start),
            end: place(span.end),
        }
    }
}

/// What a percentage is of. Danish: «pct. eller procentpoint».
#[derive(Clone, Copy, PartialEq, Eq, Enum)]
#[graphql(remote = "reading::PercentKind")]
pub enum PercentKind {
    /// A part of what was. Danish: «pct.».
    Relative,
    /// A difference of two percentages. Danish: «procentpoint».
    Points,
}

/// Which way a text says that something went. Danish: «retning i teksten».
#[derive(Clone, Copy, PartialEq, Eq, Enum)]
#[graphql(remote = "reading::Shift")]
pub enum Shift {
    /// Danish: «op».
    Up,
    /// Danish: «ned».
    Down,
}
