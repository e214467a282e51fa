// The job boards that an account's pages name, and its openings over time: what a board showed is gone from it the next day, so it is
// written down when it is seen. places: a JSON list of words.
export const jobBoardsSql = /* sql */ `
CREATE TABLE job_board (
  account_id TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
  name TEXT NOT NULL,
  token TEXT NOT NULL,
  origin TEXT NOT NULL,
  linked_from TEXT NOT NULL REFERENCES page (id) ON DELETE CASCADE,
  link TEXT NOT NULL,
  first_read_at TEXT,
  last_read_at TEXT,
  failure TEXT,
  PRIMARY KEY (account_id, name, token)
) STRICT;
CREATE INDEX job_board_by_page ON job_board (linked_from);

CREATE TABLE job_opening (
  account_id TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
  board TEXT NOT NULL,
  token TEXT NOT NULL,
  posting_id TEXT NOT NULL,
  title TEXT NOT NULL,
  places TEXT NOT NULL,
  department TEXT,
  employment_type TEXT,
  url TEXT,
  posted_at TEXT,
  first_seen TEXT NOT NULL,
  last_seen TEXT NOT NULL,
  gone_since TEXT,
  reposted_on TEXT,
  page_id TEXT NOT NULL REFERENCES page (id) ON DELETE CASCADE,
  page_version_id TEXT NOT NULL REFERENCES page_version (id) ON DELETE CASCADE,
  PRIMARY KEY (account_id, board, token, posting_id)
) STRICT;
CREATE INDEX job_opening_by_page ON job_opening (page_id);
CREATE INDEX job_opening_by_version ON job_opening (page_version_id);
`
