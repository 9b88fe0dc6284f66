use api::schema;
use axum::{
    Router,
    body::{Body, Bytes, to_bytes},
    http::{HeaderMap, Request, StatusCode, header, request},
    response::Response,
};
use serde_json::{Value, json};
use server::{Bounds, Executor, Site, router};
use store::{Clock, DatabaseUrl, Role, Store};
use tempfile::TempDir;
use tokio_util::sync::CancellationToken;
use tower::ServiceExt;

/// A register of its own, and a site that serves it.
pub(crate) struct World {
    pub(crate) store: Store,
    pub(crate) stopping: CancellationToken,
    pub(crate) router: Router,
    _folder: TempDir,
}

/// An answer, read to its end.
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) bytes: Bytes,
}

impl World {
    pub(crate) async fn new() -> Self {
        Self::within(Bounds::default()).await
    }

    /// Where requests may take so much.
    pub(crate) async fn within(bounds: Bounds) -> Self {
        Self::at(Clock::system(), bounds).await
    }

    /// Where it is as late as a clock says.
    pub(crate) async fn at(clock: Clock, bounds: Bounds) -> Self {
        let folder = TempDir::new().unwrap();
        let url = DatabaseUrl::sqlite(folder.path().join("register.sqlite"));
        Store::migrate(&url).await.unwrap();
        let store = Store::open(&url, clock).await.unwrap();
        let stopping = CancellationToken::new();
        let site = Site::new(
            store.clone(),
            Executor::of_register(
                schema(store.clone(), api::Settings::default()),
                api::schema_of_the_valid(store.clone(), api::Settings::default()),
            ),
            api::edge(edge::Limits::default()),
            stopping.clone(),
        )
        .within(bounds)
        .trusting([TRUSTED.to_owned()]);
        Self {
            store,
            stopping,
            router: router(site),
            _folder: folder,
        }
    }

    pub(crate) async fn send(&self, request: Request<Body>) -> Response {
        self.router.clone().oneshot(request).await.unwrap()
    }

    pub(crate) async fn answer(&self, request: Request<Body>) -> Answer {
        let response = self.send(request).await;
        Answer {
            status: response.status(),
            headers: response.headers().clone(),
            bytes: to_bytes(response.into_body(), usize::MAX).await.unwrap(),
        }
    }

    pub(crate) async fn ask(&self, query: &str) -> Answer {
        self.answer(asking(query)).await
    }

    /// The secret of a new token.
    pub(crate) async fn token(&self, role: Role) -> String {
        let now = self.store.clock().now();
        let created = self.store.tokens().create(role, None, now).await;
        created.unwrap().0
    }

    /// Publishes a case as an analyst does.
    pub(crate) async fn publish(&self, token: &str, slug: &str) -> Answer {
        let request = post("/graphql")
            .header(header::AUTHORIZATION, format!("Bearer {token}"))
            .body(Body::from(publishing(slug).to_string()));
        self.answer(request.unwrap()).await
    }
}

impl Answer {
    pub(crate) fn json(&self) -> Value {
        serde_json::from_slice(&self.bytes).unwrap_or_else(|_| panic!("JSON: {}", self.text()))
    }

    pub(crate) fn text(&self) -> String {
        String::from_utf8_lossy(&self.bytes).into_owned()
    }

    pub(crate) fn header(&self, name: &str) -> &str {
        let told = self.headers.get(name);
        told.unwrap_or_else(|| panic!("{name} is told"))
            .to_str()
            .unwrap()
    }

    /// The code of the one error, which is a code that the schema's users know.
    pub(crate) fn code(&self) -> String {
        let json = self.json();
        let errors = json["errors"].as_array().unwrap();
        assert_eq!(errors.len(), 1, "{json}");
        let code = errors[0]["extensions"]["code"].as_str().unwrap().to_owned();
        assert!(
            api::TOP_LEVEL_CODES.iter().any(|(known, _)| *known == code),
            "{code}"
        );
        code
    }

    /// It was refused before anything was executed.
    pub(crate) fn assert_refused(&self, status: u16, code: &str) {
        assert_eq!((self.status.as_u16(), self.code().as_str()), (status, code));
        assert_eq!(self.json().get("data"), None, "{}", self.text());
    }
}

/// What the web client of every world asks.
pub(crate) const TRUSTED: &str = "query Trusted($slug: String) { case(slug: $slug) { id } }";

pub(crate) fn post(path: &str) -> request::Builder {
    Request::post(path).header(header::CONTENT_TYPE, "application/json")
}

pub(crate) fn asking(query: &str) -> Request<Body> {
    let body = json!({ "query": query }).to_string();
    post("/graphql").body(Body::from(body)).unwrap()
}

/// The request that publishes a case.
pub(crate) fn publishing(slug: &str) -> Value {
    json!({
        "query": "mutation Publish($input: PublishCaseInput!) {
            publishCase(input: $input) { case { slug } position userErrors { code message } }
        }",
        "variables": { "input": {
            "slug": slug,
            "title": { "da": "Vaskeri i Vejen" },
            "summary": { "da": "Et vaskeri." },
            "theme": "EFFICIENT_OPERATIONS",
            "source": { "publisher": "DI", "title": "13 gode eksempler" },
        } },
    })
}
