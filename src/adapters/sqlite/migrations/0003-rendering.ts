/** Which accounts may have their pages' scripts run, which pages need it, and which saved bytes came of it. */
export const renderingSql = /* sql */ `
ALTER TABLE account ADD COLUMN rendering INTEGER NOT NULL DEFAULT 0 CHECK (rendering IN (0, 1));
ALTER TABLE page ADD COLUMN needs_rendering INTEGER NOT NULL DEFAULT 0 CHECK (needs_rendering IN (0, 1));
ALTER TABLE page_version ADD COLUMN rendered INTEGER NOT NULL DEFAULT 0 CHECK (rendered IN (0, 1));
`
