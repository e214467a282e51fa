/**
 * What insight notes say of a segment, and what a snapshot shows, short (`shows`, JSON), so that accounts of one segment are compared
 * without reading whole snapshots. Null in snapshots that were kept before.
 */
export const segmentsSql = /* sql */ `
ALTER TABLE account ADD COLUMN segment_folded TEXT;
UPDATE account SET segment_folded = lower(trim(segment)) WHERE trim(segment) <> '';
CREATE INDEX account_by_segment ON account (segment_folded);
ALTER TABLE note ADD COLUMN segment TEXT;
ALTER TABLE note ADD COLUMN segment_folded TEXT;
ALTER TABLE note ADD COLUMN typical_of TEXT;
CREATE INDEX note_by_segment ON note (segment_folded);
ALTER TABLE snapshot ADD COLUMN shows TEXT;
`
