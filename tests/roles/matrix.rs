//! Every role beside every mutation of the schema.

use std::collections::BTreeSet;

use serde_json::{Value, json};
use store::Role;

use super::made::{Made, Words};
use crate::world::{World, story};

/// What somebody may do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum May {
    /// It is judged by its rules alone.
    Yes,
    No,
    /// Only who says who they are is heard.
    Unknown,
}
use May::{No, Unknown, Yes};

/// Who asks: a role and a municipality; what they ask for is of municipality 0575. None is who has no token.
const ACTORS: [Option<(Role, Option<&str>)>; 9] = [
    Some((Role::Administrator, None)),
    Some((Role::Procurement, Some("0575"))),
    Some((Role::Procurement, Some("0661"))),
    Some((Role::Procurement, None)),
    Some((Role::Approver, Some("0575"))),
    Some((Role::Approver, Some("0661"))),
    Some((Role::Analyst, None)),
    Some((Role::Reader, None)),
    None,
];

/// What each actor may do, in their order.
type Row = [May; 9];

/// What is written for the municipality whose contract it is.
const CONTRACT: Row = [Yes, Yes, No, No, No, No, No, No, Unknown];
/// What is found right in that municipality.
const APPROVAL: Row = [Yes, Yes, No, No, Yes, No, No, No, Unknown];
/// What is said of a municipality, by itself or by who studies it.
const MEASURED: Row = [Yes, Yes, No, No, No, No, Yes, No, Unknown];
/// What belongs to no municipality.
const STUDIED: Row = [Yes, No, No, No, No, No, Yes, No, Unknown];
/// What hides nothing, whoever of any municipality keeps it.
const KEPT: Row = [Yes, Yes, Yes, No, No, No, Yes, No, Unknown];

const ALL: &[(&str, Row)] = &[
    ("adoptFreeChoiceModel", MEASURED),
    ("agreeParticulars", CONTRACT),
    ("agreeSocialClause", CONTRACT),
    ("agreeTerm", CONTRACT),
    ("amendContract", CONTRACT),
    ("approveContract", APPROVAL),
    ("approveFreeChoiceSupplier", MEASURED),
    ("assignOwner", CONTRACT),
    ("awardContract", CONTRACT),
    ("cancelTender", CONTRACT),
    ("changeQuery", STUDIED),
    ("claimEffect", MEASURED),
    ("classifyContractPart", CONTRACT),
    ("correctContract", CONTRACT),
    ("decideComplaint", CONTRACT),
    ("defineIndicator", STUDIED),
    ("disputeObservation", MEASURED),
    ("endFreeChoiceApproval", MEASURED),
    ("endSocialClause", CONTRACT),
    ("exerciseOption", CONTRACT),
    ("followUpContract", CONTRACT),
    ("importAccounts", STUDIED),
    ("judgeClauseReport", CONTRACT),
    ("lapseOption", CONTRACT),
    ("linkCase", MEASURED),
    ("linkFreeChoice", MEASURED),
    ("linkSameEffect", MEASURED),
    ("lodgeComplaint", CONTRACT),
    ("noteFact", STUDIED),
    ("openFreeChoice", MEASURED),
    ("publishCase", STUDIED),
    ("publishContract", CONTRACT),
    ("publishTender", CONTRACT),
    ("recordObservation", MEASURED),
    ("registerContract", CONTRACT),
    ("renewContract", CONTRACT),
    ("reportSocialClause", CONTRACT),
    ("requestClauseReport", CONTRACT),
    ("retractCalculation", STUDIED),
    ("retractContract", CONTRACT),
    ("retractFreeChoiceShare", MEASURED),
    ("retractObservation", MEASURED),
    ("reviseCase", STUDIED),
    ("sanctionClause", CONTRACT),
    ("saveCalculation", KEPT),
    ("saveQuery", KEPT),
    ("sendBackContract", APPROVAL),
    ("setAwardCriteria", CONTRACT),
    ("settleDispute", MEASURED),
    ("settleSaving", CONTRACT),
    ("signContract", CONTRACT),
    ("stateFreeChoiceShare", MEASURED),
    ("supersedeIndicator", STUDIED),
    ("terminateContract", CONTRACT),
    ("transferContract", CONTRACT),
    ("withdrawIndicator", STUDIED),
    ("withdrawQuery", STUDIED),
];

story! {
    async fn every_mutation_of_the_schema_says_which_roles_may(world: World) {
        let asked = "{ __schema { mutationType { fields { name } } } }";
        let mut told = world.ask(asked, json!({})).await;
        let fields = told["__schema"]["mutationType"]["fields"].take();
        let fields = fields.as_array().unwrap().iter();
        let mutations: BTreeSet<&str> = fields.map(|field| field["name"].as_str().unwrap()).collect();
        let lines: BTreeSet<&str> = ALL.iter().map(|(name, _)| *name).collect();
        assert_eq!(mutations, lines);
    }
}

story! {
    async fn each_role_does_what_it_may_and_nothing_else(world: World) {
        let words = Words::read(&world).await;
        let made = Made::by_the_operator(&world).await;
        let (mut world, mut wrong) = (world, Vec::new());
        for (place, actor) in ACTORS.into_iter().enumerate() {
            world = match actor {
                Some((role, municipality)) => world.acting_as(role, municipality).await,
                None => world.reading(),
            };
            for (mutation, row) in ALL {
                let answered = answered(&world, mutation, words.input(mutation, &made)).await;
                if answered.may != row[place] {
                    wrong.push(format!("{mutation} by {actor:?}: {}", answered.told));
                }
            }
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }
}

struct Answered {
    may: May,
    told: Value,
}

/// What comes of a mutation that stores nothing.
async fn answered(world: &World, mutation: &str, input: Value) -> Answered {
    let (first, rest) = mutation.split_at(1);
    let document = format!(
        "mutation($input: {}{rest}Input!) {{ {mutation}(input: $input) {{ position userErrors {{ code field }} }} }}",
        first.to_uppercase()
    );
    let before = world.store.log_head().await.unwrap().position;
    let request = world.request(&document, json!({ "input": input }));
    let told = serde_json::to_value(world.schema.execute(request).await).unwrap();
    assert_eq!(world.store.log_head().await.unwrap().position, before);
    let error = told["errors"].get(0);
    let may = match error.map(|error| error["extensions"]["code"].as_str()) {
        None => Yes,
        Some(Some("FORBIDDEN")) => No,
        Some(Some("UNAUTHENTICATED")) => Unknown,
        Some(_) => panic!("{mutation}: {told}"),
    };
    Answered { may, told }
}
