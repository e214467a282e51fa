import { useQuery } from '@tanstack/react-query'
import { createContext, type ReactNode, useContext, useMemo } from 'react'
import type { AccountId, Brief, Page, PageVersionId } from '../../../contract/contract.ts'
import { queries } from '../../queries/queries.ts'
import { type SourceNumbers, SourcesProvider } from '../../sources/sources.tsx'
import { sameAddress } from './brief-words.ts'

/** Number of the brief → saved page. Numbers of calls and of our own material lead to no page. */
const BriefPagesContext = createContext<ReadonlyMap<number, { versionId: PageVersionId; revision: number }>>(new Map())

/** The saved page behind a number of the brief. */
export const useBriefPage = (n: number) => useContext(BriefPagesContext).get(n)

/** The brief numbers its sources anew, in order of first use on the page; the reader shows those numbers. */
export function BriefSources({
  accountId,
  brief,
  children,
}: {
  readonly accountId: AccountId
  readonly brief: Pick<Brief, 'sources'> | undefined
  readonly children: ReactNode
}) {
  const pages = useQuery(queries.pages(accountId)).data
  const { byNumber, numbers } = useMemo(() => match(brief, pages ?? []), [brief, pages])
  return (
    <SourcesProvider numbers={numbers}>
      <BriefPagesContext value={byNumber}>{children}</BriefPagesContext>
    </SourcesProvider>
  )
}

function match(brief: Pick<Brief, 'sources'> | undefined, pages: readonly Page[]) {
  const byAddress = new Map(pages.map((page) => [sameAddress(page.url), page]))
  const byVersion = new Map(pages.map((page) => [page.versionId, page]))
  const byNumber = new Map<number, { versionId: PageVersionId; revision: number }>()
  const numbers = new Map<PageVersionId, NonNullable<ReturnType<SourceNumbers['get']>>>()
  for (const source of brief?.sources ?? []) {
    const page = byVersion.get(source.pageVersionId ?? null) ?? byAddress.get(sameAddress(source.href ?? source.where))
    if (source.kind !== 'page' || !page || page.versionId === null) continue
    const { versionId, revision, title, kind, url, publishedAt } = page
    byNumber.set(source.n, { versionId, revision })
    if (!numbers.has(versionId)) numbers.set(versionId, { n: source.n, title, kind, url, publishedAt })
  }
  return { byNumber, numbers }
}
