use std::collections::BTreeMap;

use super::{PotentialInput, PotentialRow, one_of, row::Terms};
use crate::{
    AccountRow, Area, BenchmarkFigure, EvidenceEntry, EvidenceSet, MethodEdition, Place, Rate,
    Reason, benchmark::Field, method::Decay,
};

/// One area calculated for every place that was asked for.
pub(super) struct AreaCalculation<'e> {
    pub(super) area: Area,
    /// None for an area that the accounts do not tell apart.
    pub(super) figure: Option<BenchmarkFigure>,
    pub(super) entry: Option<&'e EvidenceEntry>,
    pub(super) rate: Result<Rate, Reason>,
    pub(super) decay: Decay,
    pub(super) rows: Vec<PotentialRow>,
}

impl<'e> AreaCalculation<'e> {
    /// Of the rows of the area.
    pub(super) fn of(
        area: Area,
        input: &PotentialInput,
        rows: &[&AccountRow],
        evidence: &'e EvidenceSet,
        edition: &MethodEdition,
    ) -> Self {
        let figure = area.is_visible_in_accounts().then(|| {
            Field::of(rows.iter().copied(), &area, input.minimum_base).figure(&input.benchmark)
        });
        let (rate, decay) = match evidence.rate(&area) {
            Ok(rate) => {
                let (rate, decay) = edition.at_round(rate, &area, input.tender_round);
                (Ok(rate), decay)
            }
            Err(reason) => (Err(reason), Decay::Unchanged),
        };
        let terms = Terms {
            rate,
            transaction_percent: edition.transaction_percent,
        };
        let mut by_place: BTreeMap<&Place, Vec<&AccountRow>> = BTreeMap::new();
        for row in rows {
            by_place.entry(&row.place).or_default().push(row);
        }
        let calculated = input.places().into_iter().map(|place| match &figure {
            Some(figure) => {
                let row = one_of(by_place.get(&place).map_or(&[][..], Vec::as_slice));
                terms.told(PotentialRow::empty(place, area.clone()), row, figure)
            }
            None => terms.typed(PotentialRow::empty(place, area.clone()), &input.typed),
        });
        Self {
            rows: calculated.collect(),
            entry: evidence.entry(&area),
            figure,
            rate,
            decay,
            area,
        }
    }

    /// A gain was computed by its rate.
    pub(super) fn is_used(&self) -> bool {
        self.rows.iter().any(|row| row.gain.is_some())
    }

    pub(super) fn is_illustrative(&self) -> bool {
        let figure = self
            .figure
            .as_ref()
            .is_some_and(|figure| figure.illustrative);
        figure || self.rows.iter().any(|row| row.illustrative)
    }
}
