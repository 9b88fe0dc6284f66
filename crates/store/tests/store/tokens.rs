use sea_orm::{ConnectionTrait, Statement};
use store::Role;

use crate::{
    database::on_both,
    makers::{at, code},
};

#[tokio::test]
async fn a_token_is_found_by_its_secret_until_it_is_revoked() {
    on_both(async |database| {
        let store = database.open().await;
        let tokens = store.tokens();
        let vejen = Some(code("0575"));
        let (secret, token) = tokens
            .create(Role::Procurement, vejen, at(0))
            .await
            .unwrap();
        let (other, analyst) = tokens.create(Role::Analyst, None, at(1)).await.unwrap();
        assert_ne!(secret, other);
        assert_eq!(token.actor, format!("actor-{}", token.id));
        assert_eq!(tokens.find(&secret).await.unwrap(), Some(token.clone()));
        assert_eq!(tokens.find(&other).await.unwrap(), Some(analyst.clone()));
        assert_eq!(tokens.find("samspil_guessed").await.unwrap(), None);
        assert_eq!(
            tokens.list().await.unwrap(),
            [token.clone(), analyst.clone()]
        );

        assert!(tokens.revoke(token.id, at(2)).await.unwrap());
        assert!(!tokens.revoke(token.id, at(3)).await.unwrap());
        assert!(!tokens.revoke(uuid::Uuid::nil(), at(3)).await.unwrap());
        assert_eq!(tokens.find(&secret).await.unwrap(), None);
        assert_eq!(tokens.find(&other).await.unwrap(), Some(analyst));
        assert_eq!(tokens.list().await.unwrap()[0].revoked_at, Some(at(2)));
    })
    .await;
}

#[tokio::test]
async fn a_secret_is_nowhere_in_the_database() {
    on_both(async |database| {
        let store = database.open().await;
        let (secret, _) = store
            .tokens()
            .create(Role::Reader, None, at(0))
            .await
            .unwrap();
        let raw = database.raw().await;
        let question =
            Statement::from_string(raw.get_database_backend(), "SELECT secret FROM token");
        let row = raw.query_one_raw(question).await.unwrap().expect("a token");
        let kept: Vec<u8> = row.try_get_by_index(0).unwrap();
        assert_eq!(kept.len(), 32);
        assert!(!secret.contains(&String::from_utf8_lossy(&kept).into_owned()));
    })
    .await;
}
