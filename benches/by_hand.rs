//! The floor of a summary: its grouping in one statement, on the documents and facets that the register itself reads.

use sea_orm::sqlx::{AssertSqlSafe, query_as};

use crate::{Result, bare::Bare};

/// Theme, municipality, how many measured observations, and what their points come to.
pub(crate) type Line = (String, String, i64, f64);

const SQLITE: &str = "
SELECT theme.value, place.value, count(*), sum(CAST(told.value ->> '$.value.quantity.point' AS REAL))
FROM document AS effect
JOIN json_each(effect.body, '$.observations') AS told
JOIN document_facet AS story
  ON story.id = unhex(effect.body ->> '$.contract', '-') AND story.name = 'case' AND story.known_until IS NULL
JOIN document_facet AS theme
  ON theme.id = unhex(story.value, '-') AND theme.name = 'theme' AND theme.known_until IS NULL
JOIN document_facet AS place
  ON place.id = story.id AND place.name = 'municipality' AND place.known_until IS NULL
WHERE effect.kind = 'effect' AND effect.known_until IS NULL
  AND told.value ->> '$.role' = 'MEASURED' AND told.value ->> '$.status' = 'FINAL'
  AND told.value ->> '$.value.quantity.unit' = 'kW.h'
GROUP BY theme.value, place.value";

const POSTGRES: &str = "
SELECT theme.value, place.value, count(*), sum((told -> 'value' -> 'quantity' ->> 'point')::float8)
FROM document AS effect
CROSS JOIN LATERAL (SELECT effect.body::json AS body) AS read
CROSS JOIN LATERAL json_array_elements(read.body -> 'observations') AS told
JOIN document_facet AS story
  ON story.id = (read.body ->> 'contract')::uuid AND story.name = 'case' AND story.known_until IS NULL
JOIN document_facet AS theme
  ON theme.id = story.value::uuid AND theme.name = 'theme' AND theme.known_until IS NULL
JOIN document_facet AS place
  ON place.id = story.id AND place.name = 'municipality' AND place.known_until IS NULL
WHERE effect.kind = 'effect' AND effect.known_until IS NULL
  AND told ->> 'role' = 'MEASURED' AND told ->> 'status' = 'FINAL'
  AND told -> 'value' -> 'quantity' ->> 'unit' = 'kW.h'
GROUP BY theme.value, place.value";

impl Bare {
    /// What was measured, by theme and municipality.
    pub(crate) async fn summary(&mut self) -> Result<Vec<Line>> {
        Ok(match self {
            Self::Sqlite(bare) => query_as(AssertSqlSafe(SQLITE)).fetch_all(bare).await?,
            Self::Postgres(bare) => query_as(AssertSqlSafe(POSTGRES)).fetch_all(bare).await?,
        })
    }
}
