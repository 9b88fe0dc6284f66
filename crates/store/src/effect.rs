use std::collections::BTreeSet;

use chrono::NaiveDate;
use effects::{Claim, Effect, EffectCommand, EffectId};
use kernel::PartialDate;

use crate::{
    Facet, Kept, Kind,
    append::{Asked, Reference, Written},
};

impl Kept for Effect {
    const SHAPE: u32 = 3;
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
        let origins: BTreeSet<bool> = self
            .standing()
            .map(|observation| observation.stated_in.supplementary)
            .collect();
        let roles = self
            .standing()
            .map(|observation| Facet::plain("role", format!("{:?}", observation.role)));
        self.case
            .map(|case| Facet::plain("case", case))
            .into_iter()
            .chain(
                self.contract
                    .map(|contract| Facet::plain("contract", contract)),
            )
            .chain([
                Facet::new("indicator", self.indicator.key(), self.title()),
                Facet::plain("grade", format!("{:?}", self.grade())),
            ])
            .chain(
                origins
                    .into_iter()
                    .map(|supplementary| Facet::plain("supplementary", supplementary)),
            )
            .chain(roles)
            .collect()
    }

    fn text(&self) -> String {
        self.observations
            .iter()
            .map(|observation| observation.stated.as_str())
            .chain(self.scope.as_deref())
            .chain([self.title()])
            .collect::<Vec<_>>()
            .join("\n")
            .to_lowercase()
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
        .filter_map(|observation| observation.period)
}
