use async_graphql::SimpleObject;

use super::super::LogHead;
use crate::{
    contract::{AwardCriterion, ClauseKind, Contract, CriterionKind, SocialClause},
    coverage::Coverage,
    place::TaskArea,
    scalars::{DateTime, Decimal},
};

/// What others do for the same task; made-up examples, drafts and what was taken back do not count. Danish: «markedsspejl».
#[derive(SimpleObject)]
pub struct Practice {
    /// The task.
    pub task_area: TaskArea,
    /// All contracts of it, in the order they were entered.
    pub contracts: Vec<Contract>,
    /// Every criterion under its own name, with the group it belongs to.
    pub criteria: Vec<PracticeCriterion>,
    /// What the groups weigh, over the contracts that weigh in per cent.
    pub groups: Vec<PracticeGroup>,
    /// Their social clauses, by kind.
    pub clauses: Vec<PracticeClauses>,
    /// How long they run and with which options, the most common first.
    pub terms: Vec<PracticeTerm>,
    /// How many of the contracts weigh in per cent, and why the others do not count.
    pub coverage: Coverage,
    /// How many of the contracts have a term that is known.
    pub term_coverage: Coverage,
    /// The moment of knowledge that it is answered from.
    pub as_of: DateTime,
    /// How far the log has come.
    pub log: LogHead,
}

/// A criterion that someone has used. Danish: «tildelingskriterium i praksis».
#[derive(SimpleObject)]
pub struct PracticeCriterion {
    /// Who used it.
    pub contract: Contract,
    /// The criterion under its own name.
    pub criterion: AwardCriterion,
    /// The group it belongs to; null where nobody has said and its name leaves doubt.
    pub group: Option<CriterionKind>,
    /// Whether a source says so; else the group is read from the name.
    pub group_told: bool,
}

/// What a group of criteria weighs in a contract, in per cent. Danish: «kriteriegruppe».
#[derive(SimpleObject)]
pub struct PracticeGroup {
    /// The group; null for criteria that belong to none that is known.
    pub group: Option<CriterionKind>,
    /// How many contracts have criteria of it.
    pub contracts: usize,
    /// The least.
    pub min: Decimal,
    /// The one in the middle.
    pub median: Decimal,
    /// The most.
    pub max: Decimal,
}

/// The social clauses of one kind. Danish: «klausuler i praksis».
#[derive(SimpleObject)]
pub struct PracticeClauses {
    /// The kind.
    pub kind: ClauseKind,
    /// How many contracts have one.
    pub contracts: usize,
    /// The clauses themselves.
    pub texts: Vec<PracticeClause>,
}

/// A social clause that someone has used. Danish: «klausul i praksis».
#[derive(SimpleObject)]
pub struct PracticeClause {
    /// Who used it.
    pub contract: Contract,
    /// The clause.
    pub clause: SocialClause,
}

/// A term with options that contracts have. Danish: «løbetid i praksis».
#[derive(SimpleObject)]
pub struct PracticeTerm {
    /// How many months without options; null where that is not known.
    pub months: Option<u32>,
    /// The months of each option.
    pub options: Vec<u32>,
    /// How many contracts have it.
    pub contracts: usize,
}

impl From<contracts::GroupWeights> for PracticeGroup {
    fn from(weights: contracts::GroupWeights) -> Self {
        Self {
            group: weights.group.map(CriterionKind::from),
            contracts: weights.contracts,
            min: weights.min.into(),
            median: weights.median.into(),
            max: weights.max.into(),
        }
    }
}

impl From<contracts::TermPattern> for PracticeTerm {
    fn from(pattern: contracts::TermPattern) -> Self {
        Self {
            months: pattern.months,
            options: pattern.options,
            contracts: pattern.contracts,
        }
    }
}
