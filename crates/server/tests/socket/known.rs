use super::*;

#[tokio::test]
async fn a_token_comes_with_the_greeting() {
    let world = World::new().await;
    let token = world.token(Role::Analyst).await;
    let mut client = Client::known(&world, &token).await;
    let payload = publishing("vejen");
    client
        .say(json!({ "type": "subscribe", "id": "1", "payload": payload }))
        .await;
    let told = client.hear().await;
    assert_eq!(
        told["payload"]["data"]["publishCase"]["case"]["slug"], "vejen",
        "{told}"
    );
}

#[tokio::test]
async fn whoever_is_not_believed_is_not_taken_for_anyone() {
    let world = World::new().await;
    for payload in [
        json!({ "authorization": "Bearer samspil_guessed" }),
        json!({ "Authorization": ["Bearer samspil_guessed"] }),
        json!({ "AUTHORIZATION": "" }),
    ] {
        let mut client = Client::new(&world).await;
        client.greet(payload.clone()).await;
        assert_eq!(client.ended().await, 4403, "{payload}");
    }
}

#[tokio::test]
async fn who_is_known_no_longer_neither_asks_nor_hears_more() {
    let bounds = Bounds {
        recheck: Duration::from_millis(20),
        ..Bounds::default()
    };
    let world = World::within(bounds).await;
    let token = world.token(Role::Analyst).await;
    let mut client = Client::known(&world, &token).await;
    client.subscribe("1", HAPPENINGS).await;
    let tokens = world.store.tokens();
    let known = tokens.find(&token).await.unwrap().unwrap();
    let now = world.store.clock().now();
    assert!(tokens.revoke(known.id, now).await.unwrap());
    client.subscribe("2", "{ __typename }").await;
    for _ in 0..2 {
        let told = client.hear().await;
        let error = &told["payload"][0]["extensions"]["code"];
        assert_eq!(
            (&told["type"], error),
            (&json!("error"), &json!("UNAUTHENTICATED"))
        );
    }
}

#[tokio::test]
async fn a_token_that_is_not_valid_ends_the_conversation() {
    let mut client = Client::new(&World::new().await).await;
    client
        .greet(json!({ "Authorization": "Bearer nonsense" }))
        .await;
    assert_eq!(client.ended().await, 4403);
}
