/** Attempts, and the seller's own decisions on accounts. `told` is the whole record as JSON; the columns are what it is looked for by. */
export const attemptsSql = /* sql */ `
CREATE TABLE touch (
  id TEXT PRIMARY KEY NOT NULL,
  account_id TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
  at TEXT NOT NULL,
  told TEXT NOT NULL
) STRICT;
CREATE INDEX touch_by_account ON touch (account_id, at);

CREATE TABLE own_verdict (
  id TEXT PRIMARY KEY NOT NULL,
  account_id TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
  decided_at TEXT NOT NULL,
  undone_at TEXT,
  told TEXT NOT NULL
) STRICT;
CREATE INDEX own_verdict_by_account ON own_verdict (account_id, decided_at);
`
