use choice::{FreeChoice, FreeChoiceCommand, Opening};
use contracts::{ContractCommand, Correction};
use kernel::{LocalizedText, PartialDate, TaskArea};
use store::{Request, Step, Within};

use crate::{
    database::on_both,
    makers::{
        a_case, a_contract, an_effect, asking, claim, code, contract, link, publish, register,
        registration, retitle, sign,
    },
    writing::code_of,
};

#[tokio::test]
async fn a_procurement_token_writes_only_contracts_of_its_municipality_and_their_effects() {
    on_both(async |database| {
        let store = database.open().await;
        let (case, ours, theirs) = (a_case(), a_contract(), a_contract());
        let mut elsewhere = registration("aarhus-vask");
        elsewhere.municipalities = vec![code("0751")];
        let (of_case, of_theirs, of_ours) = (an_effect(), an_effect(), an_effect());
        let setup = [
            publish(case, "vejen-vask"),
            register(theirs, elsewhere.clone()),
            claim(of_case, Some(case), None),
            claim(of_theirs, None, Some(theirs)),
        ];
        store.execute(asking(setup)).await.expect("recorded");
        let mut not_yet = elsewhere;
        not_yet.slug = "aarhus-linned".to_owned();
        for step in [
            retitle(case, "Vask"),
            sign(theirs, "2020"),
            register(a_contract(), not_yet),
            claim(an_effect(), Some(case), None),
            claim(an_effect(), None, Some(theirs)),
            claim(of_theirs, None, Some(theirs)),
            claim(of_case, Some(case), None),
        ] {
            let what = format!("{step:?}");
            assert_eq!(code_of(&store, vejen([step])).await, "FORBIDDEN", "{what}");
        }
        let allowed = [
            register(ours, registration("vejen-vask")),
            sign(ours, "2020"),
            link(ours, case),
            claim(of_ours, None, Some(ours)),
        ];
        store.execute(vejen(allowed)).await.expect("its own");
        let gone = give_away(ours);
        assert_eq!(code_of(&store, vejen([gone.clone()])).await, "FORBIDDEN");
        store.execute(asking([gone])).await.expect("recorded");
        assert_eq!(
            code_of(&store, vejen([sign(ours, "2021")])).await,
            "FORBIDDEN"
        );
    })
    .await;
}

#[tokio::test]
async fn an_effect_of_an_unseen_contract_is_checked_by_that_contract() {
    on_both(async |database| {
        let store = database.open().await;
        let (ours, effect) = (a_contract(), an_effect());
        let setup = [
            register(ours, registration("vejen-vask")),
            claim(effect, None, Some(ours)),
        ];
        store.execute(asking(setup)).await.expect("recorded");
        let record = || Step::Effect {
            id: effect,
            expected: None,
            command: effects::EffectCommand::RecordObservation {
                observation: Box::new(crate::makers::statement(effects::ObservationRole::Narrated)),
                on: PartialDate::UNKNOWN,
                today: crate::makers::TODAY,
            },
        };
        store.execute(vejen([record()])).await.expect("its own");
        store
            .execute(asking([give_away(ours)]))
            .await
            .expect("recorded");
        assert_eq!(code_of(&store, vejen([record()])).await, "FORBIDDEN");
    })
    .await;
}

#[tokio::test]
async fn a_procurement_token_writes_only_the_free_choice_of_its_municipality() {
    on_both(async |database| {
        let store = database.open().await;
        let theirs = open("0751", "aarhus-hjemmepleje");
        assert_eq!(code_of(&store, vejen([theirs.clone()])).await, "FORBIDDEN");
        store.execute(asking([theirs])).await.expect("recorded");
        let ours = [open("0575", "vejen-hjemmepleje"), adopt("0575")];
        store.execute(vejen(ours)).await.expect("its own");
        assert_eq!(code_of(&store, vejen([adopt("0751")])).await, "FORBIDDEN");
    })
    .await;
}

/// Asked with a token of Vejen.
fn vejen(steps: impl IntoIterator<Item = Step>) -> Request {
    Request {
        within: Within::ContractsOf(code("0575")),
        ..asking(steps)
    }
}

/// Corrects the municipality to Aarhus.
fn give_away(id: contracts::ContractId) -> Step {
    contract(
        id,
        ContractCommand::Correct {
            corrections: vec![Correction::Municipalities(vec![code("0751")])],
            why: "Aftalen er Aarhus’".to_owned(),
            smallest_group: contracts::SmallestGroup::default(),
            on: PartialDate::UNKNOWN,
        },
    )
}

fn open(place: &str, slug: &str) -> Step {
    of_choice(
        place,
        FreeChoiceCommand::Open(Box::new(Opening {
            slug: slug.to_owned(),
            title: LocalizedText::new("Frit valg", "Free choice"),
            municipality: code(place),
            task_area: home_care(),
            model: None,
            cases: Vec::new(),
            contracts: Vec::new(),
            on: PartialDate::UNKNOWN,
        })),
    )
}

fn adopt(place: &str) -> Step {
    of_choice(
        place,
        FreeChoiceCommand::AdoptModel {
            model: contracts::FreeChoiceModel::Approval,
            stated: None,
            on: PartialDate::UNKNOWN,
        },
    )
}

fn of_choice(place: &str, command: FreeChoiceCommand) -> Step {
    Step::FreeChoice {
        id: FreeChoice::id_of(code(place), &home_care()),
        expected: None,
        command,
    }
}

fn home_care() -> TaskArea {
    TaskArea::of("hjemmepleje").expect("a task area")
}
