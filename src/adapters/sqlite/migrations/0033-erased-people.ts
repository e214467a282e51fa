/** People whose name was blotted out of an account: not the name, but by what it is known when their pages say it again. */
export const erasedPeopleSql = /* sql */ `
CREATE TABLE erased_person (
  account_id TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
  salt TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  words INTEGER NOT NULL,
  erased_at TEXT NOT NULL,
  PRIMARY KEY (account_id, sha256)
) STRICT;
ALTER TABLE page_version ADD COLUMN fetched_sha256 TEXT;
`
