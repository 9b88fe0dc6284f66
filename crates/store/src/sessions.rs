use kernel::{Instant, MunicipalityCode};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};

use crate::{
    Identity, KnownBy, Role, Store, StoreError,
    clock::{instant, micros},
    database::{Column, Part, Table},
    log::Hash,
    tokens::{digest, secret},
};

/// Who is logged in, kept as digests of the secrets that their browsers hold.
#[derive(Clone)]
pub struct Sessions(pub(crate) Store);

impl Sessions {
    /// The secret of a new session; sessions that are over are forgotten on the way.
    pub async fn begin(
        &self,
        actor: &str,
        role: Role,
        municipality: Option<MunicipalityCode>,
        now: Instant,
        ends_at: Instant,
    ) -> Result<String, StoreError> {
        let secret = secret();
        let begun = Part {
            name: "begun",
            before: "INSERT INTO session (secret, actor, role, municipality, began_at, ends_at)",
            rows: Table(vec![
                Column::Hashes(vec![digest(&secret)]),
                Column::texts([actor].into_iter()),
                Column::texts([role.name()].into_iter()),
                Column::MaybeTexts(vec![municipality.map(|code| code.to_string())]),
                Column::Ints(vec![micros(now)]),
                Column::Ints(vec![micros(ends_at)]),
            ]),
            after: "",
            waits_for: &[],
        };
        let over = Part {
            name: "over",
            before: "WITH v (now) AS (",
            rows: Table(vec![Column::Ints(vec![micros(now)])]),
            after: ") DELETE FROM session WHERE ends_at <= (SELECT now FROM v)",
            waits_for: &[],
        };
        self.0.write_beside_the_log(vec![over, begun]).await?;
        Ok(secret)
    }

    /// Who is logged in by a secret, while the session lasts.
    pub async fn find(&self, secret: &str, now: Instant) -> Result<Option<Identity>, StoreError> {
        self.lasting(digest(secret), now).await
    }

    /// Who is logged in by a secret that has a digest, while the session lasts.
    pub(crate) async fn lasting(
        &self,
        secret: Hash,
        now: Instant,
    ) -> Result<Option<Identity>, StoreError> {
        let found = entity::Entity::find()
            .filter(entity::Column::Secret.eq(secret.to_vec()))
            .filter(entity::Column::EndsAt.gt(micros(now)))
            .one(self.0.readers())
            .await?;
        Ok(found.and_then(identity))
    }

    /// Ends the session of a secret, if there is one; a secret that nobody was given writes nothing.
    pub async fn end(&self, secret: &str, now: Instant) -> Result<(), StoreError> {
        if self.find(secret, now).await?.is_none() {
            return Ok(());
        }
        let ended = Part {
            name: "ended",
            before: "WITH v (secret) AS (",
            rows: Table(vec![Column::Hashes(vec![digest(secret)])]),
            after: ") DELETE FROM session WHERE secret IN (SELECT secret FROM v)",
            waits_for: &[],
        };
        self.0.write_beside_the_log(vec![ended]).await
    }
}

/// None when a newer program has begun it for a role that is not known here.
fn identity(row: entity::Model) -> Option<Identity> {
    Some(Identity {
        actor: row.actor,
        role: Role::named(&row.role)?,
        municipality: match row.municipality {
            Some(code) => Some(MunicipalityCode::parse(&code).ok()?),
            None => None,
        },
        known_by: KnownBy::Session,
        until: Some(instant(row.ends_at)),
        shown: Some(row.secret.try_into().ok()?),
    })
}

mod entity {
    #![expect(unreachable_pub, reason = "the derives of sea-orm make public types")]

    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "session")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub secret: Vec<u8>,
        pub actor: String,
        pub role: String,
        pub municipality: Option<String>,
        pub began_at: i64,
        pub ends_at: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}
