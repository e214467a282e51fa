/** What stood before the seller in a call, as JSON. Without its call there is none. */
export const callSheetsSql = /* sql */ `
CREATE TABLE call_sheet (
  call_id TEXT PRIMARY KEY NOT NULL REFERENCES call (id) ON DELETE CASCADE,
  told TEXT NOT NULL
) STRICT;
`
