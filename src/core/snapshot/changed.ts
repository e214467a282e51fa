import { byWorth } from '../changes/across-pages.ts'
import type { Evidence } from '../model/evidence.ts'
import type { PageChange } from '../model/page-change.ts'
import type { DatedEvent, EvidenceLine, Snapshot } from '../model/snapshot.ts'
import type { FitFlip, SnapshotComparison } from '../model/snapshot-comparison.ts'
import { wordsOf } from './business.ts'
import { type ComparedSnapshot, compareSnapshots } from './compare-snapshots.ts'
import { dateWords } from './date-words.ts'
import { bare } from './plain-words.ts'
import { quoted, shortenQuote, tidy } from './quote-words.ts'
import { verdictWords } from '../model/verdict-words.ts'

const most = 8

/** What is new or gone since the snapshot before, most telling first, in words. Empty for a first snapshot. */
export function changedSince(
  previous: Snapshot | null,
  now: ComparedSnapshot,
  pageChanges: readonly PageChange[] = [],
): string[] {
  if (previous === null) return []
  const compared = compareSnapshots(previous, now)
  return [
    ...verdictChange(compared),
    ...compared.events.added.slice(0, 3).map(newEvent),
    ...wordsOnProblems(compared),
    ...evidenceChanges(compared),
    ...compared.people.gone.slice(0, 2).map(gonePerson),
    ...onTheirPages(previous, pageChanges),
    ...fitChanges(compared),
  ].slice(0, most)
}

function verdictChange({ before: { verdict: was }, after: { verdict: is } }: SnapshotComparison): string[] {
  if (was === is) return []
  if (is === null) return ['No recommendation any more: no playbook is confirmed.']
  return [
    was === null
      ? `Recommendation: ${verdictWords[is].toLowerCase()}; there was none.`
      : `Recommendation: ${verdictWords[is].toLowerCase()}, was ${verdictWords[was].toLowerCase()}.`,
  ]
}

const newEvent = ({ label, date }: DatedEvent): string =>
  `New event: ${label}${date === null ? '' : `, ${dateWords(date)}`}.`

/** What the seller said of a problem took it out of the snapshot, or brought it back: its evidence neither came nor went. */
const wordsOnProblems = ({ problems }: SnapshotComparison): string[] =>
  problems.flatMap(({ turn, statement }) =>
    turn === 'not-theirs'
      ? [`Not theirs, by your word: ${bare(statement)}.`]
      : turn === 'theirs-again'
        ? [`A likely problem again: ${bare(statement)}.`]
        : [],
  )

function evidenceChanges({ before, after, problems }: SnapshotComparison): string[] {
  // another playbook looks for other things: what it finds is not news of theirs
  if (before.playbook?.id !== after.playbook?.id || before.playbook?.version !== after.playbook?.version) return []
  const fresh = problems.flatMap(({ added, statement }) => added.map((line) => `New, ${lineWords(statement, line)}`))
  const gone = problems.flatMap(({ gone: lines, statement }) =>
    lines.map((line) => `No longer on file, ${lineWords(statement, line)}`),
  )
  return [...fresh.slice(0, 3), ...gone.slice(0, 3)]
}

function lineWords(statement: string, { direction, evidence, cue }: EvidenceLine): string {
  const short = shortenQuote(wordsOf(evidence), 90, cue)
  return `${direction} ${bare(statement)}` + (short === null ? '.' : `: ${saidBy(evidence, short)}`)
}

/** Marks for their very words only. */
function saidBy(evidence: Evidence, words: string): string {
  if (evidence.type !== 'said') return quoted(words)
  return `${tidy(evidence.who)} told us ${evidence.verbatim ? quoted(words) : `${bare(words)}.`}`
}

const gonePerson = ({ name, title }: Snapshot['people'][number]): string =>
  `Gone from their pages: ${name}${title === null ? '' : `, ${title}`}.`

/** What checks found since: openings, numbers, people, and what a page says differently. Events and people gone are told above. */
function onTheirPages({ asOf }: Snapshot, changes: readonly PageChange[]): string[] {
  const since = changes.filter(
    ({ foundAt, about, direction }) =>
      foundAt >= asOf && about !== 'item' && !(about === 'person' && direction === 'stopped'),
  )
  return [...byWorth(since)].slice(0, 3).map(({ label }) => `${bare(label)}.`)
}

/** A criterion that the other fit did not ask for is no news. */
const fitChanges = ({ flips }: SnapshotComparison): string[] =>
  flips
    .filter(({ before, after }) => isCriterion(before) && isCriterion(after))
    .slice(0, 2)
    .map(({ label, before, after }) => `${bare(label)}: ${after ?? 'unknown'}, was ${before ?? 'unknown'}.`)

const isCriterion = (outcome: FitFlip['after']): boolean =>
  outcome === 'met' || outcome === 'missed' || outcome === 'unknown'
