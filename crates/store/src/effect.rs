use std::collections::BTreeSet;

use chrono::NaiveDate;
use effects::{Claim, Effect, EffectCommand, EffectId, ObservationStatus};
use kernel::{PartialDate, compared};

use crate::{
    Facet, Findable, Kept, Kind, SearchKind,
    append::{Asked, Reference, Written},
    kept::places,
};

impl Kept for Effect {
    const SHAPE: u32 = 10;
    const STREAM: Kind = Kind::Effect;

    fn slug(&self) -> Option<&str> {
        None
    }

    fn title(&self) -> &str {
        self.definition()
            .map_or(self.indicator.key(), |definition| &definition.name.da)
    }

    fn earliest(&self) -> Option<NaiveDate> {
        periods(self).filter_map(|period| period.earliest()).min()
    }

    fn latest(&self) -> Option<NaiveDate> {
        periods(self).filter_map(|period| period.latest()).max()
    }

    fn facets(&self) -> Vec<Facet> {
        let case = self.case.map(|case| Facet::plain("case", case));
        let contract = self.contract.map(|id| Facet::plain("contract", id));
        let same = self.same_effect_as.iter();
        let reach = self.reach.iter();
        let dimension = self.definition().map(|definition| definition.dimension);
        [
            Facet::new("indicator", self.indicator.key(), self.title()),
            Facet::plain("grade", format!("{:?}", self.grade())),
            Facet::plain("conflict", self.conflict()),
            Facet::plain("disputed", is_disputed(self)),
        ]
        .into_iter()
        .chain(case)
        .chain(contract)
        .chain(dimension.map(|dimension| Facet::plain("dimension", format!("{dimension:?}"))))
        .chain(same.map(|other| Facet::plain("same_as", other)))
        .chain(reach.flat_map(|reach| places(&reach.municipalities)))
        .chain(of_statements(self))
        .collect()
    }

    fn text(&self) -> String {
        let words: Vec<&str> = self
            .observations
            .iter()
            .map(|observation| observation.stated.as_str())
            .chain(self.scope.as_deref())
            .chain([self.title()])
            .collect();
        compared(&words.join("\n"))
    }

    fn found_by(&self) -> Vec<Findable> {
        vec![Findable::whole(SearchKind::Effect, self.passages())]
    }
}

impl Written for Effect {
    fn asked(command: &EffectCommand) -> Asked {
        match command {
            EffectCommand::Claim(claim) => Asked {
                slug: None,
                references: references(claim),
            },
            EffectCommand::LinkSameEffect { other, .. } => Asked {
                slug: None,
                references: vec![the_same(*other)],
            },
            EffectCommand::RecordObservation { .. }
            | EffectCommand::RetractObservation { .. }
            | EffectCommand::DisputeObservation { .. }
            | EffectCommand::SettleDispute { .. } => Asked::default(),
        }
    }
}

fn is_disputed(effect: &Effect) -> bool {
    effect
        .counting()
        .any(|observation| observation.status == ObservationStatus::Disputed)
}

/// What the statements of an effect are found by, each once.
fn of_statements(effect: &Effect) -> BTreeSet<Facet> {
    let origins = effect
        .standing()
        .map(|told| Facet::plain("supplementary", told.stated_in.supplementary));
    let statuses = effect
        .observations
        .iter()
        .map(|told| Facet::plain("status", format!("{:?}", told.status)));
    let evidence = effect.counting().flat_map(|told| {
        [
            Facet::plain("role", format!("{:?}", told.role)),
            Facet::plain("design", format!("{:?}", told.design)),
            Facet::plain("independence", format!("{:?}", told.independence)),
            Facet::plain("realisation", format!("{:?}", told.realisation)),
        ]
    });
    origins.chain(statuses).chain(evidence).collect()
}

fn references(claim: &Claim) -> Vec<Reference> {
    let case = claim.case.map(|case| Reference {
        kind: Kind::Case,
        id: case.uuid(),
        field: "case",
    });
    let contract = claim.contract.map(|contract| Reference {
        kind: Kind::Contract,
        id: contract.uuid(),
        field: "contract",
    });
    let others = claim.same_effect_as.iter().copied().map(the_same);
    case.into_iter().chain(contract).chain(others).collect()
}

fn the_same(other: EffectId) -> Reference {
    Reference {
        kind: Kind::Effect,
        id: other.uuid(),
        field: "sameEffectAs",
    }
}

fn periods(effect: &Effect) -> impl Iterator<Item = PartialDate> {
    effect
        .standing()
        .flat_map(|observation| [observation.period, observation.period_until])
        .flatten()
}
