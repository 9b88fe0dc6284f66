use sea_orm::sqlx::{
    self, Arguments, Encode, Postgres, Type, error::BoxDynError, postgres::PgArguments,
};
use uuid::Uuid;

use crate::{log::Hash, search::as_kept};

/// Rows on their way into a statement, column by column.
pub(crate) struct Table(pub(crate) Vec<Column>);

/// The values of one column.
pub(crate) enum Column {
    Ints(Vec<i64>),
    MaybeInts(Vec<Option<i64>>),
    Texts(Vec<String>),
    /// Danish, to be searched.
    Words(Vec<String>),
    MaybeTexts(Vec<Option<String>>),
    Uuids(Vec<Uuid>),
    Hashes(Vec<Hash>),
}

impl Table {
    pub(crate) fn rows(&self) -> usize {
        self.0.first().map_or(0, Column::len)
    }

    pub(crate) fn columns(&self) -> &[Column] {
        &self.0
    }
}

impl Column {
    fn len(&self) -> usize {
        match self {
            Self::Ints(values) => values.len(),
            Self::MaybeInts(values) => values.len(),
            Self::Texts(values) | Self::Words(values) => values.len(),
            Self::MaybeTexts(values) => values.len(),
            Self::Uuids(values) => values.len(),
            Self::Hashes(values) => values.len(),
        }
    }

    /// What PostgreSQL calls its type.
    pub(crate) fn sql_type(&self) -> &'static str {
        match self {
            Self::Ints(_) | Self::MaybeInts(_) => "bigint",
            Self::Texts(_) | Self::Words(_) | Self::MaybeTexts(_) => "text",
            Self::Uuids(_) => "uuid",
            Self::Hashes(_) => "bytea",
        }
    }

    pub(crate) fn bind_all(&self, arguments: &mut PgArguments) -> Result<(), BoxDynError> {
        match self {
            Self::Ints(values) => arguments.add(values),
            Self::MaybeInts(values) => arguments.add(values),
            Self::Texts(values) => arguments.add(values),
            Self::Words(values) => {
                let kept = values.iter().map(|words| as_kept::<Postgres>(words));
                arguments.add(kept.collect::<Vec<_>>())
            }
            Self::MaybeTexts(values) => arguments.add(values),
            Self::Uuids(values) => arguments.add(values),
            Self::Hashes(values) => {
                arguments.add(values.iter().map(Hash::as_slice).collect::<Vec<_>>())
            }
        }
    }

    pub(crate) fn bind_one<A, D>(&self, row: usize, arguments: &mut A) -> Result<(), BoxDynError>
    where
        A: Arguments<Database = D>,
        D: sqlx::Database,
        i64: for<'v> Encode<'v, D> + Type<D>,
        String: for<'v> Encode<'v, D> + Type<D>,
        Uuid: for<'v> Encode<'v, D> + Type<D>,
        Vec<u8>: for<'v> Encode<'v, D> + Type<D>,
        Option<i64>: for<'v> Encode<'v, D>,
        Option<String>: for<'v> Encode<'v, D>,
    {
        match self {
            Self::Ints(values) => arguments.add(values[row]),
            Self::MaybeInts(values) => arguments.add(values[row]),
            Self::Texts(values) => arguments.add(values[row].clone()),
            Self::Words(values) => arguments.add(as_kept::<D>(&values[row])),
            Self::MaybeTexts(values) => arguments.add(values[row].clone()),
            Self::Uuids(values) => arguments.add(values[row]),
            Self::Hashes(values) => arguments.add(values[row].to_vec()),
        }
    }
}

/// Columns from the rows that they are of.
impl Column {
    pub(crate) fn ints(values: impl Iterator<Item = i64>) -> Self {
        Self::Ints(values.collect())
    }

    pub(crate) fn maybe_ints(values: impl Iterator<Item = Option<i64>>) -> Self {
        Self::MaybeInts(values.collect())
    }

    pub(crate) fn texts(values: impl Iterator<Item = impl Into<String>>) -> Self {
        Self::Texts(values.map(Into::into).collect())
    }

    pub(crate) fn words(values: impl Iterator<Item = impl Into<String>>) -> Self {
        Self::Words(values.map(Into::into).collect())
    }

    pub(crate) fn maybe_texts(values: impl Iterator<Item = Option<String>>) -> Self {
        Self::MaybeTexts(values.collect())
    }

    pub(crate) fn uuids(values: impl Iterator<Item = Uuid>) -> Self {
        Self::Uuids(values.collect())
    }

    pub(crate) fn hashes(values: impl Iterator<Item = Hash>) -> Self {
        Self::Hashes(values.collect())
    }
}
