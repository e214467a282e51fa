/**
 * What a row of the list of accounts shows of the latest snapshot: `in_list` as JSON, and the ends of the fit to sort by. Of snapshots that
 * were kept before, it is taken in after opening, some at a time. The index counts the pages of an account and finds the latest from itself.
 */
export const accountListSql = /* sql */ `
ALTER TABLE account_look ADD COLUMN fit_low REAL;
ALTER TABLE account_look ADD COLUMN fit_high REAL;
ALTER TABLE account_look ADD COLUMN in_list TEXT;
CREATE INDEX page_on_list ON page (account_id, fetched_at, revision) WHERE removed_at IS NULL;
CREATE INDEX account_by_time ON account (created_at) WHERE deleted_at IS NULL;
`
