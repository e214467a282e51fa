/**
 * What sellers did to the lines of a page: one row an account, call and page; `call_id` is empty for the page without a call. `edits` is the
 * whole of it as JSON. No reference to the call: one that was taken away by mistake comes back with its page.
 */
export const briefEditsSql = /* sql */ `
CREATE TABLE brief_edits (
  account_id TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
  call_id TEXT NOT NULL,
  page TEXT NOT NULL CHECK (page IN ('brief', 'handout')),
  edits TEXT NOT NULL,
  PRIMARY KEY (account_id, call_id, page)
) STRICT;
`
