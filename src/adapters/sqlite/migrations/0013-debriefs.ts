/** What came of calls. `told` is the whole debrief as JSON, with what they said. Without its call there is none. */
export const debriefsSql = /* sql */ `
CREATE TABLE debrief (
  call_id TEXT PRIMARY KEY NOT NULL REFERENCES call (id) ON DELETE CASCADE,
  account_id TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
  told TEXT NOT NULL
) STRICT;
CREATE INDEX debrief_by_account ON debrief (account_id);
`
