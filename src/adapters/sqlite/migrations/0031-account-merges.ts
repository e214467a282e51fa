/**
 * Two accounts that were made one: `gone_id` rests in the bin, `told` says what of it went over to `account_id` and what that one was before,
 * as JSON, so that all of it can go back. Erased with either.
 */
export const accountMergesSql = /* sql */ `
CREATE TABLE account_merge (
  gone_id TEXT PRIMARY KEY NOT NULL REFERENCES account (id) ON DELETE CASCADE,
  account_id TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
  merged_at TEXT NOT NULL,
  told TEXT NOT NULL
) STRICT;
CREATE INDEX account_merge_by_account ON account_merge (account_id);
`
