/**
 * How each problem of a playbook stands at an account, by its latest snapshot: `weighed` is what an order needs (short, read for all accounts
 * at once), `shown` is what a row shows. `account_look` says which snapshot that is. Of snapshots that were kept before, both are taken in
 * after opening, some at a time: a snapshot is read whole for it, which no statement here could do.
 */
export const standingsSql = /* sql */ `
CREATE TABLE account_look (
  account_id TEXT PRIMARY KEY NOT NULL REFERENCES account (id) ON DELETE CASCADE,
  snapshot_id TEXT NOT NULL,
  as_of TEXT NOT NULL,
  playbook_id TEXT,
  playbook_version INTEGER,
  pages INTEGER NOT NULL,
  verdict TEXT
) STRICT;
CREATE TABLE standing (
  problem_id TEXT NOT NULL,
  account_id TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
  speaks_for INTEGER NOT NULL,
  weighed TEXT NOT NULL,
  PRIMARY KEY (problem_id, account_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX standing_by_account ON standing (account_id);
CREATE TABLE standing_shown (
  account_id TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
  problem_id TEXT NOT NULL,
  shown TEXT NOT NULL,
  PRIMARY KEY (account_id, problem_id)
) STRICT;
`
