/** A playbook that was taken away: all its versions stay, for the snapshots that name them and for bringing it back. */
export const removedPlaybooksSql = /* sql */ `
ALTER TABLE playbook ADD COLUMN removed_at TEXT;
`
