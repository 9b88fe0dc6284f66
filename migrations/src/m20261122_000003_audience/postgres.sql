-- Who sees a row, and until when another one is not seen in its place although nothing was told.
ALTER TABLE document
  ADD COLUMN audience text COLLATE "C" NOT NULL DEFAULT 'all',
  ADD COLUMN seen_until bigint,
  DROP CONSTRAINT document_pkey,
  ADD PRIMARY KEY (id, audience, known_from);
DROP INDEX document_now;
DROP INDEX document_slug_now;
DROP INDEX document_title_now;
CREATE UNIQUE INDEX document_now ON document (id, audience, coalesce(seen_until, 0)) WHERE known_until IS NULL;
CREATE UNIQUE INDEX document_slug_now ON document (kind, slug, audience, coalesce(seen_until, 0)) WHERE known_until IS NULL;
CREATE INDEX document_title_now ON document (kind, title_key, id, audience, known_from, seen_until) WHERE known_until IS NULL;

ALTER TABLE document_facet
  ADD COLUMN audience text COLLATE "C" NOT NULL DEFAULT 'all',
  ADD COLUMN seen_until bigint,
  DROP CONSTRAINT document_facet_pkey,
  ADD PRIMARY KEY (id, name, value, audience, known_from);
