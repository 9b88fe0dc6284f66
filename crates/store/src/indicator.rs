use chrono::NaiveDate;
use effects::{CataloguedIndicator, IndicatorCommand};

use crate::{
    Facet, Kept, Kind,
    append::{Asked, Written},
    kept::haystack,
};

impl Kept for CataloguedIndicator {
    const SHAPE: u32 = 2;
    const STREAM: Kind = Kind::Indicator;

    fn slug(&self) -> Option<&str> {
        None
    }

    fn title(&self) -> &str {
        self.newest()
            .map_or(self.indicator.key(), |newest| &newest.name.da)
    }

    fn earliest(&self) -> Option<NaiveDate> {
        let first = self.editions.first();
        first.and_then(|edition| edition.since.earliest())
    }

    fn latest(&self) -> Option<NaiveDate> {
        let withdrawn = self.withdrawn.as_ref();
        withdrawn.and_then(|withdrawal| withdrawal.on.latest())
    }

    fn facets(&self) -> Vec<Facet> {
        vec![
            Facet::new("indicator", self.indicator.key(), self.title()),
            Facet::plain("withdrawn", self.withdrawn.is_some()),
        ]
    }

    fn text(&self) -> String {
        let editions = self.editions.iter().map(|edition| &edition.definition);
        let texts = editions.flat_map(|edition| [Some(&edition.name), edition.definition.as_ref()]);
        let words = haystack(texts.flatten(), &[], &[]);
        format!("{}\n{words}", self.indicator.key())
    }
}

impl Written for CataloguedIndicator {
    fn asked(command: &IndicatorCommand) -> Asked {
        match command {
            IndicatorCommand::Define { .. }
            | IndicatorCommand::Supersede { .. }
            | IndicatorCommand::Withdraw { .. } => Asked::default(),
        }
    }
}
