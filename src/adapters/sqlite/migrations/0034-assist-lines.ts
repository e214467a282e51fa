/** Sentences a language model proposed and the user accepted. `told` is the whole line as JSON, with the words it was held against. */
export const assistLinesSql = /* sql */ `
CREATE TABLE assist_line (
  id TEXT PRIMARY KEY NOT NULL,
  account_id TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
  kept_at TEXT NOT NULL,
  told TEXT NOT NULL,
  removed_at TEXT
) STRICT;
CREATE INDEX assist_line_by_account ON assist_line (account_id, kept_at);
CREATE INDEX assist_line_in_bin ON assist_line (removed_at) WHERE removed_at IS NOT NULL;
`
