import { describe, expect, it } from 'vitest'
import type { ClaimId, PageId, PageVersionId } from '../model/ids.ts'
import type { Instant, PartialDate } from '../model/time.ts'
import { detectSentences } from './detect.ts'
import { mergeEvents } from './merge.ts'
import type { PlacedMention } from './placed-mention.ts'

/** The mentions of one sentence on a page of its own. */
function told(url: string, quote: string): PlacedMention[] {
  const rows = detectSentences({ company: 'Northfield Castings', pageDate: '2026-09-10', sentences: [quote] })
  return rows.flatMap(({ events }) =>
    events.map((event) => ({
      mention: {
        ...event,
        id: `${url}:${event.type}` as ClaimId,
        evidence: {
          type: 'quote',
          pageId: url as PageId,
          pageVersionId: `${url}#1` as PageVersionId,
          revision: 1,
          start: 0,
          end: quote.length,
          quote,
        },
      },
      page: {
        id: url as PageId,
        publishedAt: '2026-09-10' as PartialDate,
        kind: 'news-item',
        title: '',
        url,
        fetchedAt: '2026-09-20T08:00:00.000Z' as Instant,
      },
    })),
  )
}

const release = 'Northfield Castings acquires Osprey Components, a maker of valve seats in Tartu.'
const origins = (...mentions: readonly PlacedMention[][]): number[] =>
  mergeEvents(mentions.flat()).map((event) => event.origins)

describe('independent origins', () => {
  it('counts one wire text on many sites once, whoever carries it', () => {
    expect(
      origins(
        told('https://northfield.example/news/osprey', release),
        told('https://wire.example/1', release),
        told('https://portal.example/a', release.replace('a maker of valve seats', 'a valve seat maker')),
      ),
    ).toEqual([1])
  })

  it('counts a paper that tells it in its own words beside the own newsroom', () => {
    expect(
      origins(
        told('https://northfield.example/news/osprey', release),
        told(
          'https://gazette.example/trade',
          'Osprey Components has been bought by its neighbour Northfield Castings.',
        ),
      ),
    ).toEqual([2])
  })

  it('counts the pages of one site once', () => {
    expect(
      origins(
        told('https://www.northfield.example/news/osprey', release),
        told(
          'https://investors.northfield.example/letter',
          'In autumn we acquired Osprey Components to widen our range.',
        ),
      ),
    ).toEqual([1])
  })
})
