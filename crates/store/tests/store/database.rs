//! A database of its own for each test: a file always, a PostgreSQL when there is one.

use sea_orm::{ConnectionTrait, Database, DatabaseConnection};
use store::{Clock, DatabaseUrl, Store};
use tempfile::TempDir;
use uuid::{NoContext, Timestamp, Uuid};

/// Names the server on which the PostgreSQL half runs.
const SERVER: &str = "SAMSPIL_TEST_POSTGRES";

pub(crate) struct TestDatabase {
    pub(crate) url: DatabaseUrl,
    pub(crate) address: String,
    kind: Kind,
}

enum Kind {
    File { _folder: TempDir },
    Server { name: String, server: String },
}

/// Runs a test on a new database of each kind.
pub(crate) async fn on_both(test: impl AsyncFn(&TestDatabase)) {
    on_sqlite(&test).await;
    if let Ok(server) = std::env::var(SERVER) {
        let database = TestDatabase::on_server(&server).await;
        test(&database).await;
        database.drop_it().await;
    }
}

pub(crate) async fn on_sqlite(test: impl AsyncFn(&TestDatabase)) {
    let database = TestDatabase::in_file().await;
    test(&database).await;
}

impl TestDatabase {
    pub(crate) async fn in_file() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("register.db");
        let database = Self {
            url: DatabaseUrl::sqlite(&path),
            address: format!("sqlite://{}", path.display()),
            kind: Kind::File { _folder: folder },
        };
        Store::migrate(&database.url).await.expect("migrated");
        database
    }

    async fn on_server(server: &str) -> Self {
        let name = format!("test_{}", Uuid::new_v7(Timestamp::now(NoContext)).simple());
        admin(server, &format!("CREATE DATABASE {name}")).await;
        let address = format!("{server}/{name}");
        let database = Self {
            url: address.parse().expect("a database"),
            address,
            kind: Kind::Server {
                name,
                server: server.to_owned(),
            },
        };
        Store::migrate(&database.url).await.expect("migrated");
        database
    }

    pub(crate) async fn open(&self) -> Store {
        self.open_at(Clock::system()).await
    }

    pub(crate) async fn open_at(&self, clock: Clock) -> Store {
        Store::open(&self.url, clock).await.expect("opened")
    }

    /// A connection that the store knows nothing of.
    pub(crate) async fn raw(&self) -> DatabaseConnection {
        Database::connect(&self.address).await.expect("connected")
    }

    pub(crate) fn is_sqlite(&self) -> bool {
        matches!(self.kind, Kind::File { .. })
    }

    async fn drop_it(self) {
        if let Kind::Server { name, server } = self.kind {
            admin(&server, &format!("DROP DATABASE {name} WITH (FORCE)")).await;
        }
    }
}

async fn admin(server: &str, statement: &str) {
    let connection = Database::connect(format!("{server}/postgres"))
        .await
        .expect("the server of the tests");
    connection
        .execute_unprepared(statement)
        .await
        .expect(statement);
}
