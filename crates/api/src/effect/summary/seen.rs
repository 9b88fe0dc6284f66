//! The views behind a summary, by their ids.

use std::collections::HashMap;

use contracts::ContractId;
use effects::{
    EffectId,
    summary::{Bucket, Missing as Lacking, Subject, SummaryGap},
};
use kernel::LocalizedText;

use crate::{
    contract::Contract,
    coverage::{Coverage, Missing, MissingReason},
    effect::{Effect, Indicator},
    moment::Moment,
    query::Node,
    view::View,
};

/// The effects and contracts that a summary speaks of.
pub(crate) struct Seen<'a> {
    pub(crate) effects: HashMap<EffectId, &'a View<effects::Effect>>,
    pub(crate) contracts: &'a HashMap<ContractId, View<contracts::Contract>>,
}

impl Seen<'_> {
    pub(crate) fn effect(&self, id: EffectId) -> Option<Effect> {
        self.effects.get(&id).map(|view| Effect((*view).clone()))
    }

    pub(crate) fn contract(&self, id: ContractId) -> Option<Contract> {
        self.contracts.get(&id).cloned().map(Contract::from)
    }

    /// In the edition that the effects of a bucket were claimed by.
    pub(crate) fn indicator(&self, bucket: &Bucket<'_>) -> Indicator {
        let first = bucket.entries.first();
        let effect = first.and_then(|entry| self.effects.get(&entry.member.id));
        match effect {
            Some(effect) => Indicator::claimed(effect),
            None => Indicator::meaning(bucket.class.indicator, None, Moment::Now),
        }
    }

    pub(crate) fn node(&self, subject: Subject) -> Option<Node> {
        match subject {
            Subject::Effect(id) => self.effect(id).map(Node::from),
            Subject::Contract(id) => self.contract(id).map(Node::from),
        }
    }

    pub(crate) fn coverage(&self, coverage: &effects::summary::Coverage) -> Coverage {
        self.coverage_with(coverage, true)
    }

    /// With what is missing where that is asked for.
    pub(crate) fn coverage_with(
        &self,
        coverage: &effects::summary::Coverage,
        missing: bool,
    ) -> Coverage {
        let lacking = coverage.missing.iter().filter(|_| missing);
        Coverage {
            n: coverage.n,
            total: coverage.total,
            missing: lacking
                .filter_map(|lacking| self.missing(lacking))
                .collect(),
        }
    }

    fn missing(&self, lacking: &Lacking) -> Option<Missing> {
        let words = lacking.gap.words();
        let because = match &lacking.because {
            None => words,
            Some(because) => LocalizedText {
                da: format!("{} “{because}”", words.da),
                en: words.en.map(|en| format!("{en} “{because}”")),
            },
        };
        let node = self.node(lacking.subject)?;
        Some(Missing::new(node, lacking.gap.into(), because))
    }
}

impl From<SummaryGap> for MissingReason {
    fn from(gap: SummaryGap) -> Self {
        match gap {
            SummaryGap::SmallCell => Self::SmallCell,
            SummaryGap::InAnotherBucket => Self::InAnotherBucket,
            SummaryGap::NoContractValue => Self::NoContractValue,
            SummaryGap::MissingStated => Self::MissingStated,
            SummaryGap::NoNumber => Self::NoNumber,
            SummaryGap::Retracted => Self::Retracted,
            SummaryGap::ContextOnly => Self::ContextOnly,
            SummaryGap::NoEffectTold => Self::NoEffectTold,
            SummaryGap::NoDeliveryTold => Self::NoDeliveryTold,
            SummaryGap::NoCountTold => Self::NoCountTold,
        }
    }
}
