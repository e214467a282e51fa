import { describe, expect, it } from 'vitest'
import type { AccountId, Instant, Page, PageId, PageVersionId, Source } from '../../contract/contract.ts'
import { numberSources } from './sources.tsx'

const fetchedAt = '2026-11-22T10:00:00.000Z' as Instant
const aSource = (n: number, id: string): Source => ({
  n,
  // branded strings
  pageId: `p-${id}` as PageId,
  pageVersionId: id as PageVersionId,
  revision: 1,
  url: `https://a.example/${id}`,
  title: `Title ${id}`,
  kind: 'about',
  publishedAt: null,
  fetchedAt,
})
const aPage = (id: string, title: string, path: string): Page => ({
  id: `p-${id}` as PageId,
  accountId: 'a' as AccountId,
  url: `https://a.example${path}`,
  kind: 'news-item',
  title,
  lang: 'en',
  publishedAt: null,
  status: 200,
  reason: null,
  fetchedAt,
  versionId: id as PageVersionId,
  revision: 1,
  needsRendering: false,
  researchId: null,
  origin: null,
})
const named = (sources: readonly Source[], pages: readonly Page[]) =>
  [...numberSources(sources, pages).values()].map(({ n, title }) => `${n} ${title}`)

describe('source numbers', () => {
  it('are those of the snapshot, and go on for the other pages', () => {
    expect(named([aSource(1, 'x'), aSource(2, 'y')], [aPage('x', 'Title x', '/x'), aPage('z', 'Other', '/z')])).toEqual(
      ['1 Title x', '2 Title y', '3 Other'],
    )
  })

  it('leave out pages that were not read', () => {
    expect(named([], [{ ...aPage('x', 'X', '/x'), versionId: null }])).toEqual([])
  })

  it('name pages of one title by kind and path', () => {
    expect(named([], [aPage('x', 'Firm', '/'), aPage('y', 'Firm', '/news/1.htm'), aPage('z', 'Alone', '/z')])).toEqual([
      '1 News',
      '2 News, /news/1.htm',
      '3 Alone',
    ])
  })
})
