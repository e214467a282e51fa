import { expect, test } from 'vitest'
import { aDossier, date, instant } from '../../../tests/builders/dossier.ts'
import { liveEvents } from './live-events.ts'

const asOf = instant('2026-11-24T08:00:00.000Z')
const quote = 'Brackwell has appointed Ada Moss as Operations Director.'

/** What an article on another site, brought in by the user, dates the event by. */
function datedBy(below: string, url: string, publishedAt: string | null = null) {
  const dossier = aDossier([
    { path: 'about', kind: 'about', text: ['Brackwell builds presses.'] },
    {
      path: 'article',
      kind: 'news-item',
      publishedAt: '2026-11-20',
      text: [quote, below],
      events: [{ quote, type: 'leadership_change', status: 'happened' }],
    },
  ])
  const origin = {
    how: 'asked-for',
    name: '',
    address: url,
    broughtInAt: asOf,
    publishedAt: publishedAt === null ? null : date(publishedAt),
  } as const
  const pages = dossier.pages.map((entry) =>
    entry.page.id === 'pag_article' ? { ...entry, page: { ...entry.page, url, origin } } : entry,
  )
  const [event] = liveEvents(pages, asOf)
  return event && [event.date, event.dateFrom, event.freshness]
}

const gathered = 'Source: Brackwell, by NewsWire. Aggregated on 20 November.'

test('the day on which somebody gathered news is not the day of the event', () => {
  expect(datedBy(gathered, 'https://feed.example/news/brackwell')).toEqual([null, null, 'undated'])
  expect(datedBy('The trade had waited for it.', 'https://paper.example/news/brackwell')).toEqual([
    '2026-11-20',
    'page',
    'fresh',
  ])
  expect(datedBy(gathered, 'https://brackwell.example/news/ada-moss')).toEqual(['2026-11-20', 'page', 'fresh'])
  expect(datedBy(gathered, 'https://feed.example/news/brackwell', '2026-11-19')?.[1]).toBe('page')
})
