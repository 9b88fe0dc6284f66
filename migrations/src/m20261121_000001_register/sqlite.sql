-- What the file says of itself in its header: Sams.
PRAGMA application_id = 1398893939;

-- The log: positions 1, 2, 3 … in commit order, from one head row under lock.
CREATE TABLE log_head (
  id          INTEGER PRIMARY KEY CHECK (id = 1),
  log_id      BLOB    NOT NULL CHECK (length(log_id) = 16),
  position    INTEGER NOT NULL CHECK (position >= 0),
  recorded_at INTEGER NOT NULL,
  chain       BLOB    NOT NULL CHECK (length(chain) = 32)
) STRICT;
INSERT INTO log_head VALUES (1, randomblob(16), 0, 0, zeroblob(32));

CREATE TABLE log_stream (
  stream  BLOB    PRIMARY KEY CHECK (length(stream) = 16),
  kind    TEXT    NOT NULL CHECK (kind IN ('case', 'contract', 'effect')),
  version INTEGER NOT NULL CHECK (version > 0),
  chain   BLOB    NOT NULL CHECK (length(chain) = 32)
) STRICT, WITHOUT ROWID;

CREATE TABLE log_event (
  position      INTEGER PRIMARY KEY CHECK (position > 0),
  kind          TEXT    NOT NULL CHECK (kind IN ('case', 'contract', 'effect')),
  stream        BLOB    NOT NULL CHECK (length(stream) = 16),
  version       INTEGER NOT NULL CHECK (version > 0),
  name          TEXT    NOT NULL,
  payload       TEXT    NOT NULL,
  "on"          TEXT    NOT NULL,
  known_from    INTEGER NOT NULL,
  recorded_at   INTEGER NOT NULL,
  source        TEXT,
  actor         TEXT    NOT NULL,
  command       BLOB    NOT NULL CHECK (length(command) = 16),
  command_index INTEGER NOT NULL CHECK (command_index >= 0),
  stream_chain  BLOB    NOT NULL CHECK (length(stream_chain) = 32),
  previous      BLOB    NOT NULL CHECK (length(previous) = 32),
  hash          BLOB    NOT NULL CHECK (length(hash) = 32),
  UNIQUE (stream, version),
  UNIQUE (command, command_index)
) STRICT;

CREATE TABLE log_command (
  actor       TEXT    NOT NULL,
  key         TEXT    NOT NULL,
  command     BLOB    NOT NULL CHECK (length(command) = 16),
  fingerprint BLOB    NOT NULL CHECK (length(fingerprint) = 32),
  outcome     TEXT    NOT NULL,
  recorded_at INTEGER NOT NULL,
  PRIMARY KEY (actor, key)
) STRICT, WITHOUT ROWID;

-- The insert triggers refuse what INSERT OR REPLACE would overwrite, also on a connection without recursive_triggers.
CREATE TRIGGER log_event_update BEFORE UPDATE ON log_event
BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
CREATE TRIGGER log_event_delete BEFORE DELETE ON log_event
BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
CREATE TRIGGER log_event_insert BEFORE INSERT ON log_event
WHEN EXISTS (SELECT 1 FROM log_event WHERE position = NEW.position)
  OR EXISTS (SELECT 1 FROM log_event WHERE stream = NEW.stream AND version = NEW.version)
  OR EXISTS (SELECT 1 FROM log_event WHERE command = NEW.command AND command_index = NEW.command_index)
BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
CREATE TRIGGER log_command_update BEFORE UPDATE ON log_command
BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
CREATE TRIGGER log_command_delete BEFORE DELETE ON log_command
BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
CREATE TRIGGER log_command_insert BEFORE INSERT ON log_command
WHEN EXISTS (SELECT 1 FROM log_command WHERE actor = NEW.actor AND key = NEW.key)
BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;

-- The documents: one row for each stretch of knowledge, folded from the log and from nothing else.
CREATE TABLE document (
  kind        TEXT    NOT NULL,
  id          BLOB    NOT NULL CHECK (length(id) = 16),
  known_from  INTEGER NOT NULL,
  known_until INTEGER,
  first_known INTEGER NOT NULL,
  version     INTEGER NOT NULL,
  position    INTEGER NOT NULL,
  slug        TEXT,
  title_key   TEXT    NOT NULL,
  earliest    TEXT,
  latest      TEXT,
  text        TEXT    NOT NULL,
  body        TEXT    NOT NULL,
  PRIMARY KEY (id, known_from)
) STRICT;
CREATE UNIQUE INDEX document_now ON document (id) WHERE known_until IS NULL;
CREATE UNIQUE INDEX document_slug_now ON document (kind, slug) WHERE known_until IS NULL;
CREATE INDEX document_title_now ON document (kind, title_key, id) WHERE known_until IS NULL;

-- What documents are found by, with stretches of its own: most events change none of it.
-- A label key is the Danish sorting key of the label, the character 31, and the label itself.
CREATE TABLE document_facet (
  kind        TEXT    NOT NULL,
  id          BLOB    NOT NULL CHECK (length(id) = 16),
  name        TEXT    NOT NULL,
  value       TEXT    NOT NULL,
  label_key   TEXT    NOT NULL,
  known_from  INTEGER NOT NULL,
  known_until INTEGER,
  PRIMARY KEY (id, name, value, known_from)
) STRICT, WITHOUT ROWID;
CREATE INDEX document_facet_value ON document_facet (kind, name, value);

CREATE TABLE shape (
  kind     TEXT    PRIMARY KEY,
  shape    INTEGER NOT NULL,
  position INTEGER NOT NULL
) STRICT;

CREATE TABLE token (
  id           BLOB    PRIMARY KEY CHECK (length(id) = 16),
  secret       BLOB    NOT NULL UNIQUE CHECK (length(secret) = 32),
  role         TEXT    NOT NULL,
  municipality TEXT,
  created_at   INTEGER NOT NULL,
  revoked_at   INTEGER
) STRICT;
