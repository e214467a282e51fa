/**
 * The index is made anew, for more kinds of things. Each type has a shelf of numbers of its own (type * 2^40), highest the newest: the
 * newest of one type are found without looking at any other. `title` and `body` are kept of what is short, so that it is shown without
 * reading its record. Of things that one account says in the same words in several places only one has its words in the index (`worded`).
 * What a record changed is noted in `search_due` and read from there.
 */
export const searchIndexSql = /* sql */ `
DROP TABLE search_word;
DROP TABLE search;
DROP TABLE search_entry;

CREATE TABLE search_entry (
  num INTEGER PRIMARY KEY,
  type TEXT NOT NULL,
  ref_id TEXT NOT NULL,
  source TEXT NOT NULL,
  record_id TEXT NOT NULL,
  account_id TEXT,
  at TEXT,
  title TEXT NOT NULL,
  body TEXT,
  sha256 TEXT NOT NULL,
  worded INTEGER NOT NULL CHECK (worded IN (0, 1)),
  UNIQUE (type, ref_id)
) STRICT;
CREATE INDEX search_entry_by_record ON search_entry (source, record_id);
CREATE INDEX search_entry_by_words ON search_entry (account_id, type, sha256);

CREATE VIRTUAL TABLE search USING fts5 (
  title, body, content = '', contentless_delete = 1,
  tokenize = "unicode61 remove_diacritics 2", prefix = '1 2 3'
);
INSERT INTO search (search, rank) VALUES ('rank', 'bm25(8.0, 1.0)');
CREATE VIRTUAL TABLE search_word USING fts5vocab (search, instance);

CREATE TABLE search_due (
  source TEXT NOT NULL,
  record_id TEXT NOT NULL,
  PRIMARY KEY (source, record_id)
) STRICT, WITHOUT ROWID;
`
