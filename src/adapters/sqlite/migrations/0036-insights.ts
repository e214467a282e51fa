/**
 * Insight notes of a segment are found without a look at every note: those that name it by the one index, which holds no note that names none any
 * more, and those that reach their own account's by the other, which alone tells which of them are the latest.
 */
export const insightsSql = /* sql */ `
DROP INDEX note_by_segment;
CREATE INDEX note_by_segment ON note (segment_folded) WHERE segment_folded IS NOT NULL;
CREATE INDEX note_insight ON note (account_id, saved_at, id)
  WHERE kind = 'insight' AND segment_folded IS NULL AND removed_at IS NULL;
`
