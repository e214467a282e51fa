import { pageKindWord } from '../words/terms.ts'
import { createContext, type ReactNode, useContext, useMemo } from 'react'
import type { Page, PageKind, PageStart, PageVersionId, PartialDate, Source } from '../../contract/contract.ts'

/** A saved page as the window names it: its number in this dossier, its title and date. */
export interface NumberedSource {
  readonly n: number
  readonly title: string
  readonly kind: PageKind
  readonly url: string
  readonly publishedAt: PartialDate | null
  /** Where the pages of a document with pages begin. */
  readonly pages?: readonly PageStart[]
}

export type SourceNumbers = ReadonlyMap<PageVersionId, NumberedSource>

const SourcesContext = createContext<SourceNumbers>(new Map())

/** Numbers the sources of everything inside. */
export function SourcesProvider({ numbers, children }: { numbers: SourceNumbers; children: ReactNode }) {
  return <SourcesContext value={numbers}>{children}</SourcesContext>
}

/** Number and title of a saved page; undefined when this dossier does not know it. */
export function useSource(versionId: PageVersionId | undefined): NumberedSource | undefined {
  const numbers = useContext(SourcesContext)
  return versionId === undefined ? undefined : numbers.get(versionId)
}

/** Numbers of the snapshot first, as it gave them; every other page of the dossier goes on counting. */
export function numberSources(sources: readonly Source[], pages: readonly Page[]): SourceNumbers {
  const numbers = new Map<PageVersionId, NumberedSource>()
  for (const { pageVersionId, n, title, kind, url, publishedAt, pages: starts } of sources) {
    numbers.set(pageVersionId, { n, title, kind, url, publishedAt, ...(starts ? { pages: starts } : {}) })
  }
  let next = Math.max(0, ...sources.map(({ n }) => n)) + 1
  for (const { versionId, title, kind, url, publishedAt } of pages) {
    if (versionId === null || numbers.has(versionId)) continue
    numbers.set(versionId, { n: next, title, kind, url, publishedAt })
    next += 1
  }
  return toldApart(numbers)
}

/** Old sites give all their pages one title; then the kind and the path say which one it is. */
function toldApart(numbers: SourceNumbers): SourceNumbers {
  const titles = Map.groupBy(numbers.values(), ({ title }) => title)
  return new Map(
    [...numbers].map(([versionId, source]) => {
      const shared = source.title === '' || (titles.get(source.title)?.length ?? 0) > 1
      return [versionId, shared ? { ...source, title: kindAndPath(source) } : source]
    }),
  )
}

const kindAndPath = ({ kind, url }: NumberedSource): string => {
  const path = URL.parse(url)?.pathname ?? url
  return path === '/' ? pageKindWord[kind] : `${pageKindWord[kind]}, ${path}`
}

/** `numberSources`, kept while neither changes. */
export const useSourceNumbers = (
  sources: readonly Source[] | undefined,
  pages: readonly Page[] | undefined,
): SourceNumbers => useMemo(() => numberSources(sources ?? [], pages ?? []), [sources, pages])
