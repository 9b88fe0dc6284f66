-- The log: positions 1, 2, 3 … in commit order, from one head row under lock.
-- No checks here: PostgreSQL parses them anew for each statement, and the chain says more than they could.
CREATE TABLE log_head (
  id          smallint PRIMARY KEY,
  log_id      uuid   NOT NULL,
  position    bigint NOT NULL,
  recorded_at bigint NOT NULL,
  chain       bytea  NOT NULL
) WITH (fillfactor = 10);
INSERT INTO log_head VALUES (1, gen_random_uuid(), 0, 0, decode(repeat('00', 32), 'hex'));

CREATE TABLE log_stream (
  stream  uuid   PRIMARY KEY,
  kind    text   NOT NULL,
  version bigint NOT NULL,
  chain   bytea  NOT NULL
) WITH (fillfactor = 70);

CREATE TABLE log_event (
  position      bigint PRIMARY KEY,
  kind          text   NOT NULL,
  stream        uuid   NOT NULL,
  version       bigint NOT NULL,
  name          text   NOT NULL,
  payload       text   NOT NULL,
  "on"          text   NOT NULL,
  known_from    bigint NOT NULL,
  recorded_at   bigint NOT NULL,
  source        text,
  actor         text   NOT NULL,
  command       uuid   NOT NULL,
  command_index bigint NOT NULL,
  stream_chain  bytea  NOT NULL,
  previous      bytea  NOT NULL,
  hash          bytea  NOT NULL,
  UNIQUE (stream, version),
  UNIQUE (command, command_index)
);

CREATE TABLE log_command (
  actor       text   NOT NULL,
  key         text   NOT NULL,
  command     uuid   NOT NULL,
  fingerprint bytea  NOT NULL,
  outcome     text   NOT NULL,
  recorded_at bigint NOT NULL,
  PRIMARY KEY (actor, key)
);

CREATE FUNCTION log_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN RAISE EXCEPTION 'the log is append-only'; END $$;
CREATE TRIGGER log_event_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON log_event
FOR EACH STATEMENT EXECUTE FUNCTION log_is_append_only();
CREATE TRIGGER log_command_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON log_command
FOR EACH STATEMENT EXECUTE FUNCTION log_is_append_only();
ALTER TABLE log_event ENABLE ALWAYS TRIGGER log_event_only_grows;
ALTER TABLE log_command ENABLE ALWAYS TRIGGER log_command_only_grows;

-- The documents: one row for each stretch of knowledge, folded from the log and from nothing else.
CREATE TABLE document (
  kind        text   NOT NULL COLLATE "C",
  id          uuid   NOT NULL,
  known_from  bigint NOT NULL,
  known_until bigint,
  first_known bigint NOT NULL,
  version     bigint NOT NULL,
  position    bigint NOT NULL,
  slug        text   COLLATE "C",
  title_key   text   NOT NULL COLLATE "C",
  earliest    text   COLLATE "C",
  latest      text   COLLATE "C",
  text        text   NOT NULL,
  body        text   NOT NULL,
  PRIMARY KEY (id, known_from)
);
CREATE UNIQUE INDEX document_now ON document (id) WHERE known_until IS NULL;
CREATE UNIQUE INDEX document_slug_now ON document (kind, slug) WHERE known_until IS NULL;
CREATE INDEX document_title_now ON document (kind, title_key, id) WHERE known_until IS NULL;

-- What documents are found by, with stretches of its own: most events change none of it.
-- A label key is the Danish sorting key of the label, the character 31, and the label itself.
CREATE TABLE document_facet (
  kind        text   NOT NULL COLLATE "C",
  id          uuid   NOT NULL,
  name        text   NOT NULL COLLATE "C",
  value       text   NOT NULL COLLATE "C",
  label_key   text   NOT NULL COLLATE "C",
  known_from  bigint NOT NULL,
  known_until bigint,
  PRIMARY KEY (id, name, value, known_from)
);
CREATE INDEX document_facet_value ON document_facet (kind, name, value);

CREATE TABLE shape (
  kind     text    PRIMARY KEY,
  shape    bigint  NOT NULL,
  position bigint  NOT NULL
);

CREATE TABLE token (
  id           uuid   PRIMARY KEY,
  secret       bytea  NOT NULL UNIQUE,
  role         text   NOT NULL,
  municipality text,
  created_at   bigint NOT NULL,
  revoked_at   bigint
);
