/**
 * Which call each entry of a calendar became: `occurrence` is empty for an entry that does not repeat. No reference to the call: one that
 * was taken away by mistake comes back as that of its entry.
 */
export const calendarLinksSql = /* sql */ `
CREATE TABLE calendar_link (
  uid TEXT NOT NULL,
  occurrence TEXT NOT NULL,
  account_id TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
  call_id TEXT NOT NULL,
  sequence INTEGER NOT NULL,
  PRIMARY KEY (uid, occurrence)
) STRICT;
CREATE INDEX calendar_link_by_call ON calendar_link (call_id);
`
