use async_graphql::ID;

use crate::{
    contract::{SanctionStep, SocialClause},
    global_id::global_id,
    happening::told::Happened,
    words::Money,
};

happening!(SocialClauseAgreed, "A social clause was agreed. Danish: «social klausul aftalt».", {
    /// The clause.
    clause: SocialClause,
});
happening!(ClauseSanctioned, "A step was taken because a promise was not kept. Danish: «sanktion».", {
    /// The clause.
    clause_id: ID,
    /// The step of the ladder.
    step: SanctionStep,
    /// The penalty or what is withheld.
    amount: Option<Money>,
    /// Why, in words.
    why: String,
});
happening!(SocialClauseEnded, "A social clause ended; it stays readable. Danish: «social klausul ophørt».", {
    /// The clause.
    clause_id: ID,
    /// Why, in words.
    why: String,
});

impl ClauseSanctioned {
    pub(in crate::happening) fn of(
        told: Happened,
        clause: contracts::ClauseId,
        sanction: &contracts::Sanction,
    ) -> Self {
        Self {
            told,
            clause_id: global_id("SocialClause", clause),
            step: sanction.step.into(),
            amount: sanction.amount.map(Money::from),
            why: sanction.why.clone(),
        }
    }
}

impl SocialClauseEnded {
    pub(in crate::happening) fn of(told: Happened, clause: contracts::ClauseId, why: &str) -> Self {
        Self {
            told,
            clause_id: global_id("SocialClause", clause),
            why: why.to_owned(),
        }
    }
}
