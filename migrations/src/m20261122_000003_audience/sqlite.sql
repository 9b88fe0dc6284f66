-- Who sees a row, and until when another one is not seen in its place although nothing was told.
CREATE TABLE document_anew (
  kind        TEXT    NOT NULL,
  id          BLOB    NOT NULL CHECK (length(id) = 16),
  audience    TEXT    NOT NULL DEFAULT 'all',
  known_from  INTEGER NOT NULL,
  known_until INTEGER,
  seen_until  INTEGER,
  first_known INTEGER NOT NULL,
  version     INTEGER NOT NULL,
  position    INTEGER NOT NULL,
  slug        TEXT,
  title_key   TEXT    NOT NULL,
  earliest    TEXT,
  latest      TEXT,
  text        TEXT    NOT NULL,
  body        TEXT    NOT NULL,
  PRIMARY KEY (id, audience, known_from)
) STRICT;
INSERT INTO document_anew (kind, id, known_from, known_until, first_known, version, position,
    slug, title_key, earliest, latest, text, body)
  SELECT kind, id, known_from, known_until, first_known, version, position,
    slug, title_key, earliest, latest, text, body FROM document;
DROP TABLE document;
ALTER TABLE document_anew RENAME TO document;
CREATE UNIQUE INDEX document_now ON document (id, audience, coalesce(seen_until, 0)) WHERE known_until IS NULL;
CREATE UNIQUE INDEX document_slug_now ON document (kind, slug, audience, coalesce(seen_until, 0)) WHERE known_until IS NULL;
CREATE INDEX document_title_now ON document (kind, title_key, id, audience, known_from, seen_until) WHERE known_until IS NULL;

CREATE TABLE document_facet_anew (
  kind        TEXT    NOT NULL,
  id          BLOB    NOT NULL CHECK (length(id) = 16),
  audience    TEXT    NOT NULL DEFAULT 'all',
  name        TEXT    NOT NULL,
  value       TEXT    NOT NULL,
  label_key   TEXT    NOT NULL,
  known_from  INTEGER NOT NULL,
  known_until INTEGER,
  seen_until  INTEGER,
  PRIMARY KEY (id, name, value, audience, known_from)
) STRICT, WITHOUT ROWID;
INSERT INTO document_facet_anew (kind, id, name, value, label_key, known_from, known_until)
  SELECT kind, id, name, value, label_key, known_from, known_until FROM document_facet;
DROP TABLE document_facet;
ALTER TABLE document_facet_anew RENAME TO document_facet;
CREATE INDEX document_facet_value ON document_facet (kind, name, value);
