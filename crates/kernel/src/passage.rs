use crate::{LocalizedText, MunicipalityCode, Supplier, TaskArea};

/// A text that something is found by, with what it is of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Passage {
    pub part: Part,
    pub text: String,
}

/// What a text is of that which is found by it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Part {
    Title,
    Indicator,
    ClauseText,
    Municipality,
    Supplier,
    TaskArea,
    Theme,
    Form,
    ClauseKind,
    Scope,
    Summary,
    Criterion,
    Fact,
    Statement,
}

/// How much it says that a word stands there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Weight {
    /// It is what the thing is called, or the thing itself.
    Named,
    /// It is who, where and what it is about.
    About,
    /// It is told of it.
    Told,
}

impl Weight {
    pub const ALL: [Self; 3] = [Self::Named, Self::About, Self::Told];
}

impl Part {
    pub fn weight(self) -> Weight {
        match self {
            Self::Title | Self::Indicator | Self::ClauseText => Weight::Named,
            Self::Municipality
            | Self::Supplier
            | Self::TaskArea
            | Self::Theme
            | Self::Form
            | Self::ClauseKind
            | Self::Scope => Weight::About,
            Self::Summary | Self::Criterion | Self::Fact | Self::Statement => Weight::Told,
        }
    }

    /// What people call it.
    pub fn name(self) -> LocalizedText {
        let (da, en) = match self {
            Self::Title => ("titel", "title"),
            Self::Indicator => ("indikator", "indicator"),
            Self::ClauseText => ("klausulens ord", "words of the clause"),
            Self::Municipality => ("kommune", "municipality"),
            Self::Supplier => ("leverandør", "supplier"),
            Self::TaskArea => ("opgaveområde", "task area"),
            Self::Theme => ("tema", "theme"),
            Self::Form => ("samarbejdsform", "form of cooperation"),
            Self::ClauseKind => ("klausultype", "kind of clause"),
            Self::Scope => ("hvad det omfatter", "what it covers"),
            Self::Summary => ("resumé", "summary"),
            Self::Criterion => ("tildelingskriterium", "award criterion"),
            Self::Fact => ("kendsgerning", "fact"),
            Self::Statement => ("udsagn", "statement"),
        };
        LocalizedText::new(da, en)
    }
}

impl Passage {
    pub fn new(part: Part, text: impl Into<String>) -> Self {
        Self {
            part,
            text: text.into(),
        }
    }

    /// The words in each language that they are told in.
    pub fn both(part: Part, text: &LocalizedText) -> impl Iterator<Item = Self> {
        let danish = Self::new(part, &text.da);
        let english = text.en.as_ref().map(|text| Self::new(part, text));
        [danish].into_iter().chain(english)
    }

    /// The names of some municipalities.
    pub fn places(codes: &[MunicipalityCode]) -> impl Iterator<Item = Self> {
        codes
            .iter()
            .filter_map(|code| code.municipality())
            .map(|place| Self::new(Part::Municipality, place.full_name))
    }

    pub fn suppliers(suppliers: &[Supplier]) -> impl Iterator<Item = Self> {
        suppliers
            .iter()
            .map(|supplier| Self::new(Part::Supplier, &supplier.name))
    }

    pub fn task_area(area: Option<&TaskArea>) -> impl Iterator<Item = Self> {
        area.into_iter()
            .flat_map(|area| Self::both(Part::TaskArea, &area.name()).collect::<Vec<_>>())
    }
}
