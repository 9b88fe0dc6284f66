-- The kinds of stream are named by the program alone; a list of them here would be written anew with each.
CREATE TABLE log_stream_anew (
  stream  BLOB    PRIMARY KEY CHECK (length(stream) = 16),
  kind    TEXT    NOT NULL CHECK (kind <> ''),
  version INTEGER NOT NULL CHECK (version > 0),
  chain   BLOB    NOT NULL CHECK (length(chain) = 32)
) STRICT, WITHOUT ROWID;
INSERT INTO log_stream_anew SELECT * FROM log_stream;
DROP TABLE log_stream;
ALTER TABLE log_stream_anew RENAME TO log_stream;

CREATE TABLE log_event_anew (
  position      INTEGER PRIMARY KEY CHECK (position > 0),
  kind          TEXT    NOT NULL CHECK (kind <> ''),
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
INSERT INTO log_event_anew SELECT * FROM log_event;
DROP TABLE log_event;
ALTER TABLE log_event_anew RENAME TO log_event;

-- As they were.
CREATE TRIGGER log_event_update BEFORE UPDATE ON log_event
BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
CREATE TRIGGER log_event_delete BEFORE DELETE ON log_event
BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
CREATE TRIGGER log_event_insert BEFORE INSERT ON log_event
WHEN EXISTS (SELECT 1 FROM log_event WHERE position = NEW.position)
  OR EXISTS (SELECT 1 FROM log_event WHERE stream = NEW.stream AND version = NEW.version)
  OR EXISTS (SELECT 1 FROM log_event WHERE command = NEW.command AND command_index = NEW.command_index)
BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
