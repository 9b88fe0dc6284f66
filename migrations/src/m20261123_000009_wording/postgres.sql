-- Danish stems without a list of words left out, so that a phrase is found as it stands.
CREATE TEXT SEARCH DICTIONARY danish_words (TEMPLATE = pg_catalog.snowball, Language = danish);
CREATE TEXT SEARCH CONFIGURATION danish_words (COPY = pg_catalog.danish);
ALTER TEXT SEARCH CONFIGURATION danish_words ALTER MAPPING REPLACE pg_catalog.danish_stem WITH danish_words;

-- What is searched, each wording once however many documents have it; the facet `words` says which have it when.
CREATE TABLE wording (
  key   text PRIMARY KEY COLLATE "C",
  kind  text NOT NULL COLLATE "C",
  what  text NOT NULL COLLATE "C",
  clause text COLLATE "C",
  named text NOT NULL,
  about text NOT NULL,
  told  text NOT NULL,
  words tsvector NOT NULL GENERATED ALWAYS AS (
    setweight(to_tsvector('danish_words', named), 'A')
    || setweight(to_tsvector('danish_words', about), 'B')
    || setweight(to_tsvector('danish_words', told), 'C')
  ) STORED
);
CREATE INDEX wording_words ON wording USING gin (words) WITH (fastupdate = off);
