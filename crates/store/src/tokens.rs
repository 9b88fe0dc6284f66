use kernel::{Id, Instant, MunicipalityCode};
use rand::RngCore;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use sha2::{Digest, Sha256};
use uuid::Uuid;

use crate::{
    Role, Store, StoreError,
    clock::{instant, micros},
    database::{Column, Part, Table},
    log::Hash,
};

/// Who may write, kept as digests of their secrets.
#[derive(Clone)]
pub struct Tokens(pub(crate) Store);

/// A right to write, known by the digest of its secret.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Token {
    pub id: Uuid,
    /// How the log names its holder: `actor-<uuid>`.
    pub actor: String,
    pub role: Role,
    /// The one that its holder belongs to: a procurement token writes its contracts alone, an approver's approves them.
    pub municipality: Option<MunicipalityCode>,
    pub created_at: Instant,
    pub revoked_at: Option<Instant>,
    /// The digest of its secret.
    pub(crate) secret: Hash,
}

impl Tokens {
    /// A new token and its secret, which is shown this once.
    pub async fn create(
        &self,
        role: Role,
        municipality: Option<MunicipalityCode>,
        now: Instant,
    ) -> Result<(String, Token), StoreError> {
        let id = Id::<Token>::new(now).uuid();
        let secret = secret();
        let made = Part {
            name: "made",
            before: "INSERT INTO token (id, secret, role, municipality, created_at)",
            rows: Table(vec![
                Column::Uuids(vec![id]),
                Column::Hashes(vec![digest(&secret)]),
                Column::texts([role.name()].into_iter()),
                Column::MaybeTexts(vec![municipality.map(|code| code.to_string())]),
                Column::Ints(vec![micros(now)]),
            ]),
            after: "",
            waits_for: &[],
        };
        self.0.write_beside_the_log(vec![made]).await?;
        let token = Token {
            id,
            actor: actor(id),
            role,
            municipality,
            created_at: instant(micros(now)),
            revoked_at: None,
            secret: digest(&secret),
        };
        Ok((secret, token))
    }

    /// The token of a secret, unless it is revoked.
    pub async fn find(&self, secret: &str) -> Result<Option<Token>, StoreError> {
        self.standing(digest(secret)).await
    }

    /// The token whose secret has a digest, unless it is revoked.
    pub(crate) async fn standing(&self, secret: Hash) -> Result<Option<Token>, StoreError> {
        let found = entity::Entity::find()
            .filter(entity::Column::Secret.eq(secret.to_vec()))
            .filter(entity::Column::RevokedAt.is_null())
            .one(self.0.readers())
            .await?;
        Ok(found.and_then(token))
    }

    /// All of them, the revoked ones too, in the order they were made.
    pub async fn list(&self) -> Result<Vec<Token>, StoreError> {
        let found = entity::Entity::find()
            .order_by_asc(entity::Column::CreatedAt)
            .order_by_asc(entity::Column::Id)
            .all(self.0.readers())
            .await?;
        Ok(found.into_iter().filter_map(token).collect())
    }

    /// False when there is no such token, or none that is not revoked yet.
    pub async fn revoke(&self, id: Uuid, now: Instant) -> Result<bool, StoreError> {
        let stands = entity::Entity::find_by_id(id)
            .filter(entity::Column::RevokedAt.is_null())
            .one(self.0.readers())
            .await?
            .is_some();
        let revoked = Part {
            name: "revoked",
            before: "WITH v (id, revoked_at) AS (",
            rows: Table(vec![
                Column::Uuids(vec![id]),
                Column::Ints(vec![micros(now)]),
            ]),
            after: ") UPDATE token SET revoked_at = v.revoked_at FROM v \
                WHERE token.id = v.id AND token.revoked_at IS NULL",
            waits_for: &[],
        };
        self.0.write_beside_the_log(vec![revoked]).await?;
        Ok(stands)
    }
}

/// What every secret of the register's own begins with.
const SAYS_WHOSE: &str = "samspil_";

/// 256 bits that nobody can guess.
pub(crate) fn secret() -> String {
    let mut bytes = [0; 32];
    rand::rng().fill_bytes(&mut bytes);
    format!("{SAYS_WHOSE}{}", hex::encode(bytes))
}

pub(crate) fn digest(secret: &str) -> Hash {
    Sha256::digest(secret.as_bytes()).into()
}

pub(crate) fn actor(id: Uuid) -> String {
    format!("actor-{id}")
}

/// None when a newer program has made it for a role that is not known here.
fn token(row: entity::Model) -> Option<Token> {
    Some(Token {
        id: row.id,
        actor: actor(row.id),
        role: Role::named(&row.role)?,
        municipality: match row.municipality {
            Some(code) => Some(MunicipalityCode::parse(&code).ok()?),
            None => None,
        },
        created_at: instant(row.created_at),
        revoked_at: row.revoked_at.map(instant),
        secret: row.secret.try_into().ok()?,
    })
}

mod entity {
    #![expect(unreachable_pub, reason = "the derives of sea-orm make public types")]

    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "token")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub secret: Vec<u8>,
        pub role: String,
        pub municipality: Option<String>,
        pub created_at: i64,
        pub revoked_at: Option<i64>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}
