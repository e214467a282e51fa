/** The seller's own words for accounts: a JSON list of texts, in their order. */
export const tagsSql = /* sql */ `
ALTER TABLE account ADD COLUMN tags TEXT NOT NULL DEFAULT '[]';
`
