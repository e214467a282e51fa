import type { Brief, Run } from '../model/brief.ts'
import { cited, item, paragraph, piece, quiet, type Sheet, type SheetLine, strong } from './sheet.ts'

/** The seller's brief as a sheet: its parts in the order of the page, empty ones left out. */
export function briefSheet(brief: Brief): Sheet {
  return {
    lang: brief.lang,
    title: brief.title,
    prepared: brief.prepared,
    creator: 'Groundwork',
    heading: brief.account,
    stamp: 'INTERNAL',
    under: [brief.when, brief.who, brief.oldest],
    parts: partsOf(brief).filter(({ lines }) => lines.length > 0),
    sourcesTitle: brief.sourcesTitle,
    savedLabel: brief.savedLabel ?? 'saved',
    sources: brief.sources,
    foot: brief.colophon,
  }
}

const runs = (list: readonly Run[]): SheetLine[] => (list.length > 0 ? [paragraph(...list.map(cited))] : [])

function partsOf(brief: Brief): Sheet['parts'] {
  return [...topThird(brief), ...belowTheFold(brief)]
}

const topThird = (brief: Brief): Sheet['parts'] => [
  { label: 'Objective', lines: brief.objective === '' ? [] : [paragraph(piece(brief.objective))] },
  { label: brief.sinceLabel ?? 'Since last time', lines: runs(brief.since ?? []) },
  {
    label: 'Why now',
    lines: [...runs(brief.why ?? []), ...(brief.opening ? [paragraph(strong(`“${brief.opening}”`))] : [])],
  },
  {
    label: 'Ask',
    lines: brief.ask.map(({ q, tie, stop }, i) => ({
      kind: 'item',
      number: i + 1,
      pieces: [strong(q), quiet(stop === '' ? ` ${tie}.` : ` ${tie}. Stop if: `), piece(stop)],
    })),
  },
]

const belowTheFold = (brief: Brief): Sheet['parts'] => [
  {
    label: 'Recommendation',
    // a seller may take the page along without it
    lines:
      brief.recommendation.word === ''
        ? []
        : [
            keyed(paragraph, brief.recommendation.word, brief.recommendation.why),
            keyed(paragraph, 'Against:', brief.recommendation.against),
          ],
  },
  { label: 'Bring', lines: brief.bring.map(({ k, t }) => keyed(item, `${k}:`, t)) },
  { label: 'Know before you dial', lines: brief.facts.map(({ d, t }) => keyed(item, d, t)) },
  { label: 'Their business', lines: runs(brief.business.flatMap(({ t }, i) => (i === 0 ? t : [{ t: ' ' }, ...t]))) },
  { label: 'Likely problems', lines: brief.problems.map(problemLine) },
  { label: 'Urgency', lines: runs(brief.urgency) },
  { label: 'Fit', lines: runs(brief.fit) },
  { label: 'People', lines: brief.people.map(({ k, t }) => keyed(item, k, t)) },
  { label: 'Do not', lines: brief.donot.map(({ t }) => item(...t.map(cited))) },
  {
    label: 'Unknown',
    lines: brief.unknown.length > 0 ? [paragraph(piece(brief.unknown.map(({ t }) => t).join(' ')))] : [],
  },
  { label: 'Not shown', lines: brief.dropped === '' ? [] : [paragraph(piece(brief.dropped))] },
]

const keyed = (line: typeof item, key: string, list: readonly Run[]): SheetLine =>
  line(...(key === '' ? [] : [strong(key), piece(' ')]), ...list.map(cited))

const problemLine = (one: Brief['problems'][number]): SheetLine =>
  item(
    strong(`${one.id} ${one.say}`),
    quiet(` ${one.sure}, ${one.basis}.`),
    piece(' '),
    strong('For:'),
    piece(' '),
    ...one.for.map(cited),
    piece('. '),
    strong('Against:'),
    piece(' '),
    ...one.against.map(cited),
    piece('.'),
  )
