use cases::Case;
use contracts::Contract;
use store::{Document, Refused, Request, Step, Store};

use crate::{
    database::on_both,
    keys::keyed,
    makers::{
        a_case, a_contract, an_effect, asking, claim, expecting, link, publish, register,
        registration, retitle, sign,
    },
};

#[tokio::test]
async fn what_is_recorded_can_be_read() {
    on_both(async |database| {
        let store = database.open().await;
        let case = a_case();
        let done = store
            .execute(asking([publish(case, "vejen-vask")]))
            .await
            .expect("recorded");
        assert_eq!(done.position, Some(1));
        assert_eq!(done.versions, [1]);
        assert_eq!(done.streams, [case.uuid()]);
        let document: Document<Case> = store.document(case, None).await.unwrap().expect("kept");
        assert_eq!(document.state.slug, "vejen-vask");
        assert_eq!((document.version, document.position), (1, 1));
        let by_slug = store.by_slug::<Case>("vejen-vask", None).await.unwrap();
        assert_eq!(by_slug, Some(document));
        assert_eq!(*store.head().borrow(), 1);
        assert_eq!(store.log_head().await.unwrap().position, 1);
    })
    .await;
}

#[tokio::test]
async fn another_version_than_expected_is_refused_with_both() {
    on_both(async |database| {
        let store = database.open().await;
        let case = a_case();
        let first = asking([expecting(0, publish(case, "vejen-vask"))]);
        store.execute(first).await.expect("recorded");
        let late = asking([expecting(0, retitle(case, "Vask"))]);
        let refused = store.execute(late).await.expect_err("too late");
        assert_eq!(refused.code(), "VERSION_CONFLICT");
        let Refused::VersionConflict {
            expected, current, ..
        } = refused
        else {
            panic!("not a conflict: {refused}");
        };
        assert_eq!((expected, current), (0, 1));
        let right = asking([expecting(1, retitle(case, "Vask"))]);
        assert_eq!(store.execute(right).await.expect("recorded").versions, [2]);
    })
    .await;
}

#[tokio::test]
async fn several_aggregates_are_written_together_or_not_at_all() {
    on_both(async |database| {
        let store = database.open().await;
        let (case, contract, effect) = (a_case(), a_contract(), an_effect());
        let all = [
            publish(case, "vejen-vask"),
            register(contract, registration("vejen-vask")),
            link(contract, case),
            claim(effect, Some(case), Some(contract)),
        ];
        let broken = all
            .clone()
            .into_iter()
            .chain([sign(a_contract(), "2019-05-01")]);
        let refused = store.execute(asking(broken)).await.expect_err("refused");
        assert_eq!(refused.code(), "UNKNOWN_CONTRACT");
        assert!(matches!(refused, Refused::Rule { step: 4, .. }));
        assert_eq!(store.log_head().await.unwrap().position, 0);
        assert_eq!(store.document::<Case>(case, None).await.unwrap(), None);

        let done = store.execute(asking(all)).await.expect("recorded");
        assert_eq!(done.versions, [1, 1, 2, 2]);
        assert_eq!(done.position, Some(5));
        let document = store.document::<Contract>(contract, None).await.unwrap();
        assert_eq!(document.expect("kept").state.cases, [case]);
        let told = store.entries_after(0, 10).await.unwrap();
        assert!(told.iter().all(|entry| entry.command == told[0].command));
        assert!(store.verify().await.unwrap().is_clean());
    })
    .await;
}

#[tokio::test]
async fn references_must_point_to_something_of_their_kind() {
    on_both(async |database| {
        let store = database.open().await;
        let (case, contract) = (a_case(), a_contract());
        store
            .execute(asking([
                publish(case, "vejen-vask"),
                register(contract, registration("vejen-vask")),
            ]))
            .await
            .expect("recorded");
        let mut chained = registration("vejen-vask-2");
        chained.succeeds = Some(a_contract());
        let mut told = registration("vejen-vask-3");
        told.cases = vec![case, a_case()];
        for (step, code, field) in [
            (link(contract, a_case()), "UNKNOWN_CASE", "case"),
            (
                register(a_contract(), chained),
                "UNKNOWN_CONTRACT",
                "succeeds",
            ),
            (register(a_contract(), told), "UNKNOWN_CASE", "cases"),
            (
                claim(an_effect(), Some(a_case()), None),
                "UNKNOWN_CASE",
                "case",
            ),
            (
                claim(an_effect(), None, Some(a_contract())),
                "UNKNOWN_CONTRACT",
                "contract",
            ),
            (
                link(contract, contract.uuid().into()),
                "UNKNOWN_CASE",
                "case",
            ),
            (
                register(case.uuid().into(), registration("other")),
                "UNKNOWN_CONTRACT",
                "contract",
            ),
        ] {
            let refused = store.execute(asking([step])).await.expect_err(code);
            let Refused::Rule { refusal, .. } = refused else {
                panic!("{refused}");
            };
            assert_eq!(
                (refusal.code(), refusal.field()),
                (code, vec![field.to_owned()])
            );
        }
    })
    .await;
}

#[tokio::test]
async fn a_slug_is_taken_once_for_each_kind() {
    on_both(async |database| {
        let store = database.open().await;
        let steps = [
            publish(a_case(), "vejen-vask"),
            register(a_contract(), registration("vejen-vask")),
        ];
        store.execute(asking(steps)).await.expect("recorded");
        let again = asking([publish(a_case(), "vejen-vask")]);
        assert_eq!(code_of(&store, again).await, "SLUG_TAKEN");
        let twice = asking([
            publish(a_case(), "ny"),
            publish(a_case(), "nyt"),
            publish(a_case(), "nyt"),
        ]);
        assert_ne!(code_of(&store, twice).await, "");
        let unseen = asking([publish(a_case(), "nul\0")]);
        assert_eq!(code_of(&store, unseen).await, "SLUG_INVALID");
    })
    .await;
}

#[tokio::test]
async fn a_request_that_is_only_checked_leaves_no_trace() {
    on_both(async |database| {
        let store = database.open().await;
        let case = a_case();
        let check = |step: Step| Request {
            check_only: true,
            ..keyed("k", "check", [step])
        };
        let done = store.execute(check(publish(case, "vejen-vask"))).await;
        let done = done.expect("would be recorded");
        assert_eq!((done.position, done.versions), (None, vec![1]));
        assert_eq!(store.log_head().await.unwrap().position, 0);
        assert_eq!(
            code_of(&store, check(retitle(case, "Vask"))).await,
            "UNKNOWN_CASE"
        );
        let real = keyed("k", "publish", [publish(case, "vejen-vask")]);
        assert!(!store.execute(real).await.expect("recorded").again);
    })
    .await;
}

#[tokio::test]
async fn what_cannot_be_kept_is_refused_before_it_is_asked() {
    on_both(async |database| {
        let store = database.open().await;
        let long = |key: &str| Request {
            key: Some(key.to_owned()),
            ..asking([publish(a_case(), "vejen-vask")])
        };
        assert_eq!(
            code_of(&store, long(&"k".repeat(201))).await,
            "KEY_TOO_LONG"
        );
        assert_eq!(code_of(&store, long("")).await, "KEY_INVALID");
        assert_eq!(code_of(&store, long("a\0b")).await, "KEY_INVALID");
        let mut request = asking([publish(a_case(), "vejen-vask")]);
        request.source = Some(crate::makers::source(&"t".repeat(501)));
        assert_eq!(code_of(&store, request).await, "TEXT_TOO_LONG");
    })
    .await;
}

#[tokio::test]
async fn strange_characters_come_back_as_they_were() {
    on_both(async |database| {
        let store = database.open().await;
        let case = a_case();
        let title = "Nul \0, “citat”, \u{1f}, 🧺 og \\u0000 i Århus";
        store
            .execute(asking([publish(case, "vejen-vask"), retitle(case, title)]))
            .await
            .expect("recorded");
        let document = store.document::<Case>(case, None).await.unwrap();
        assert_eq!(document.expect("kept").state.title.da, title);
        assert!(store.verify().await.unwrap().is_clean());
    })
    .await;
}

/// The code with which a request is refused; empty when it is not.
pub(crate) async fn code_of(store: &Store, request: Request) -> &'static str {
    match store.execute(request).await {
        Ok(_) => "",
        Err(refused) => refused.code(),
    }
}
