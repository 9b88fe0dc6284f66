//! What effects come to together, with what may be added and why the rest is not.

mod bucket;
mod caution;
mod class;
mod clauses;
mod clusters;
mod coverage;
mod direction;
mod disagreement;
mod distribution;
mod entry;
mod fold;
mod group;
mod key;
mod lack;
mod numbers;
mod over_time;
mod people;
mod per_thousand;
mod place;
mod reading;
mod refused;
mod scope;
mod weighing;

use std::collections::BTreeMap;

pub use bucket::{Bucket, Method};
pub use caution::Caution;
pub use class::{Class, MoneyClass, Period, Shape};
pub use clauses::{ClauseYield, Delivered, YieldRow, YieldTotal, clause_yield};
pub use coverage::{Coverage, Missing, Subject, SummaryGap};
pub use direction::Directions;
pub use disagreement::Disagreement;
pub use distribution::Distribution;
pub use entry::{Entry, Spread};
pub use group::Group;
pub use key::{Key, KeyValue, SummaryDimension};
pub use lack::{Lack, LackKind, LackUnlocks};
pub use over_time::OverTime;
pub use people::{PeopleAtStep, PeopleStep, PeopleThroughClauses, people_through_clauses};
pub use per_thousand::PerThousand;
pub use refused::RefusalReason;
pub use scope::{Contracted, Kept, Member, Options, Scope};
pub use weighing::Weighted;

use place::{Placed, placed};

/// What the effects of a scope come to, in groups that each effect, or each of its sizes, stands in once.
#[derive(Clone, Debug, PartialEq)]
pub struct Summary<'a> {
    /// In the order of their keys.
    pub groups: Vec<Group<'a>>,
    /// Over all groups, each effect once.
    pub coverage: Coverage,
    pub directions: Directions,
    pub cautions: Vec<Caution>,
    /// Effects whose sources disagree, by id.
    pub disagreements: Vec<Disagreement<'a>>,
    /// What would unlock most, first.
    pub lacks: Vec<Lack>,
}

/// The summary of a scope; the order of its members is nothing to it.
pub fn summarise<'a>(scope: &Scope<'a>, options: &Options) -> Summary<'a> {
    let placed = placed(scope, options);
    let mut drafts: BTreeMap<Vec<Key>, group::Draft<'a>> = BTreeMap::new();
    for one in &placed {
        for (keys, part) in one.parts(options) {
            drafts.entry(keys).or_default().placed.push(part);
        }
    }
    for silent in &scope.silent {
        let keys = silent.keys(options);
        drafts.entry(keys).or_default().silent.push(*silent);
    }
    let groups: Vec<Group<'a>> = drafts
        .into_iter()
        .map(|(keys, draft)| Group::of(keys, draft, options))
        .collect();
    let whole = Placed::by_effect(&placed);
    let coverage = Coverage::of(&whole, &scope.silent, options);
    let directions = Directions::of(&whole);
    Summary {
        cautions: Caution::of_the_whole(&groups, &whole, directions, &coverage),
        disagreements: whole
            .iter()
            .filter_map(|one| Disagreement::of(one, options.smallest_group))
            .collect(),
        lacks: lack::lacks(&whole, &scope.silent),
        groups,
        coverage,
        directions,
    }
}
