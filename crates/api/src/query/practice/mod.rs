//! What others do for the same task.

mod view;

use std::collections::{BTreeMap, HashSet};

use async_graphql::{Context, ID, Result};
use contracts::{Part, Weight, group_weights, term_patterns};
use kernel::{Instant, LocalizedText};
use store::Filter;
pub use view::Practice;
use view::{PracticeClause, PracticeClauses, PracticeCriterion};

use super::{LogHead, all::all, answer::moment};
use crate::{
    contract::{Contract, CriterionKind, SocialClause},
    coverage::{Coverage, Missing, MissingReason},
    error::coded,
    known,
    place::TaskArea,
};

pub(super) async fn practice(
    ctx: &Context<'_>,
    task_area: &ID,
    known: Option<Instant>,
) -> Result<Practice> {
    let task_area = known::task_area(task_area).map_err(|_| {
        coded(
            "BAD_USER_INPUT",
            "`taskArea` is neither the id nor the key of a task area",
        )
    })?;
    let filter = Filter {
        facets: vec![("task_area", vec![task_area.key().to_owned()])],
        ..Filter::default()
    };
    let found = all::<contracts::Contract>(ctx, &filter, known).await?;
    let contracts: Vec<Contract> = found
        .into_iter()
        .filter(|view| counts(view.state()))
        .map(Contract::from)
        .collect();
    let states = || contracts.iter().map(Contract::state);
    Ok(Practice {
        task_area: TaskArea(task_area),
        criteria: contracts.iter().flat_map(criteria).collect(),
        groups: group_weights(states())
            .into_iter()
            .map(Into::into)
            .collect(),
        clauses: clauses(&contracts),
        terms: term_patterns(states())
            .into_iter()
            .map(Into::into)
            .collect(),
        coverage: covered(&contracts, why_not_weighed),
        term_coverage: covered(&contracts, why_no_term),
        as_of: moment(ctx, known)?,
        log: LogHead::read(ctx).await?,
        contracts,
    })
}

/// It is real and public.
fn counts(contract: &contracts::Contract) -> bool {
    !contract.illustrative
        && contract.retraction.is_none()
        && contract.publication == contracts::Publication::Published
}

fn criteria(contract: &Contract) -> impl Iterator<Item = PracticeCriterion> {
    let criteria = contract.state().award_criteria.iter();
    criteria.map(|criterion| PracticeCriterion {
        contract: contract.clone(),
        group: criterion.group().map(CriterionKind::from),
        group_told: criterion.kind.is_some(),
        criterion: criterion.clone().into(),
    })
}

fn clauses(contracts: &[Contract]) -> Vec<PracticeClauses> {
    let mut kinds: BTreeMap<contracts::ClauseKind, Vec<PracticeClause>> = BTreeMap::new();
    for contract in contracts {
        for obligation in &contract.state().social_clauses {
            let clause = PracticeClause {
                contract: contract.clone(),
                clause: SocialClause::of(obligation.clone(), contract.view.clone()),
            };
            kinds
                .entry(obligation.clause.kind)
                .or_default()
                .push(clause);
        }
    }
    kinds
        .into_iter()
        .map(|(kind, texts)| {
            let ids: HashSet<_> = texts.iter().map(|text| text.contract.view.id()).collect();
            PracticeClauses {
                kind: kind.into(),
                contracts: ids.len(),
                texts,
            }
        })
        .collect()
}

/// How many count, and why the others do not.
fn covered(
    contracts: &[Contract],
    why_not: fn(&contracts::Contract) -> Option<(MissingReason, LocalizedText)>,
) -> Coverage {
    let missing: Vec<Missing> = contracts
        .iter()
        .filter_map(|contract| {
            let (reason, because) = why_not(contract.state())?;
            Some(Missing::new(contract.clone(), reason, because))
        })
        .collect();
    Coverage::new(contracts.len() - missing.len(), missing)
}

/// Why its term makes no pattern; none when it does.
fn why_no_term(contract: &contracts::Contract) -> Option<(MissingReason, LocalizedText)> {
    term_patterns([contract]).is_empty().then(|| {
        (
            MissingReason::TermUnknown,
            LocalizedText::new(
                "Løbetid og optioner er ikke oplyst.",
                "The term and the options are not told.",
            ),
        )
    })
}

/// Why its weights do not count; none when they do.
fn why_not_weighed(contract: &contracts::Contract) -> Option<(MissingReason, LocalizedText)> {
    if contract.withholds(Part::AwardCriteria) {
        return Some((
            MissingReason::Withheld,
            LocalizedText::new(
                "Tildelingskriterierne er tilbageholdt.",
                "The award criteria are withheld.",
            ),
        ));
    }
    if contract.award_criteria.is_empty() {
        return Some((
            MissingReason::NoAwardCriteria,
            LocalizedText::new(
                "Tildelingskriterierne er ikke oplyst.",
                "The award criteria are not told.",
            ),
        ));
    }
    let in_per_cent = contract
        .award_criteria
        .iter()
        .all(|criterion| matches!(criterion.weight, Weight::PercentExact(_)));
    (!in_per_cent).then(|| {
        (
            MissingReason::WeightsNotInPercent,
            LocalizedText::new(
                "Kriterierne er ikke vægtet i faste procenter.",
                "The criteria are not weighed in exact per cent.",
            ),
        )
    })
}
