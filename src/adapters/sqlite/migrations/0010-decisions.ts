/** What the user said of signals. `told` is the whole decision as JSON: what was shown, with its words and where they stood. */
export const decisionsSql = /* sql */ `
CREATE TABLE decision (
  id TEXT PRIMARY KEY NOT NULL,
  account_id TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
  decided_at TEXT NOT NULL,
  undone_at TEXT,
  told TEXT NOT NULL
) STRICT;
CREATE INDEX decision_by_account ON decision (account_id, decided_at);
CREATE INDEX decision_by_time ON decision (decided_at);
`
