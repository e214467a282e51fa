/** What is taken away rests in the bin before it goes for good: here for what used to go at once. */
export const binSql = /* sql */ `
ALTER TABLE call ADD COLUMN removed_at TEXT;
ALTER TABLE debrief ADD COLUMN removed_at TEXT;
ALTER TABLE touch ADD COLUMN removed_at TEXT;
ALTER TABLE own_question ADD COLUMN removed_at TEXT;
CREATE INDEX call_in_bin ON call (removed_at) WHERE removed_at IS NOT NULL;
CREATE INDEX debrief_in_bin ON debrief (removed_at) WHERE removed_at IS NOT NULL;
CREATE INDEX touch_in_bin ON touch (removed_at) WHERE removed_at IS NOT NULL;
CREATE INDEX own_question_in_bin ON own_question (removed_at) WHERE removed_at IS NOT NULL;
CREATE INDEX page_in_bin ON page (removed_at) WHERE removed_at IS NOT NULL;
`
