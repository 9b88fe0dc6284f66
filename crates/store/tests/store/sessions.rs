use sea_orm::{ConnectionTrait, Statement};
use store::{KnownBy, Role};

use crate::{
    database::on_both,
    makers::{at, code},
};

#[tokio::test]
async fn a_session_lasts_until_it_ends_or_is_ended() {
    on_both(async |database| {
        let store = database.open().await;
        let sessions = store.sessions();
        let vejen = Some(code("0575"));
        let begin = |actor: &'static str, ends| {
            sessions.begin(actor, Role::Approver, vejen, at(0), at(ends))
        };
        let (first, second) = (begin("actor-1", 10).await, begin("actor-2", 20).await);
        let (first, second) = (first.unwrap(), second.unwrap());
        assert_ne!(first, second);
        let known = sessions.find(&first, at(9)).await.unwrap().unwrap();
        assert_eq!(
            (known.actor.as_str(), known.role),
            ("actor-1", Role::Approver)
        );
        assert_eq!((known.municipality, known.until), (vejen, Some(at(10))));
        assert_eq!(known.known_by, KnownBy::Session);
        assert!(store.still_knows(&known, at(9)).await.unwrap());
        assert!(!store.still_knows(&known, at(10)).await.unwrap());
        let other = sessions.find(&second, at(9)).await.unwrap().unwrap();
        assert_eq!(sessions.find(&first, at(10)).await.unwrap(), None);
        assert_eq!(sessions.find("samspil_guessed", at(0)).await.unwrap(), None);
        for _ in 0..2 {
            sessions.end(&second, at(9)).await.unwrap();
        }
        assert!(!store.still_knows(&other, at(9)).await.unwrap());
        assert_eq!(sessions.find(&second, at(0)).await.unwrap(), None);
        assert!(sessions.find(&first, at(9)).await.unwrap().is_some());
    })
    .await;
}

#[tokio::test]
async fn sessions_that_are_over_are_forgotten_and_their_secrets_never_kept() {
    on_both(async |database| {
        let store = database.open().await;
        let sessions = store.sessions();
        for moment in [0, 20] {
            let begun = sessions.begin("actor-1", Role::Analyst, None, at(moment), at(moment + 10));
            begun.await.unwrap();
        }
        let raw = database.raw().await;
        let question = "SELECT secret FROM session";
        let question = Statement::from_string(raw.get_database_backend(), question);
        let rows = raw.query_all_raw(question).await.unwrap();
        assert_eq!(rows.len(), 1);
        assert_eq!(rows[0].try_get_by_index::<Vec<u8>>(0).unwrap().len(), 32);
    })
    .await;
}

#[tokio::test]
async fn a_pseudonym_is_the_same_for_the_same_and_another_in_another_register() {
    on_both(async |database| {
        let store = database.open().await;
        let of = async |issuer, subject| store.pseudonym(issuer, subject).await.unwrap();
        let somebody = of("https://a.example", "somebody").await;
        assert_eq!(of("https://a.example", "somebody").await, somebody);
        assert_ne!(of("https://b.example", "somebody").await, somebody);
        assert_ne!(of("https://a.examples", "omebody").await, somebody);
        assert!(
            somebody.starts_with("actor-") && somebody.len() == 42,
            "{somebody}"
        );
        assert!(!somebody.contains("somebody"));
        let raw = database.raw().await;
        let another = "UPDATE pseudonym_key SET key = (SELECT secret FROM token LIMIT 1)";
        store
            .tokens()
            .create(Role::Reader, None, at(0))
            .await
            .unwrap();
        raw.execute_unprepared(another).await.unwrap();
        // Which key it has, a register that is open has read.
        assert_eq!(of("https://a.example", "somebody").await, somebody);
        let reopened = database.open().await;
        let other = reopened.pseudonym("https://a.example", "somebody").await;
        assert_ne!(other.unwrap(), somebody);
    })
    .await;
}
