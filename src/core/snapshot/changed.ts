import { byWorth } from '../changes/across-pages.ts'
import type { Evidence } from '../model/evidence.ts'
import type { PageChange } from '../model/page-change.ts'
import type { EvidenceLine, Snapshot } from '../model/snapshot.ts'
import { wordsOf } from './business.ts'
import { dateWords } from './date-words.ts'
import { folded } from '../model/folded-text.ts'
import { bare } from './plain-words.ts'
import { quoted, shortenQuote, tidy } from './quote-words.ts'
import { verdictWords } from './recommend.ts'

type Compared = Pick<Snapshot, 'recommendation' | 'events' | 'problems' | 'people' | 'fit' | 'playbook'>

const most = 8

/** What is new or gone since the snapshot before, most telling first, in words. Empty for a first snapshot. */
export function changedSince(
  previous: Snapshot | null,
  now: Compared,
  pageChanges: readonly PageChange[] = [],
): string[] {
  if (previous === null) return []
  return [
    ...verdictChange(previous, now),
    ...newEvents(previous, now),
    ...evidenceChanges(previous, now),
    ...gonePeople(previous, now),
    ...onTheirPages(previous, pageChanges),
    ...fitChange(previous, now),
  ].slice(0, most)
}

function verdictChange(before: Compared, now: Compared): string[] {
  const [was, is] = [before.recommendation?.verdict, now.recommendation?.verdict]
  if (was === is) return []
  if (is === undefined) return ['No recommendation any more: no playbook is confirmed.']
  return [
    was === undefined
      ? `Recommendation: ${verdictWords[is].toLowerCase()}; there was none.`
      : `Recommendation: ${verdictWords[is].toLowerCase()}, was ${verdictWords[was].toLowerCase()}.`,
  ]
}

function newEvents(before: Compared, now: Compared): string[] {
  const known = new Set(
    before.events.flatMap(({ id, type, label, evidence }) => [
      id,
      `${type}:${folded(label)}`,
      ...evidence.map(({ quote }) => folded(quote)),
    ]),
  )
  return now.events
    .filter(
      ({ id, type, label, evidence }) =>
        !known.has(id) &&
        !known.has(`${type}:${folded(label)}`) &&
        !evidence.some(({ quote }) => known.has(folded(quote))),
    )
    .slice(0, 3)
    .map(({ label, date }) => `New event: ${label}${date === null ? '' : `, ${dateWords(date)}`}.`)
}

/** Compared by the words: a page fetched again has other places for the same sentence. */
function evidenceChanges(before: Compared, now: Compared): string[] {
  // another playbook looks for other things: what it finds is not news of theirs
  if (before.playbook?.id !== now.playbook?.id || before.playbook?.version !== now.playbook?.version) return []
  const [old, current] = [linesOf(before), linesOf(now)]
  const fresh = [...current].filter(([key]) => !old.has(key)).map(([, told]) => `New, ${told}`)
  const gone = [...old].filter(([key]) => !current.has(key)).map(([, told]) => `No longer on file, ${told}`)
  return [...fresh.slice(0, 3), ...gone.slice(0, 3)]
}

function linesOf({ problems }: Compared): Map<string, string> {
  const entry = (
    problem: Snapshot['problems'][number],
    { direction, evidence, cue }: EvidenceLine,
  ): [string, string] => {
    const words = wordsOf(evidence)
    const short = shortenQuote(words, 90, cue)
    return [
      `${problem.problemId}:${direction}:${folded(words)}`,
      `${direction} ${bare(problem.statement)}` + (short === null ? '.' : `: ${saidBy(evidence, short)}`),
    ]
  }
  return new Map(
    problems.flatMap((problem) =>
      [...problem.for, ...problem.against]
        .filter(({ evidence }) => evidence.type !== 'absence')
        .map((line) => entry(problem, line)),
    ),
  )
}

/** Marks for their very words only. */
function saidBy(evidence: Evidence, words: string): string {
  if (evidence.type !== 'said') return quoted(words)
  return `${tidy(evidence.who)} told us ${evidence.verbatim ? quoted(words) : `${bare(words)}.`}`
}

function gonePeople(before: Compared, now: Compared): string[] {
  const here = new Set(now.people.map(({ name }) => folded(name)))
  return before.people
    .filter(({ name }) => !here.has(folded(name)))
    .slice(0, 2)
    .map(({ name, title }) => `Gone from their pages: ${name}${title === null ? '' : `, ${title}`}.`)
}

/** What checks found since: openings, numbers, people, and what a page says differently. Events and people gone are told above. */
function onTheirPages({ asOf }: Snapshot, changes: readonly PageChange[]): string[] {
  const since = changes.filter(
    ({ foundAt, about, direction }) =>
      foundAt >= asOf && about !== 'item' && !(about === 'person' && direction === 'stopped'),
  )
  return [...byWorth(since)].slice(0, 3).map(({ label }) => `${bare(label)}.`)
}

function fitChange(before: Compared, now: Compared): string[] {
  const was = new Map((before.fit?.criteria ?? []).map(({ id, result }) => [id, result]))
  return (now.fit?.criteria ?? [])
    .filter(({ id, result }) => was.has(id) && was.get(id) !== result)
    .slice(0, 2)
    .map(({ id, label, result }) => `${bare(label)}: ${result}, was ${was.get(id) ?? 'unknown'}.`)
}
