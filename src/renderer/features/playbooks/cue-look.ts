import type { Api, PageVersionId } from '../../../contract/contract.ts'
import type { CueHit } from '../../../contract/playbooks.ts'
import type { NumberedSource } from '../../sources/sources.tsx'

type Stretch = Awaited<ReturnType<Api['playbooks']['cueHits']>>
/** All stretches of a look so far. */
export type Look = {
  readonly taken: { readonly count: number; readonly hits: readonly CueHit[] }
  readonly refused: { readonly count: number; readonly hits: readonly CueHit[] }
  readonly pages: number
  readonly accounts: number
}

/** Quotes kept at most on each side: more nobody reads. */
const most = 40

export function sumOf(stretches: readonly Stretch[]): Look {
  const side = (name: 'taken' | 'refused'): Look['taken'] => ({
    count: stretches.reduce((sum, stretch) => sum + stretch[name].count, 0),
    hits: stretches.flatMap((stretch) => stretch[name].hits).slice(0, most),
  })
  return {
    taken: side('taken'),
    refused: side('refused'),
    pages: stretches.reduce((sum, { pages }) => sum + pages, 0),
    accounts: stretches.at(-1)?.accounts.looked ?? 0,
  }
}

/** Numbers of the pages behind the hits, as they stand on screen. */
export function numbersOf(
  hits: readonly Pick<CueHit, 'evidence' | 'page' | 'accountName'>[],
): ReadonlyMap<PageVersionId, NumberedSource> {
  const numbers = new Map<PageVersionId, NumberedSource>()
  for (const { evidence, page, accountName } of hits) {
    if ((evidence.type !== 'quote' && evidence.type !== 'structured') || !page) continue
    if (numbers.has(evidence.pageVersionId)) continue
    const title = page.title === '' ? accountName : `${accountName}: ${page.title}`
    numbers.set(evidence.pageVersionId, { ...page, n: numbers.size + 1, title })
  }
  return numbers
}
