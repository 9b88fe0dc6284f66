//! What is found by words, and by whom.

mod asked;
mod kept;

use std::collections::BTreeSet;

use contracts::{ClauseKind, ContractId, Registration, SocialClause};
use kernel::{Id, Instant, LocalizedText, PartialDate};
use search::Wanted;
use store::{Clock, Found, Search, SearchKind, Sight, Slice, Step, Store};

use crate::{
    database::on_both,
    makers::{
        a_case, a_contract, an_effect, asking, claim, draft, make_public, note, publish, register,
        registration, retitle,
    },
};

fn search(text: &str) -> Search {
    Search {
        wanted: Wanted::parse(text).expect("something is wanted"),
        kinds: SearchKind::ALL.into(),
    }
}

async fn found(store: &Store, text: &str) -> Vec<Found> {
    found_at(store, text, None).await
}

async fn found_at(store: &Store, text: &str, at: Option<Instant>) -> Vec<Found> {
    let page = store.search(&search(text), &Slice::first(100), at).await;
    let items = page.expect("searched").items;
    let count = store.count_found(&search(text), at).await.expect("counted");
    assert_eq!(count, u64::try_from(items.len()).expect("few"), "{text}");
    items.into_iter().map(|(_, found)| found).collect()
}

async fn kinds(store: &Store, text: &str) -> Vec<SearchKind> {
    let found = found(store, text).await;
    found.into_iter().map(|found| found.kind).collect()
}

/// A contract that is called so, with a clause.
fn with_clause(id: ContractId, slug: &str, title: &str, clause: &str) -> Step {
    let clause = SocialClause {
        id: Id::new(Clock::system().now()),
        kind: ClauseKind::Apprenticeship,
        text: clause.to_owned(),
        promised: None,
        per: None,
        rhythm: None,
        agreed_on: None,
    };
    let registration = Registration {
        title: LocalizedText::da(title),
        social_clauses: vec![clause],
        ..registration(slug)
    };
    register(id, registration)
}

async fn tell(store: &Store, steps: impl IntoIterator<Item = Step>) {
    store.execute(asking(steps)).await.expect("recorded");
}

#[tokio::test]
async fn cases_contracts_clauses_and_effects_are_found_by_their_words() {
    on_both(async |database| {
        let store = database.open().await;
        let (case, contract) = (a_case(), a_contract());
        let clause = "Fem lærlinge hvert år.";
        tell(
            &store,
            [
                publish(case, "vejen-vask"),
                with_clause(contract, "rent", "Rengøringen af skolerne", clause),
                claim(an_effect(), Some(case), None),
            ],
        )
        .await;
        assert_eq!(kinds(&store, "historier").await, [SearchKind::Case]);
        assert_eq!(
            kinds(&store, "rengøring skoler").await,
            [SearchKind::Contract]
        );
        assert_eq!(kinds(&store, "lærling").await, [SearchKind::Clause]);
        assert_eq!(
            kinds(&store, "\"går hurtigere\"").await,
            [SearchKind::Effect]
        );
        assert_eq!(
            kinds(&store, "Vejen").await,
            [SearchKind::Case, SearchKind::Contract]
        );
        assert_eq!(kinds(&store, "Vejen -rengøring").await, [SearchKind::Case]);
        assert_eq!(
            kinds(&store, "Vejen -\"rengøring af\"").await,
            [SearchKind::Case]
        );
        assert_eq!(kinds(&store, "rengøring Ålborg").await, []);
        assert_eq!(kinds(&store, "leverandø*").await, [SearchKind::Case]);
        let only = Search {
            kinds: BTreeSet::from([SearchKind::Contract]),
            ..search("Vejen")
        };
        let page = store
            .search(&only, &Slice::first(5), None)
            .await
            .expect("searched");
        assert_eq!(page.items.len(), 1);
    })
    .await;
}

#[tokio::test]
async fn what_is_called_so_comes_before_what_is_about_it_and_what_is_told_of_it() {
    on_both(async |database| {
        let store = database.open().await;
        let (told, about, named) = (a_case(), a_contract(), a_case());
        tell(
            &store,
            [
                publish(told, "told"),
                retitle(told, "Aaa"),
                note(told, "Også Elis var med."),
                publish(named, "named"),
                retitle(named, "Zebra og Elis"),
                register(about, registration("about")),
            ],
        )
        .await;
        let ids: Vec<_> = found(&store, "elis")
            .await
            .iter()
            .map(|found| found.id)
            .collect();
        assert_eq!(ids, [named.uuid(), about.uuid(), told.uuid()]);
    })
    .await;
}

#[tokio::test]
async fn a_draft_is_found_by_its_municipality_alone() {
    on_both(async |database| {
        let store = database.open().await;
        let contract = a_contract();
        tell(&store, [register(contract, draft("hemmelig"))]).await;
        let municipality = crate::makers::code("0575");
        let own = store.seen_by(Sight::DraftsOf(municipality));
        let public = store.seen_by(Sight::Public);
        assert_eq!(found(&own, "hemmelig").await.len(), 1);
        assert_eq!(found(&public, "hemmelig").await, []);
        tell(&store, [make_public(contract)]).await;
        assert_eq!(found(&public, "hemmelig").await.len(), 1);
    })
    .await;
}

#[tokio::test]
async fn a_contract_that_was_taken_back_is_not_found() {
    on_both(async |database| {
        let store = database.open().await;
        let contract = a_contract();
        tell(
            &store,
            [with_clause(contract, "vask", "Vask", "Fem lærlinge")],
        )
        .await;
        assert_eq!(found(&store, "vask").await.len(), 1);
        let why = "Den fandtes ikke".to_owned();
        let on = PartialDate::UNKNOWN;
        let retract = contracts::ContractCommand::Retract { why, on };
        tell(&store, [crate::makers::contract(contract, retract)]).await;
        assert_eq!(found(&store, "vask").await, []);
        assert_eq!(found(&store, "lærling").await, []);
    })
    .await;
}
