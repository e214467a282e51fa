// SQL in a template string, not a .sql file: this text has to be there unbundled under Node, under vitest and inside the
// bundle of each host, and a text import works in only two of the three. A released migration is never edited: its hash
// is kept in every workspace and compared at each opening.
export const workspaceSql = /* sql */ `
CREATE TABLE account (
  id TEXT PRIMARY KEY NOT NULL,
  name TEXT NOT NULL,
  name_folded TEXT NOT NULL,
  identity TEXT NOT NULL,
  identity_folded TEXT NOT NULL,
  home_url TEXT NOT NULL,
  aliases TEXT NOT NULL,
  segment TEXT,
  sample INTEGER NOT NULL CHECK (sample IN (0, 1)),
  created_at TEXT NOT NULL,
  deleted_at TEXT
) STRICT;
CREATE INDEX account_by_name ON account (name_folded, id) WHERE deleted_at IS NULL;
CREATE UNIQUE INDEX account_by_identity ON account (identity) WHERE deleted_at IS NULL;
CREATE INDEX account_in_bin ON account (identity) WHERE deleted_at IS NOT NULL;

CREATE TABLE research (
  id TEXT PRIMARY KEY NOT NULL,
  account_id TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
  home_url TEXT NOT NULL,
  state TEXT NOT NULL,
  max_pages INTEGER NOT NULL,
  delay_ms INTEGER NOT NULL,
  started_at TEXT NOT NULL,
  ended_at TEXT,
  reason TEXT
) STRICT;
CREATE INDEX research_by_account ON research (account_id, started_at);
CREATE INDEX research_by_state ON research (state);

-- Bodies, texts and readings, each once by the SHA-256 of what it is uncompressed.
CREATE TABLE content (
  sha256 TEXT PRIMARY KEY NOT NULL,
  encoding TEXT NOT NULL CHECK (encoding IN ('br', 'none')),
  size INTEGER NOT NULL,
  bytes BLOB NOT NULL
) STRICT;

-- num is the order in which pages were first kept.
CREATE TABLE page (
  num INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  account_id TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
  url TEXT NOT NULL,
  kind TEXT NOT NULL,
  title TEXT NOT NULL,
  lang TEXT,
  published_at TEXT,
  status ANY NOT NULL,
  reason TEXT,
  fetched_at TEXT NOT NULL,
  version_id TEXT REFERENCES page_version (id) DEFERRABLE INITIALLY DEFERRED,
  revision INTEGER NOT NULL,
  research_id TEXT REFERENCES research (id) ON DELETE SET NULL,
  UNIQUE (account_id, url)
) STRICT;
-- For the list of accounts: pages read and the last fetch, from the index alone.
CREATE INDEX page_by_account ON page (account_id, revision, fetched_at);
CREATE INDEX page_by_version ON page (version_id);
CREATE INDEX page_by_research ON page (research_id);

CREATE TABLE page_version (
  id TEXT PRIMARY KEY NOT NULL,
  page_id TEXT NOT NULL REFERENCES page (id) ON DELETE CASCADE,
  fetched_at TEXT NOT NULL,
  content_type TEXT NOT NULL,
  charset TEXT NOT NULL,
  sha256 TEXT NOT NULL REFERENCES content (sha256),
  size INTEGER NOT NULL,
  partial INTEGER NOT NULL CHECK (partial IN (0, 1)),
  etag TEXT,
  last_modified TEXT
) STRICT;
CREATE INDEX page_version_by_page ON page_version (page_id, fetched_at);
CREATE INDEX page_version_by_content ON page_version (sha256);

-- text_sha256: the canonical text quotes point into. reading_sha256: the rest of the document, and its links, as JSON.
CREATE TABLE text_revision (
  page_version_id TEXT NOT NULL REFERENCES page_version (id) ON DELETE CASCADE,
  revision INTEGER NOT NULL,
  text_sha256 TEXT NOT NULL REFERENCES content (sha256),
  reading_sha256 TEXT NOT NULL REFERENCES content (sha256),
  events TEXT NOT NULL,
  problems TEXT NOT NULL,
  mentions_sha256 TEXT NOT NULL,
  playbook_id TEXT,
  playbook_version INTEGER,
  read_at TEXT NOT NULL,
  PRIMARY KEY (page_version_id, revision)
) STRICT;
CREATE INDEX text_revision_by_text ON text_revision (text_sha256);
CREATE INDEX text_revision_by_reading ON text_revision (reading_sha256);

CREATE TABLE note (
  id TEXT PRIMARY KEY NOT NULL,
  account_id TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
  page_id TEXT REFERENCES page (id) ON DELETE SET NULL,
  kind TEXT NOT NULL,
  markdown TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  version INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  saved_at TEXT NOT NULL
) STRICT;
CREATE INDEX note_by_account ON note (account_id, created_at);
CREATE INDEX note_by_page ON note (page_id);

CREATE TABLE research_note (
  account_id TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
  page_id TEXT NOT NULL REFERENCES page (id) ON DELETE CASCADE,
  title TEXT NOT NULL,
  lines TEXT NOT NULL,
  PRIMARY KEY (account_id, page_id)
) STRICT;
CREATE INDEX research_note_by_page ON research_note (page_id);

CREATE TABLE playbook (
  id TEXT NOT NULL,
  version INTEGER NOT NULL,
  yaml TEXT NOT NULL,
  content TEXT NOT NULL,
  saved_at TEXT NOT NULL,
  PRIMARY KEY (id, version)
) STRICT;

CREATE TABLE snapshot (
  id TEXT PRIMARY KEY NOT NULL,
  account_id TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
  number INTEGER NOT NULL,
  as_of TEXT NOT NULL,
  playbook TEXT,
  verdict TEXT,
  sha256 TEXT NOT NULL REFERENCES content (sha256),
  UNIQUE (account_id, number)
) STRICT;
CREATE INDEX snapshot_by_content ON snapshot (sha256);

CREATE TABLE snapshot_claim (
  claim_id TEXT NOT NULL,
  snapshot_id TEXT NOT NULL REFERENCES snapshot (id) ON DELETE CASCADE,
  PRIMARY KEY (claim_id, snapshot_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX snapshot_claim_by_snapshot ON snapshot_claim (snapshot_id);

CREATE TABLE call (
  id TEXT PRIMARY KEY NOT NULL,
  account_id TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
  at TEXT NOT NULL,
  minutes INTEGER NOT NULL,
  people TEXT NOT NULL,
  objective TEXT NOT NULL,
  next_commitment TEXT NOT NULL,
  approached_by TEXT,
  outcome TEXT NOT NULL
) STRICT;
CREATE INDEX call_by_account ON call (account_id, at);
CREATE INDEX call_by_time ON call (at);

CREATE TABLE setting (
  key TEXT PRIMARY KEY NOT NULL,
  value TEXT NOT NULL
) STRICT;

CREATE TABLE memory (
  key TEXT PRIMARY KEY NOT NULL,
  value TEXT NOT NULL
) STRICT;

-- What is searchable. num is the row of the full-text index and grows with every change, so that "newest first" is
-- "highest num first" and needs no sorting. sha256 is of the title and text that were indexed.
CREATE TABLE search_entry (
  num INTEGER PRIMARY KEY,
  type TEXT NOT NULL CHECK (type IN ('account', 'note', 'page')),
  ref_id TEXT NOT NULL,
  account_id TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
  at TEXT,
  sha256 TEXT NOT NULL,
  UNIQUE (type, ref_id)
) STRICT;
CREATE INDEX search_entry_by_account ON search_entry (account_id);

-- Holds folded words only; the words shown come from the originals. Prefixes of one letter cost 15 % more room than
-- '2 3' and make a one-letter query 50 times faster.
CREATE VIRTUAL TABLE search USING fts5 (
  title, body, content = '', contentless_delete = 1,
  tokenize = "unicode61 remove_diacritics 2", prefix = '1 2 3'
);
INSERT INTO search (search, rank) VALUES ('rank', 'bm25(8.0, 1.0)');
CREATE VIRTUAL TABLE search_word USING fts5vocab (search, instance);
`
