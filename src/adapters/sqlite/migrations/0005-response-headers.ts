/** What a server answered with beside the page, as JSON: pages kept earlier have none. */
export const responseHeadersSql = /* sql */ `
ALTER TABLE page_version ADD COLUMN headers TEXT NOT NULL DEFAULT '{}';
`
