use super::*;

#[tokio::test]
async fn a_body_that_is_no_request_is_refused() {
    let world = World::new().await;
    for body in [
        "",
        "{",
        "null",
        "\"{ __typename }\"",
        r#"{"variables":{}}"#,
        r#"{"query":7}"#,
        r#"{"query":"{ __typename }","variables":[]}"#,
        r#"{"query":"{ __typename }","operationName":7}"#,
        r#"{"query":"{ __typename }","extensions":"x"}"#,
        r#"[{"query":"{ __typename }"}]"#,
    ] {
        let request = post("/graphql").body(Body::from(body)).unwrap();
        world
            .answer(request)
            .await
            .assert_refused(400, "BAD_REQUEST");
    }
}

#[tokio::test]
async fn a_body_that_nests_without_end_is_refused() {
    let body = format!(
        r#"{{"query":"{{ __typename }}","variables":{{"a":{}"#,
        "[".repeat(90_000)
    );
    let request = post("/graphql").body(Body::from(body)).unwrap();
    let answer = World::new().await.answer(request).await;
    answer.assert_refused(400, "BAD_REQUEST");
}

#[tokio::test]
async fn a_body_that_is_too_large_is_refused() {
    let body = format!(r##"{{"query":"#{} "}}"##, "x".repeat(256 * 1024));
    let request = post("/graphql").body(Body::from(body)).unwrap();
    let answer = World::new().await.answer(request).await;
    answer.assert_refused(413, "PAYLOAD_TOO_LARGE");
}

#[tokio::test]
async fn an_instance_settles_how_large_a_request_may_be() {
    let bounds = Bounds {
        body: 1_024,
        ..Bounds::default()
    };
    let world = World::within(bounds).await;
    let larger = format!("{{ __typename }} #{}", "x".repeat(1_024));
    world.ask("{ __typename }").await.json();
    let answer = world.ask(&larger).await;
    answer.assert_refused(413, "PAYLOAD_TOO_LARGE");
    assert!(answer.text().contains("larger than 1 KiB"));
}

#[tokio::test]
async fn only_json_is_taken() {
    let world = World::new().await;
    let body = r#"{"query":"{ __typename }"}"#;
    let forms = [
        "text/plain",
        "application/x-www-form-urlencoded",
        "multipart/form-data",
    ];
    for path in ["/graphql", "/graphql/stream"] {
        for form in forms {
            let request = Request::post(path).header(header::CONTENT_TYPE, form);
            let answer = world.answer(request.body(Body::from(body)).unwrap()).await;
            answer.assert_refused(415, "BAD_REQUEST");
        }
        let untold = Request::post(path).body(Body::from(body)).unwrap();
        world
            .answer(untold)
            .await
            .assert_refused(415, "BAD_REQUEST");
    }
}
