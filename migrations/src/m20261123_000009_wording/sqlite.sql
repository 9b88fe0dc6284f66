-- What is searched, each wording once however many documents have it; the facet `words` says which have it when.
-- The words are stemmed by the program, for SQLite knows no Danish.
CREATE TABLE wording (
  row   INTEGER PRIMARY KEY,
  key   TEXT    NOT NULL UNIQUE,
  kind  TEXT    NOT NULL,
  what  TEXT    NOT NULL,
  clause TEXT,
  named TEXT    NOT NULL,
  about TEXT    NOT NULL,
  told  TEXT    NOT NULL
) STRICT;

CREATE VIRTUAL TABLE wording_index USING fts5(
  named, about, told,
  content = 'wording', content_rowid = 'row', columnsize = 0, tokenize = 'unicode61 remove_diacritics 0'
);

CREATE TRIGGER wording_insert AFTER INSERT ON wording
BEGIN
  INSERT INTO wording_index (rowid, named, about, told) VALUES (NEW.row, NEW.named, NEW.about, NEW.told);
END;
CREATE TRIGGER wording_delete AFTER DELETE ON wording
BEGIN
  INSERT INTO wording_index (wording_index, rowid, named, about, told)
  VALUES ('delete', OLD.row, OLD.named, OLD.about, OLD.told);
END;
CREATE TRIGGER wording_update AFTER UPDATE ON wording
BEGIN
  INSERT INTO wording_index (wording_index, rowid, named, about, told)
  VALUES ('delete', OLD.row, OLD.named, OLD.about, OLD.told);
  INSERT INTO wording_index (rowid, named, about, told) VALUES (NEW.row, NEW.named, NEW.about, NEW.told);
END;
