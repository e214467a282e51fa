/** Images in notes; their bytes are in `content`. One is let go with the last note of its account that names it. */
export const noteImagesSql = /* sql */ `
CREATE TABLE note_image (
  id TEXT PRIMARY KEY NOT NULL,
  account_id TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
  note_id TEXT REFERENCES note (id) ON DELETE SET NULL,
  sha256 TEXT NOT NULL REFERENCES content (sha256),
  media_type TEXT NOT NULL,
  width INTEGER NOT NULL,
  height INTEGER NOT NULL,
  size INTEGER NOT NULL,
  created_at TEXT NOT NULL
) STRICT;
CREATE INDEX note_image_by_account ON note_image (account_id, sha256);
CREATE INDEX note_image_by_note ON note_image (note_id) WHERE note_id IS NOT NULL;
CREATE INDEX note_image_by_content ON note_image (sha256);
`
