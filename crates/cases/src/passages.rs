use kernel::{Part, Passage};

use crate::{Case, Theme};

impl Case {
    /// What it is found by, the most telling first.
    pub fn passages(&self) -> Vec<Passage> {
        Passage::both(Part::Title, &self.title)
            .chain(Passage::places(&self.municipalities))
            .chain(Passage::suppliers(&self.suppliers))
            .chain(Passage::task_area(self.task_area.as_ref()))
            .chain([Passage::new(Part::Theme, self.theme.danish())])
            .chain(Passage::both(Part::Summary, &self.summary))
            .chain(
                self.facts
                    .iter()
                    .flat_map(|fact| Passage::both(Part::Fact, &fact.text)),
            )
            .collect()
    }
}

impl Theme {
    /// What the library calls it.
    pub fn danish(self) -> &'static str {
        match self {
            Self::EfficientOperations => "Råderum og effektiv opgaveløsning",
            Self::TimeAndWorkforce => "Tid og arbejdskraft",
            Self::GreenTransition => "Grøn omstilling",
            Self::SocialResponsibility => "Socialt ansvar",
            Self::SelfDetermination => "Selvbestemmelse til borgerne",
        }
    }
}
