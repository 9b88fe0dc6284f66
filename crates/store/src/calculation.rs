use chrono::NaiveDate;
use kernel::MunicipalityCode;
use potential::{Calculation, CalculationCommand, CalculationId, Places};

use crate::{
    Facet, Kept, Kind,
    append::{Asked, Reference, Written},
    kept::{haystack, places},
};

impl Kept for Calculation {
    const SHAPE: u32 = 2;
    const STREAM: Kind = Kind::Calculation;

    fn slug(&self) -> Option<&str> {
        Some(&self.saved.slug)
    }

    fn title(&self) -> &str {
        &self.saved.title.da
    }

    fn earliest(&self) -> Option<NaiveDate> {
        NaiveDate::from_ymd_opt(self.saved.input.year, 1, 1)
    }

    fn latest(&self) -> Option<NaiveDate> {
        NaiveDate::from_ymd_opt(self.saved.input.year, 12, 31)
    }

    fn facets(&self) -> Vec<Facet> {
        let saved = &self.saved;
        places(municipalities(self))
            .chain([
                Facet::plain("year", saved.input.year),
                Facet::plain("definition", &saved.input.definition),
                Facet::plain("edition", &saved.edition.key),
                Facet::plain("illustrative", saved.result.illustrative),
                Facet::plain("retracted", self.retracted.is_some()),
            ])
            .collect()
    }

    fn text(&self) -> String {
        haystack([&self.saved.title], municipalities(self), &[])
    }
}

fn municipalities(calculation: &Calculation) -> &[MunicipalityCode] {
    match &calculation.saved.input.places {
        Places::Chosen(codes) => codes,
        Places::National | Places::Every => &[],
    }
}

impl Written for Calculation {
    fn asked(command: &CalculationCommand) -> Asked {
        match command {
            CalculationCommand::Save(saving) => Asked {
                slug: Some(saving.slug.clone()),
                references: saving.replaces.map(replaced).into_iter().collect(),
            },
            CalculationCommand::Retract { .. } => Asked::default(),
        }
    }
}

fn replaced(calculation: CalculationId) -> Reference {
    Reference {
        kind: Kind::Calculation,
        id: calculation.uuid(),
        field: "replaces",
    }
}
