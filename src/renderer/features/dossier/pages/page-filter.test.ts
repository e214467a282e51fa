import { expect, test } from 'vitest'
import type { Page } from '../../../../contract/contract.ts'
import { filterPages } from './page-filter.ts'

// ids and dates of tests are made up
const aPage = (over: Partial<Page>) =>
  ({
    kind: 'news-item',
    title: 'Third anodising line at Nové Mesto',
    url: 'https://kestrel.example/news/line-3',
    publishedAt: '2026-10-31',
    status: 200,
    reason: null,
    ...over,
  }) as Page

const line = aPage({})
const about = aPage({ kind: 'about', title: 'Who we are', url: 'https://kestrel.example/about', publishedAt: null })
const found = (typed: string) => filterPages([line, about], typed)

test('every word stands somewhere: kind, title without its accents, address, date as read or as written', () => {
  expect(found('news OCT 2026')).toEqual([line])
  expect(found('2026-10 nove')).toEqual([line])
  expect(found('line-3')).toEqual([line])
  expect(found('leadership')).toEqual([about])
  expect(found('undated')).toEqual([about])
  expect(found('news who')).toEqual([])
})

test('nothing typed leaves all of them', () => {
  expect(found('  ')).toEqual([line, about])
})
