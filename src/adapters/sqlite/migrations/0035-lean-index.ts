/**
 * The index is made anew, with less room for the same. The number of an entry tells its type, and the type where its record stands, so neither
 * is written down. Notes and pages are shown from their records; of all else, which is short or would have to be unpacked, `title` and `body`
 * are kept. `words` is the beginning of the hash of what was indexed, 12 bytes; `part` tells an entry from others of its record and type
 * where its words do not; `at` is in milliseconds. In the full-text index the body stands first: words of the first column cost less. Of two
 * indexes on pages the later one serves for both.
 */
export const leanIndexSql = /* sql */ `
DROP TABLE search_word;
DROP TABLE search;
DROP TABLE search_entry;
DELETE FROM search_due;
DELETE FROM memory WHERE key = 'search-reads';

CREATE TABLE search_entry (
  num INTEGER PRIMARY KEY,
  record_id TEXT NOT NULL,
  part TEXT,
  account_id TEXT,
  at INTEGER,
  words BLOB NOT NULL,
  worded INTEGER NOT NULL CHECK (worded IN (0, 1)),
  title TEXT,
  body TEXT
) STRICT;
CREATE INDEX search_entry_by_record ON search_entry (record_id);
CREATE INDEX search_entry_by_words ON search_entry (account_id, words);

CREATE VIRTUAL TABLE search USING fts5 (
  body, title, content = '', contentless_delete = 1,
  tokenize = "unicode61 remove_diacritics 2", prefix = '1 2 3'
);
INSERT INTO search (search, rank) VALUES ('rank', 'bm25(1.0, 8.0)');
CREATE VIRTUAL TABLE search_word USING fts5vocab (search, instance);

DROP INDEX page_by_account;
`
