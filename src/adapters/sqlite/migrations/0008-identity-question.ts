// Whose pages are these? Asked of the user where it is doubtful: one open question an account, the answered ones kept.
export const identityQuestionSql = /* sql */ `
CREATE TABLE identity_question (
  id TEXT PRIMARY KEY,
  account_id TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
  research_id TEXT NOT NULL REFERENCES research (id) ON DELETE CASCADE,
  matter TEXT NOT NULL,
  subject TEXT NOT NULL,
  -- address, what was seen, evidence, where it leads, which other account: JSON
  finding TEXT NOT NULL,
  asked_at TEXT NOT NULL,
  answer TEXT,
  answered_at TEXT
) STRICT;
CREATE UNIQUE INDEX identity_question_open ON identity_question (account_id) WHERE answer IS NULL;
CREATE INDEX identity_question_by_account ON identity_question (account_id, matter, subject);
CREATE INDEX identity_question_by_research ON identity_question (research_id);
`
