use sea_orm::{DbErr, EntityTrait};
use sha2::{Digest, Sha256};

use crate::{Store, StoreError, tokens::actor};

impl Store {
    /// How the log names whom a provider of identities knows: always the same, and never who it is.
    pub async fn pseudonym(&self, issuer: &str, subject: &str) -> Result<String, StoreError> {
        let key = self.pseudonym_key().get_or_try_init(|| self.key()).await?;
        let whole = Sha256::new()
            .chain_update(key)
            .chain_update(Sha256::digest(issuer))
            .chain_update(Sha256::digest(subject))
            .finalize();
        let mut half = [0; 16];
        half.copy_from_slice(&whole[..16]);
        Ok(actor(uuid::Builder::from_custom_bytes(half).into_uuid()))
    }

    async fn key(&self) -> Result<Vec<u8>, StoreError> {
        let key = entity::Entity::find_by_id(1_i16)
            .one(self.readers())
            .await?;
        // Without a key anyone could tell whose pseudonym it is, by trying names.
        let key = key.ok_or_else(|| DbErr::RecordNotFound("pseudonym_key".to_owned()))?;
        Ok(key.key)
    }
}

mod entity {
    #![expect(unreachable_pub, reason = "the derives of sea-orm make public types")]

    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "pseudonym_key")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: i16,
        pub key: Vec<u8>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}
