/** What a company is to the seller when it is no prospect: a good customer, or one that is regretted. Null: a prospect. */
export const relationSql = /* sql */ `
ALTER TABLE account ADD COLUMN relation TEXT CHECK (relation IN ('customer', 'regretted'));
`
