/** What is checked from time to time, and what a check found. A run is a first look, or a re-check of what is on file. */
export const watchSql = /* sql */ `
ALTER TABLE research ADD COLUMN purpose TEXT NOT NULL DEFAULT 'research';

CREATE TABLE watch (
  account_id TEXT PRIMARY KEY NOT NULL REFERENCES account (id) ON DELETE CASCADE,
  every TEXT NOT NULL,
  paused INTEGER NOT NULL CHECK (paused IN (0, 1)),
  next_due TEXT NOT NULL,
  last_check TEXT,
  last_outcome TEXT,
  failures INTEGER NOT NULL
) STRICT;
CREATE INDEX watch_by_due ON watch (next_due);

-- told is the whole change as JSON: its quotes in both versions, the words of its label.
CREATE TABLE page_change (
  id TEXT PRIMARY KEY NOT NULL,
  account_id TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
  page_id TEXT NOT NULL REFERENCES page (id) ON DELETE CASCADE,
  found_at TEXT NOT NULL,
  told TEXT NOT NULL
) STRICT;
CREATE INDEX page_change_by_account ON page_change (account_id, found_at);
CREATE INDEX page_change_by_page ON page_change (page_id);
CREATE INDEX page_change_by_time ON page_change (found_at);
`
