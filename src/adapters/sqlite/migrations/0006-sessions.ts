/** Research sessions. What belongs to one only is kept with it, as JSON: it is always read and written together. */
export const sessionsSql = /* sql */ `
CREATE TABLE session (
  id TEXT PRIMARY KEY NOT NULL,
  account_id TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
  plan_minutes INTEGER NOT NULL,
  started_at TEXT NOT NULL,
  seen_at TEXT NOT NULL,
  ended_at TEXT,
  pauses TEXT NOT NULL,
  marks TEXT NOT NULL,
  note_ids TEXT NOT NULL,
  summary_note_id TEXT REFERENCES note (id) ON DELETE SET NULL,
  insight_note_id TEXT REFERENCES note (id) ON DELETE SET NULL,
  summary TEXT
) STRICT;
CREATE INDEX session_by_account ON session (account_id, started_at);
CREATE INDEX session_open ON session (started_at) WHERE ended_at IS NULL;
CREATE INDEX session_by_summary_note ON session (summary_note_id);
CREATE INDEX session_by_insight_note ON session (insight_note_id);
`
