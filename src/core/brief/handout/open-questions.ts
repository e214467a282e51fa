import { folded } from '../../model/folded-text.ts'
import type { PlaybookContent } from '../../model/playbook.ts'
import type { Snapshot } from '../../model/snapshot.ts'
import { countWords, wordOverlap } from '../../snapshot/plain-words.ts'
import { typeset } from '../line-runs.ts'
import { isSensitive, speaksOfPeople } from './unsaid-words.ts'

export type OpenQuestion = { readonly about: string; readonly t: string }

const most = 3
const mostOfProblems = 2
/** One breath. */
const longest = 25

/** What is not on file, asked of them; topics without a row are none of our business on their own table. */
const askThem: Readonly<Record<string, string>> = {
  'topic:business': 'What do you make or do most, and for whom?',
  'topic:goals': 'What do you want to have reached in a year?',
  'topic:recent-events': 'What has changed for you in the last year?',
  'topic:sites': 'At which places do you work, and what is done where?',
  'topic:size': 'How many people work with you today?',
  'topic:customers': 'For which customers do you work most?',
}
const always = 'What matters most to you this year that stands on none of your pages?'

/**
 * What we don't understand yet, as questions one may leave on a stranger's table: from the playbook, and open (the dossier
 * does not answer them); then gaps of the dossier. None on their means, on who decides, on people, or on anything sensitive.
 */
export function openQuestions(snapshot: Snapshot, content: PlaybookContent | null, mayStand: (t: string) => boolean) {
  const kept: OpenQuestion[] = []
  const add = (about: string, words: string, room: number): void => {
    const t = typeset(words)
    if (kept.length >= room || !mayAsk(t) || !mayStand(t)) return
    if (kept.every((one) => wordOverlap(one.t, t) < 0.6)) kept.push({ about, t })
  }
  for (const { id, ask } of ofProblems(snapshot, content)) add(id, ask, mostOfProblems)
  for (const { id, text } of snapshot.unknowns) add(id, askThem[id] ?? (id.startsWith('fit:') ? text : ''), most)
  if (kept.length < 2) add('always', always, most)
  return kept
}

/** Questions that are asked on the call and stand word for word in the playbook, those of the surest problem first. */
function ofProblems({ problems, questions }: Snapshot, content: PlaybookContent | null) {
  const open = new Set(questions.map(({ ask }) => folded(ask)))
  const byId = new Map(
    [...(content?.problems ?? []), ...(content?.opportunities ?? [])].map((problem) => [problem.id, problem]),
  )
  return problems.flatMap(({ problemId }) =>
    (byId.get(problemId)?.questions ?? [])
      .filter(({ ask }) => open.has(folded(ask)))
      .slice(0, 1)
      .map(({ ask }) => ({ id: `problem:${problemId}`, ask })),
  )
}

/** Their means, who signs, what they pay and whom else they ask. */
const notOurs =
  /\b(?:budget|afford|pay|pays|paid|price|prices|cost|costs|spend|spent|money|invoice|turnover|revenue|profit|margin|credit|fund|funds|funding|sign|signs|signed|decide|decides|decided|decision|approve|approves|approval|authori[sz]e|authority|buy|buys|bought|purchase|purchasing|procurement|supplier|suppliers|provider|competitor|competitors|consultant|consultants|contract|contracts|tender|owner|owns|shareholder|boss|in charge|responsible|leads|salary|salaries|wage|wages)\b/i
/** Takes a fault for granted. */
const accusing =
  /\b(?:why (?:do|does|did|are|is|have|has|can|could)(?:n['’]t| you| it| they)|still|your (?:problem|problems|mistakes?|faults?|losses|waste|weakest|worst)|go(?:es)? wrong|went wrong|wrong|fail|fails|failed|blame)\b/i

/** A question to them that one may leave lying on the table. */
export function mayAsk(t: string): boolean {
  if (!t.endsWith('?') || countWords(t) > longest) return false
  if (/\b(?:they|their|them|he|she|his|her)\b/i.test(t) && !/\byou(?:r|rs)?\b/i.test(t)) return false
  return !notOurs.test(t) && !accusing.test(t) && !isSensitive(t) && !speaksOfPeople(t)
}
