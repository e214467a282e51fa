import type { PageKind } from '../model/page.ts'
import type { PageChange } from '../model/page-change.ts'
import { plainWords } from './steady-words.ts'

/** Where a change that stands on several pages is best told: first where its subject belongs. */
const best: readonly PageKind[] = ['home', 'team', 'about', 'careers', 'product', 'services', 'customers', 'contact']
const rank = (kind: PageKind): number => (best.includes(kind) ? best.indexOf(kind) : best.length)

/** What changed in just the same way on several pages is told once, with how many they are. */
export function toldOnce(changes: readonly PageChange[]): readonly PageChange[] {
  const groups = Map.groupBy(changes, sameness)
  return [...groups.values()].flatMap((of) => {
    const [first] = of.toSorted((a, b) => rank(a.pageKind) - rank(b.pageKind))
    return first ? [{ ...first, onPages: new Set(of.map(({ pageId }) => pageId)).size }] : []
  })
}

function sameness({ about, direction, label, evidence: { before, after } }: PageChange): string {
  const words = [before, after].map((quote) => (quote ? plainWords(quote.quote).join(' ') : ''))
  // people and openings are the same whatever else stands in the line
  const named =
    about === 'statement' || about === 'page'
      ? words.join(' | ')
      : plainWords(label.split(': ').slice(1).join(' ')).join(' ')
  return `${about} ${direction} ${named}`
}

const weight: Readonly<Record<PageChange['about'], number>> = {
  person: 0,
  headcount: 1,
  opening: 2,
  customer: 3,
  certification: 3,
  site: 3,
  claim: 4,
  offer: 4,
  item: 5,
  page: 6,
  statement: 7,
}
const turn: Readonly<Record<PageChange['direction'], number>> = { changed: 0, stopped: 0.25, began: 0.5 }

/** Most telling first: people, numbers, openings; what a page only words differently last. */
export function byWorth(changes: readonly PageChange[]): readonly PageChange[] {
  const worth = ({ about, direction }: PageChange): number => weight[about] + turn[direction]
  return changes.toSorted((a, b) => worth(a) - worth(b) || (a.id < b.id ? -1 : 1))
}
