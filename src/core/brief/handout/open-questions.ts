import { folded } from '../../model/folded-text.ts'
import type { PlaybookContent } from '../../model/playbook.ts'
import type { Snapshot } from '../../model/snapshot.ts'
import { countWords, wordOverlap } from '../../snapshot/plain-words.ts'
import { typeset } from '../line-runs.ts'
import { isBadNews, isSensitive, isTrouble, speaksOfPeople } from './unsaid-words.ts'

export type OpenQuestion = { readonly about: string; readonly t: string }

const most = 3
const mostOfProblems = 2
/** One breath. */
const longest = 25

/** What is not on file, asked of them, unless a question before `said` as much; topics without a row are none of our business. */
const askThem: Readonly<Record<string, { readonly ask: string; readonly said: RegExp }>> = {
  'topic:business': { ask: 'What do you make or do most, and for whom?', said: /\bdo you (?:make|do)\b/i },
  'topic:goals': {
    ask: 'What do you want to have reached in a year?',
    said: /\b(?:in a year|next (?:year|twelve months))\b/i,
  },
  'topic:recent-events': {
    ask: 'What has changed for you in the last year?',
    said: /\b(?:changed|year ago|last year)\b/i,
  },
  'topic:sites': { ask: 'At which places do you work, and what is done where?', said: /\b(?:sites|places|where)\b/i },
  'topic:size': { ask: 'How many people work with you today?', said: /\bhow many people\b/i },
  'topic:customers': { ask: 'For which customers do you work most?', said: /\bcustomers?\b/i },
}
const always = 'What matters most to you this year that stands on none of your pages?'

/**
 * What we don't understand yet, as questions one may leave on a stranger's table: from the playbook, and open (the dossier
 * does not answer them); then gaps of the dossier. None on their means, on who decides, on people, or on anything sensitive.
 */
export function openQuestions(snapshot: Snapshot, content: PlaybookContent | null, mayStand: (t: string) => boolean) {
  const kept: OpenQuestion[] = []
  const add = (about: string, words: string, room: number): void => {
    const t = typeset(words).replace(/\bwork there\b/, 'work with you')
    if (kept.length >= room || !mayAsk(t) || !mayStand(t)) return
    if (kept.every((one) => wordOverlap(one.t, t) < 0.6)) kept.push({ about, t })
  }
  for (const { id, ask } of ofProblems(snapshot, content)) add(id, ask, mostOfProblems)
  for (const { id, text } of snapshot.unknowns) {
    const topic = askThem[id]
    if (topic && kept.every(({ t }) => !topic.said.test(t))) add(id, topic.ask, most)
    if (id.startsWith('fit:')) add(id, text, most)
  }
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
  /^who (?:runs|leads|heads|manages|owns|looks after|is in)\b|\b(?:why (?:do|does|did|are|is|have|has|can|could)(?:n['’]t| you| it| they)|still|stop|stops|stopped|late|lateness|turn away|turned away|instead of|not there|missing|stuck|stick|down|your (?:problem|problems|mistakes?|faults?|losses|waste|weakest|worst)|go(?:es)? wrong|went wrong|wrong|fail|fails|failed|blame)\b/i

/** Points at something that was said before it: on the page nothing was. */
const pointsAway =
  /\b(?:that|this|those|these) (?:[a-z-]+ ){0,2}(?:date|day|figure|goal|promise|target|order|change|project)s?\b/i

/** A question to them that one may leave lying on the table. */
export function mayAsk(t: string): boolean {
  if (!t.endsWith('?') || countWords(t) > longest || pointsAway.test(t)) return false
  if (/\b(?:they|their|them|he|she|his|her)\b/i.test(t) && !/\byou(?:r|rs)?\b/i.test(t)) return false
  return (
    !notOurs.test(t) && !accusing.test(t) && !isSensitive(t) && !isBadNews(t) && !isTrouble(t) && !speaksOfPeople(t)
  )
}
