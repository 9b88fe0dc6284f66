use async_graphql::Object;

use super::{
    area::PotentialArea,
    kinds::{FigureFit, FigureForm, FigureQuantity, FigureUnit},
};
use crate::{
    scalars::Decimal,
    words::{LocalizedText, Source},
};

/// A figure as it was published, and what comes of the numbers published beside it. Danish: «offentliggjort tal».
#[derive(Clone)]
pub struct PublishedFigure(pub(crate) potential::PublishedFigure);

/// A figure as it was published, and what comes of the numbers published beside it. Danish: «offentliggjort tal».
#[Object]
impl PublishedFigure {
    /// A short key that never changes.
    async fn key(&self) -> &str {
        &self.0.stated.key
    }

    /// The year of the accounts behind it.
    async fn year(&self) -> i32 {
        self.0.stated.year
    }

    /// What it tells of.
    async fn quantity(&self) -> FigureQuantity {
        self.0.stated.quantity.into()
    }

    /// In words.
    async fn what(&self) -> LocalizedText {
        self.0.stated.what.clone().into()
    }

    /// The area; null where it is of several.
    async fn area(&self) -> Option<PotentialArea> {
        self.0.stated.area.clone().map(PotentialArea)
    }

    /// In per cent, as many digits as were printed. Danish: «andel».
    async fn share(&self) -> Option<Decimal> {
        self.0.stated.share.map(Decimal::from)
    }

    /// The ten best, in per cent. Danish: «ti bedste».
    async fn best(&self) -> Option<Decimal> {
        self.0.stated.best.map(Decimal::from)
    }

    /// What could be exposed, in billions of kroner. Danish: «udbudsegnede opgaver».
    async fn base(&self) -> Option<Decimal> {
        self.0.stated.base.map(Decimal::from)
    }

    /// Whether it is a number, a bound or a span.
    async fn form(&self) -> FigureForm {
        self.0.stated.printed.form.into()
    }

    /// What the numbers are counted in.
    async fn unit(&self) -> FigureUnit {
        self.0.stated.printed.unit.into()
    }

    /// The number that was printed, or the lower of two.
    async fn printed_low(&self) -> Option<Decimal> {
        self.0.stated.printed.low.map(Decimal::from)
    }

    /// The number that was printed, or the upper of two.
    async fn printed_high(&self) -> Option<Decimal> {
        self.0.stated.printed.high.map(Decimal::from)
    }

    /// The words of the source, where they say more than the number.
    async fn words(&self) -> Option<&str> {
        self.0.stated.words.as_deref()
    }

    /// What the numbers beside it make, in the same unit, unrounded; null where they were not all found. Danish: «genberegnet».
    async fn recomputed(&self) -> Option<RecomputedFigure> {
        let recomputed = &self.0.recomputed;
        let (rounded_low, rounded_high) = recomputed.rounded(&self.0.stated.printed);
        Some(RecomputedFigure {
            low: recomputed.low?.normalize().into(),
            high: recomputed.high?.normalize().into(),
            rounded_low: rounded_low?.normalize().into(),
            rounded_high: rounded_high?.normalize().into(),
        })
    }

    /// How the one fits the other.
    async fn fit(&self) -> FigureFit {
        self.0.recomputed.fit.into()
    }

    /// The source does not agree with itself; it is shown, not hidden. Danish: «stemmer ikke med sig selv».
    async fn inconsistent(&self) -> bool {
        self.0.recomputed.fit == potential::Fit::Inconsistent
    }

    /// What a reader should know of how it fits.
    async fn check(&self) -> Option<LocalizedText> {
        self.0.stated.check.clone().map(LocalizedText::from)
    }

    /// Who published it.
    async fn source(&self) -> Source {
        self.0.stated.source.clone().into()
    }
}

/// What published numbers make together. Danish: «genberegnet tal».
#[derive(async_graphql::SimpleObject)]
pub struct RecomputedFigure {
    /// The lower end, unrounded.
    pub low: Decimal,
    /// The upper end, unrounded.
    pub high: Decimal,
    /// The lower end, in whole millions where it is in millions, else rounded as the figure was printed.
    pub rounded_low: Decimal,
    /// The upper end, in whole millions where it is in millions, else rounded as the figure was printed.
    pub rounded_high: Decimal,
}
