-- Who is logged in, and what pseudonyms are made with.
CREATE TABLE session (
  secret       bytea  PRIMARY KEY,
  actor        text   NOT NULL,
  role         text   NOT NULL,
  municipality text,
  began_at     bigint NOT NULL,
  ends_at      bigint NOT NULL
);

-- What makes a pseudonym of a name that a provider has given: without it nobody can tell whose it is.
CREATE TABLE pseudonym_key (
  id  smallint PRIMARY KEY,
  key bytea    NOT NULL
);
INSERT INTO pseudonym_key VALUES
  (1, decode(replace(concat(gen_random_uuid(), gen_random_uuid()), '-', ''), 'hex'));
