/** What the seller holds of likely problems. `told` is the whole record as JSON. */
export const problemWordsSql = /* sql */ `
CREATE TABLE problem_word (
  id TEXT PRIMARY KEY NOT NULL,
  account_id TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
  said_at TEXT NOT NULL,
  told TEXT NOT NULL
) STRICT;
CREATE INDEX problem_word_by_account ON problem_word (account_id, said_at);
`
