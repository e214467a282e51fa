/** Questions the seller wrote for an account. `told` is the whole question as JSON. */
export const ownQuestionsSql = /* sql */ `
CREATE TABLE own_question (
  id TEXT PRIMARY KEY NOT NULL,
  account_id TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
  added_at TEXT NOT NULL,
  told TEXT NOT NULL
) STRICT;
CREATE INDEX own_question_by_account ON own_question (account_id, added_at);
`
