/** The list of all notes is counted and skipped through by its index alone, whatever it is narrowed to. */
export const notesListedSql = /* sql */ `
DROP INDEX note_begun;
CREATE INDEX note_listed ON note (created_at, id, account_id, kind) WHERE removed_at IS NULL;
`
