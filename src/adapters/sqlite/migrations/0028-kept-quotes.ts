/** Words of saved pages that the seller kept, and as what. `told` is the whole record as JSON; they go with their page. */
export const keptQuotesSql = /* sql */ `
CREATE TABLE kept_quote (
  id TEXT PRIMARY KEY NOT NULL,
  account_id TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
  page_id TEXT NOT NULL REFERENCES page (id) ON DELETE CASCADE,
  kept_at TEXT NOT NULL,
  told TEXT NOT NULL,
  removed_at TEXT
) STRICT;
CREATE INDEX kept_quote_by_account ON kept_quote (account_id, kept_at);
CREATE INDEX kept_quote_by_page ON kept_quote (page_id);
CREATE INDEX kept_quote_in_bin ON kept_quote (removed_at) WHERE removed_at IS NOT NULL;
`
