/** Earlier texts of a note, by the number of the save that wrote each. */
export const noteHistorySql = /* sql */ `
CREATE TABLE note_version (
  note_id TEXT NOT NULL REFERENCES note (id) ON DELETE CASCADE,
  version INTEGER NOT NULL,
  markdown TEXT NOT NULL,
  length INTEGER NOT NULL,
  saved_at TEXT NOT NULL,
  PRIMARY KEY (note_id, version)
) STRICT;
`
