//! A register of its own for every story, on SQLite and on PostgreSQL.

use std::{process::Command, sync::atomic::AtomicU32, sync::atomic::Ordering};

use api::{Schema, Settings, Viewer, asked_by, queried_by};
use async_graphql::{Request, Variables};
use kernel::{Instant, MunicipalityCode};
use serde_json::{Value, json};
use store::{Clock, DatabaseUrl, Role, Store};
use tempfile::TempDir;

/// Each story becomes two tests, one on each database; PostgreSQL is the one named by SAMSPIL_TEST_POSTGRES, as `make test` sets it.
macro_rules! story {
    ($(#[$meta:meta])* async fn $name:ident($world:ident: World) $body:block) => {
        $(#[$meta])*
        async fn $name($world: $crate::world::World) $body

        mod $name {
            #[tokio::test(flavor = "multi_thread")]
            async fn on_sqlite() {
                super::$name($crate::world::World::on_sqlite().await).await;
            }

            #[tokio::test(flavor = "multi_thread")]
            async fn on_postgresql() {
                match $crate::world::World::on_postgresql().await {
                    Some(world) => super::$name(world).await,
                    None => eprintln!("SAMSPIL_TEST_POSTGRES is not set: not run on PostgreSQL"),
                }
            }
        }
    };
}

pub(crate) use story;

pub(crate) struct World {
    pub(crate) store: Store,
    pub(crate) schema: Schema,
    viewer: Viewer,
    _folder: TempDir,
}

/// The day that the stories are told on.
pub(crate) const TODAY: &str = "2026-11-21T12:00:00Z";

impl World {
    pub(crate) async fn on_sqlite() -> Self {
        let folder = TempDir::new().unwrap();
        let file = folder.path().join("register.sqlite");
        Self::at(&format!("sqlite:{}", file.display()), folder).await
    }

    pub(crate) async fn on_postgresql() -> Option<Self> {
        static DATABASES: AtomicU32 = AtomicU32::new(0);
        let server = std::env::var("SAMSPIL_TEST_POSTGRES").ok()?;
        let name = format!(
            "story_{}_{}",
            std::process::id(),
            DATABASES.fetch_add(1, Ordering::Relaxed)
        );
        let created = Command::new("psql")
            .arg(format!("{server}/postgres"))
            .args(["--quiet", "--no-psqlrc", "--command"])
            .arg(format!("CREATE DATABASE {name}"))
            .status()
            .unwrap();
        assert!(created.success(), "the database {name} cannot be created");
        Some(Self::at(&format!("{server}/{name}"), TempDir::new().unwrap()).await)
    }

    async fn at(url: &str, folder: TempDir) -> Self {
        let url: DatabaseUrl = url.parse().unwrap();
        Store::migrate(&url).await.unwrap();
        let store = Store::open(&url, Clock::at(instant(TODAY))).await.unwrap();
        Self {
            schema: api::schema(store.clone(), Settings::default()),
            store,
            viewer: Viewer::Operator,
            _folder: folder,
        }
    }

    /// With the 13 cases.
    pub(crate) async fn with_the_cases(self) -> Self {
        server::demo::load(&self.store, &self.schema).await.unwrap();
        self
    }

    /// As somebody with a token of this role.
    pub(crate) async fn acting_as(mut self, role: Role, municipality: Option<&str>) -> Self {
        let municipality = municipality.map(|code| MunicipalityCode::parse(code).unwrap());
        let tokens = self.store.tokens();
        let (secret, _) = tokens
            .create(role, municipality, instant(TODAY))
            .await
            .unwrap();
        let token = tokens.find(&secret).await.unwrap().unwrap();
        self.viewer = Viewer::Holder(token.into());
        self
    }

    /// In an instance that has settled on other rules.
    pub(crate) fn under(mut self, settings: Settings) -> Self {
        self.schema = api::schema(self.store.clone(), settings);
        self
    }

    /// As anyone.
    pub(crate) fn reading(mut self) -> Self {
        self.viewer = Viewer::Reader;
        self
    }

    pub(crate) fn request(&self, document: &str, variables: Value) -> Request {
        let request = Request::new(document).variables(Variables::from_json(variables));
        let is_more = ["mutation", "subscription"]
            .iter()
            .any(|word| document.contains(word));
        let asked_by = if is_more { asked_by } else { queried_by };
        asked_by(self.viewer.clone(), &self.store, request)
    }

    /// The data of an answer without errors.
    pub(crate) async fn ask(&self, document: &str, variables: Value) -> Value {
        let response = self.schema.execute(self.request(document, variables)).await;
        assert!(response.errors.is_empty(), "{:?}", response.errors);
        response.data.into_json().unwrap()
    }

    /// The code of the first top-level error.
    pub(crate) async fn refused(&self, document: &str, variables: Value) -> String {
        let response = self.schema.execute(self.request(document, variables)).await;
        let error = response.errors.first().expect("an error is answered");
        let extensions = error.extensions.as_ref().expect("the error has extensions");
        let code = extensions.get("code").expect("the error has a code");
        code.clone()
            .into_json()
            .unwrap()
            .as_str()
            .unwrap()
            .to_owned()
    }

    /// The payload of one command.
    pub(crate) async fn tell(&self, command: &str, input: Value) -> Value {
        let entity = match command {
            "publishCase" | "reviseCase" | "linkCase" | "noteFact" => "case",
            "claimEffect" | "recordObservation" | "retractObservation" | "disputeObservation"
            | "settleDispute" | "linkSameEffect" => "effect",
            "defineIndicator" | "supersedeIndicator" | "withdrawIndicator" => "indicator",
            "openFreeChoice"
            | "adoptFreeChoiceModel"
            | "approveFreeChoiceSupplier"
            | "endFreeChoiceApproval"
            | "stateFreeChoiceShare"
            | "retractFreeChoiceShare"
            | "linkFreeChoice" => "freeChoice",
            "importAccounts" => "accountSet",
            "saveCalculation" | "retractCalculation" => "calculation",
            "saveQuery" | "changeQuery" | "withdrawQuery" => "query",
            _ => "contract",
        };
        let warnings = match entity {
            "contract" | "effect" => "warnings { code }",
            _ => "",
        };
        let (first, rest) = command.split_at(1);
        let document = format!(
            "mutation Tell($input: {}{rest}Input!) {{
                {command}(input: $input) {{
                    {entity} {{ id version }}
                    position
                    userErrors {{
                        __typename code message localizedMessage {{ da en }} field
                        ... on VersionConflict {{ expectedVersion currentVersion }}
                        ... on WeightsNotHundred {{ total }}
                        ... on OptionNoticePassed {{ noticeBy }}
                        ... on SmallCell {{ least }}
                        ... on WeightRange {{ min max }}
                        ... on LimitExceeded {{ actual most }}
                        ... on DatesCrossed {{ start {{ edtf }} end {{ edtf }} }}
                        ... on AlreadyHappened {{ on {{ edtf }} }}
                        ... on AnotherExpected {{ expected found }}
                        ... on YearOutOfReach {{ year first last }}
                    }}
                    {warnings}
                }}
            }}",
            first.to_uppercase()
        );
        let mut data = self.ask(&document, json!({ "input": input })).await;
        data[command].take()
    }

    /// The id of what a command made or changed; nothing was refused.
    pub(crate) async fn told(&self, command: &str, input: Value) -> String {
        let payload = self.tell(command, input).await;
        assert_eq!(payload["userErrors"], json!([]), "{command} is refused");
        let entities = [
            "contract",
            "case",
            "effect",
            "indicator",
            "freeChoice",
            "accountSet",
            "calculation",
            "query",
        ];
        entities
            .iter()
            .find_map(|entity| payload[*entity]["id"].as_str())
            .unwrap()
            .to_owned()
    }

    /// All mistakes of a command, each as its code and its field.
    pub(crate) async fn mistakes(&self, command: &str, input: Value) -> Vec<(String, String)> {
        let payload = self.tell(command, input).await;
        let errors = payload["userErrors"].as_array().unwrap();
        errors
            .iter()
            .map(|error| {
                let code = error["code"].as_str().unwrap().to_owned();
                let field = error["field"].as_array().into_iter().flatten();
                let field: Vec<_> = field.filter_map(Value::as_str).collect();
                (code, field.join("."))
            })
            .collect()
    }

    /// The only mistake of a command: its code and field; nothing is stored.
    pub(crate) async fn mistake(&self, command: &str, input: Value) -> Value {
        let before = self.store.log_head().await.unwrap().position;
        let mut payload = self.tell(command, input).await;
        let after = self.store.log_head().await.unwrap().position;
        assert_eq!(before, after, "a refused command stored something");
        assert_eq!(payload["position"], Value::Null);
        let errors = payload["userErrors"].as_array().unwrap();
        assert_eq!(errors.len(), 1, "{errors:?}");
        payload["userErrors"][0].take()
    }
}

pub(crate) fn instant(text: &str) -> Instant {
    text.parse().unwrap()
}

/// The laundry of Vejen, as its procurement unit registers it.
pub(crate) fn laundry() -> Value {
    json!({
        "slug": "vejen-vask",
        "title": { "da": "Vask i Vejen", "en": "Laundry in Vejen" },
        "form": "SERVICE_CONTRACT",
        "taskArea": "vask_tekstil",
        "municipalities": ["0575"],
        "suppliers": [{ "name": "Elis Danmark A/S" }],
        "tender": { "publishedOn": "2019" },
        "awardCriteria": [
            { "name": { "da": "Service" }, "weight": "30", "note": "herunder mindskning af svind" },
            { "name": { "da": "Kvalitet" }, "weight": "30" },
            { "name": { "da": "Økonomi" }, "weight": "40" },
        ],
        "term": { "ends": "2026", "options": [{ "months": 12, "noticeBy": "2026-06-30" }] },
        "socialClauses": [{ "kind": "JOB_TRAINING", "text": "Jobtræning for ledige" }],
    })
}

/// The same with other fields.
pub(crate) fn with(mut input: Value, fields: Value) -> Value {
    for (name, value) in fields.as_object().unwrap() {
        input[name] = value.clone();
    }
    input
}

/// What the contracts of a list are called.
pub(crate) fn titles(list: &Value) -> Vec<&str> {
    let nodes = list["nodes"].as_array().unwrap();
    nodes
        .iter()
        .map(|node| node["title"]["da"].as_str().unwrap())
        .collect()
}
