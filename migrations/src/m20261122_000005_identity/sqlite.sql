-- Who is logged in, and what pseudonyms are made with.
CREATE TABLE session (
  secret       blob    PRIMARY KEY,
  actor        text    NOT NULL,
  role         text    NOT NULL,
  municipality text,
  began_at     integer NOT NULL,
  ends_at      integer NOT NULL
) STRICT, WITHOUT ROWID;

-- What makes a pseudonym of a name that a provider has given: without it nobody can tell whose it is.
CREATE TABLE pseudonym_key (
  id  integer PRIMARY KEY,
  key blob    NOT NULL
) STRICT;
INSERT INTO pseudonym_key VALUES (1, randomblob(32));
