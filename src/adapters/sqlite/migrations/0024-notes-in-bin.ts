/** A note that is taken away rests in the bin with its text; notes of all accounts are listed by the day they were begun. */
export const notesInBinSql = /* sql */ `
ALTER TABLE note ADD COLUMN removed_at TEXT;
CREATE INDEX note_in_bin ON note (removed_at) WHERE removed_at IS NOT NULL;
CREATE INDEX note_begun ON note (created_at, id) WHERE removed_at IS NULL;
`
