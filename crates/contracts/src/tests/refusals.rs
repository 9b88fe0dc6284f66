use std::collections::BTreeSet;

use kernel::Coded;

use super::makers::*;
use crate::{ContractRefusal, Field, OptionState, Path};

#[test]
fn every_code_is_listed_once() {
    let codes: BTreeSet<_> = ContractRefusal::CODES.iter().collect();
    assert_eq!(codes.len(), ContractRefusal::CODES.len());
}

#[test]
fn a_refusal_says_why_with_its_numbers_and_where() {
    for (refusal, words, field) in [
        (
            ContractRefusal::WeightsNotHundred {
                total: decimal("90"),
                at: Path::of("awardCriteria"),
            },
            "the tender weights make 90, not 100",
            vec!["awardCriteria"],
        ),
        (
            ContractRefusal::WeightNotPositive {
                weight: decimal("-1"),
                at: Path::of("awardCriteria").nth(2).then("weight"),
            },
            "the weight -1 is not greater than 0",
            vec!["awardCriteria", "2", "weight"],
        ),
        (
            ContractRefusal::OptionAlreadyDecided {
                state: OptionState::Lapsed,
            },
            "the option is already decided: lapsed",
            vec!["option"],
        ),
        (
            ContractRefusal::NotStated {
                field: Field::TenderAwardedOn,
            },
            "tenderAwardedOn was never stated, so it cannot be corrected",
            vec!["tenderAwardedOn"],
        ),
        (
            ContractRefusal::AlreadyRegistered,
            "the contract is already registered",
            vec![],
        ),
    ] {
        assert_eq!(refusal.to_string(), words);
        assert_eq!(refusal.field(), field);
        assert!(ContractRefusal::CODES.contains(&refusal.code()));
    }
}
