//! What others do: patterns over several contracts of one task.

mod group;
mod length;
mod weights;

use std::{cmp::Reverse, collections::BTreeMap};

use rust_decimal::Decimal;

pub use weights::group_weights;

use crate::{Contract, CriterionKind};

/// The weights that criteria of one group have, over the contracts that weigh in per cent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GroupWeights {
    /// None: nobody has said which group they belong to.
    pub group: Option<CriterionKind>,
    /// How many contracts have criteria of it.
    pub contracts: usize,
    /// The sum of the group's weights in a contract.
    pub min: Decimal,
    pub median: Decimal,
    pub max: Decimal,
}

/// How long contracts run, and with which options.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct TermPattern {
    /// Without options; none when it is not known.
    pub months: Option<u32>,
    /// The months of each option.
    pub options: Vec<u32>,
    /// How many contracts have it.
    pub contracts: usize,
}

/// The patterns of term and options over the contracts where one is known, the most common first.
pub fn term_patterns<'a>(contracts: impl IntoIterator<Item = &'a Contract>) -> Vec<TermPattern> {
    let mut counts: BTreeMap<(Option<u32>, Vec<u32>), usize> = BTreeMap::new();
    for contract in contracts {
        let term = &contract.term;
        let months = term.length_in_months();
        let options: Vec<u32> = term.options.iter().map(|option| option.months).collect();
        if months.is_some() || !options.is_empty() {
            *counts.entry((months, options)).or_default() += 1;
        }
    }
    let mut patterns: Vec<TermPattern> = counts
        .into_iter()
        .map(|((months, options), contracts)| TermPattern {
            months,
            options,
            contracts,
        })
        .collect();
    patterns.sort_by_key(|pattern| Reverse(pattern.contracts));
    patterns
}
