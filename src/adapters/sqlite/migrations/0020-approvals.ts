/**
 * Briefs as sellers approved them: a row an approval, the page and what it was made of as JSON (`frozen`). `call_id` is empty for a brief
 * without a call. No reference to the call: one that was taken away by mistake comes back with its approval.
 */
export const approvalsSql = /* sql */ `
CREATE TABLE approval (
  id TEXT PRIMARY KEY NOT NULL,
  account_id TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
  call_id TEXT NOT NULL,
  approved_at TEXT NOT NULL,
  withdrawn_at TEXT,
  frozen TEXT NOT NULL
) STRICT;
CREATE INDEX approval_by_call ON approval (account_id, call_id, approved_at);
`
