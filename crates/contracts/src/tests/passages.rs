use kernel::{Part, given::given};

use super::makers::*;
use crate::{
    Contract,
    ContractEvent::{AwardCriteriaSet, Retracted, SocialClauseAgreed},
};

#[test]
fn a_contract_is_found_by_what_it_is_called_and_weighed_on_and_its_clauses_by_their_own_words() {
    let clause = clause(1, "Fem ledige i job");
    given::<Contract>([
        registered(),
        AwardCriteriaSet {
            criteria: service_quality_economy(),
            on: untold(),
        },
        SocialClauseAgreed {
            clause: clause.clone(),
            on: untold(),
        },
    ])
    .then_state(|contract| {
        let passages = contract.passages();
        let told = |part| {
            passages
                .iter()
                .filter(|passage| passage.part == part)
                .count()
        };
        assert_eq!(passages[0].text, "Vask i Vejen");
        assert_eq!((told(Part::Form), told(Part::Criterion)), (1, 3));
        assert!(passages.iter().all(|passage| passage.text != clause.text));
        let of_clause = contract.passages_of(&contract.social_clauses[0]);
        let told: Vec<_> = of_clause
            .iter()
            .map(|passage| passage.text.as_str())
            .collect();
        assert_eq!(
            told,
            ["Fem ledige i job", "beskæftigelse af udsatte ledige"]
        );
    });
}

#[test]
fn what_was_taken_back_is_not_found() {
    let why = "Registreret to gange".to_owned();
    let on = untold();
    let clause = clause(1, "Fem ledige i job");
    given::<Contract>([
        registered(),
        SocialClauseAgreed { clause, on },
        Retracted { why, on },
    ])
    .then_state(|contract| {
        assert_eq!(contract.passages(), []);
        assert_eq!(contract.passages_of(&contract.social_clauses[0]), []);
    });
}
