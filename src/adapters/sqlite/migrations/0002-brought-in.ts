// Pages the user brought in: how, as JSON of PageOrigin; and pages taken out of the dossier again.
export const broughtInSql = /* sql */ `
ALTER TABLE page ADD COLUMN origin TEXT;
ALTER TABLE page ADD COLUMN removed_at TEXT;
`
