/** A place in the queue of research. Null for runs started by hand, and for all that were there before. */
export const researchQueueSql = /* sql */ `
ALTER TABLE research ADD COLUMN queued_at TEXT;
CREATE INDEX research_by_queue ON research (queued_at, id) WHERE queued_at IS NOT NULL;
`
