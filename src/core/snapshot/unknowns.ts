import type { CoverageItem } from '../model/research.ts'
import type { Fit, Snapshot } from '../model/snapshot.ts'
import { counted } from './dossier.ts'
import { folded } from '../model/folded-text.ts'
import { bare, wordOverlap } from './plain-words.ts'

/** What is not on file, as a question one could ask, by topic. The rest of the topics are seldom worth a question. */
const askFor: Partial<Record<CoverageItem['topic'], string>> = {
  people: 'Who leads operations, and who decides?',
  size: 'How many people work there?',
  customers: 'Who are their largest customers?',
  sites: 'Where do they work, and on how many sites?',
  goals: 'What do they want to reach next year?',
  'recent-events': 'What has changed there in the last year?',
  business: 'What do they do, and for whom?',
  ownership: 'Who owns the company?',
}

const topicsByWorth: readonly CoverageItem['topic'][] = [
  'business',
  'people',
  'recent-events',
  'size',
  'goals',
  'customers',
  'sites',
  'ownership',
]

/**
 * What nobody could find: unknown must-haves first, then what changes of their pages leave open, then other criteria by
 * weight, then topics without a quote.
 */
export function unknownsOf(
  fit: Fit | null,
  coverage: readonly CoverageItem[],
  pagesRead: number,
  changes: Snapshot['unknowns'] = [],
): Snapshot['unknowns'] {
  const looked = pagesRead === 0 ? 'No page was read.' : `Looked for on ${counted(pagesRead, 'page')}.`
  const criteria = (fit?.criteria ?? [])
    .filter(({ result }) => result === 'unknown')
    .sort((a, b) => Number(b.must) - Number(a.must) || b.weight - a.weight)
    .map(({ id, label, ask, evidence }) => ({
      id: `fit:${id}`,
      text: ask ?? `Is it so: ${bare(label)}?`,
      looked: evidence.length > 0 ? 'What is on file does not settle it.' : looked,
    }))
  const musts = (fit?.criteria ?? []).filter(({ result, must }) => must && result === 'unknown').length
  const topics = topicsByWorth.flatMap((topic) => {
    const item = coverage.find((one) => one.topic === topic)
    const text = askFor[topic]
    return item && item.state !== 'known' && text !== undefined ? [{ id: `topic:${topic}`, text, looked }] : []
  })
  const kept: Snapshot['unknowns'] = []
  for (const one of [...criteria.slice(0, musts), ...changes, ...criteria.slice(musts), ...topics]) {
    if (kept.every(({ text }) => folded(text) !== folded(one.text) && wordOverlap(text, one.text) < 0.8)) kept.push(one)
  }
  return kept
}
