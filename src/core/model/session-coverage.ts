import type { CoverageItem } from './research.ts'
import type { CoverageMark, SessionCoverage } from './session.ts'

/**
 * The coverage list of a session: the crawler's word on each topic, the user's over it, then what the user added. Where the two
 * differ and the pages know something, the line says so.
 * @param pages what the pages say so far, topic by topic; empty where nothing was read
 * @param topics all topics there are, for an account that nothing was read of
 */
export function mergeCoverage(
  pages: readonly CoverageItem[],
  marks: readonly CoverageMark[],
  topics: readonly Pick<CoverageItem, 'topic' | 'label'>[] = [],
): readonly SessionCoverage[] {
  const byKey = new Map(marks.map((mark) => [mark.key, mark]))
  const known = new Set<string>(pages.map(({ topic }) => topic))
  const rows: readonly CoverageItem[] = [
    ...pages,
    ...topics
      .filter(({ topic }) => !known.has(topic))
      .map((topic) => ({ ...topic, state: 'open' as const, detail: 'Nothing read yet.' })),
  ]
  const topical = rows.map((item): SessionCoverage => {
    const mark = byKey.get(item.topic)
    const { topic: key, label, state, detail } = item
    const lookedIn = mark?.lookedIn ?? []
    if (!mark || mark.state === null) return { key, label, state, detail, lookedIn, by: 'pages', own: false }
    return { key, label, state: mark.state, detail: detailOf(mark, item), lookedIn, by: 'you', own: false }
  })
  const topicKeys = new Set<string>(rows.map(({ topic }) => topic))
  const own = marks
    .filter(({ key }) => !topicKeys.has(key))
    .map((mark): SessionCoverage => {
      const { key, label, lookedIn, state } = mark
      return { key, label, state: state ?? 'open', detail: detailOf(mark, undefined), lookedIn, by: 'you', own: true }
    })
  return [...topical, ...own]
}

function detailOf({ state, detail, lookedIn }: CoverageMark, pages: CoverageItem | undefined): string {
  const onPages = pages?.state === 'known' && state !== 'known' ? ` The pages have ${pages.detail}.` : ''
  switch (state) {
    case 'known':
      return detail || 'You know it.'
    case 'not-found':
      return `${lookedWords(detail, lookedIn)}${onPages}`
    default:
      return `${detail || 'You left it open.'}${onPages}`
  }
}

function lookedWords(detail: string, lookedIn: readonly string[]): string {
  if (detail !== '') return detail
  return lookedIn.length > 0 ? `Looked in ${lookedIn.join(', ')}.` : 'You looked.'
}

/** A mark with one more place in it. */
export function withLookedIn(marks: readonly CoverageMark[], mark: CoverageMark, where: string): CoverageMark[] {
  const known = marks.find(({ key }) => key === mark.key) ?? mark
  const lookedIn = known.lookedIn.includes(where) ? known.lookedIn : [...known.lookedIn, where].slice(-50)
  return withMark(marks, { ...known, lookedIn })
}

/** The marks with this one in the place of an earlier one. A mark that says nothing any more leaves. */
export function withMark(marks: readonly CoverageMark[], mark: CoverageMark): CoverageMark[] {
  const says = mark.state !== null || mark.lookedIn.length > 0
  const at = marks.findIndex(({ key }) => key === mark.key)
  if (at < 0) return says ? [...marks, mark] : [...marks]
  return says ? marks.with(at, mark) : marks.toSpliced(at, 1)
}
