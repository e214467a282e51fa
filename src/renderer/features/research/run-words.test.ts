import { describe, expect, it } from 'vitest'
import type { Finding, Instant, ResearchProgress } from '../../../contract/contract.ts'
import {
  asOnFile,
  detailWords,
  findingIcon,
  groupPages,
  inReadingOrder,
  noneWords,
  pageName,
  sizeWords,
  timeLeftWords,
  statusIcon,
  statusWords,
  progressWords,
  totalWords,
} from './run-words.ts'

type RunPage = ResearchProgress['pages'][number]
const aPage = (part: Partial<RunPage>): RunPage => ({
  url: 'https://orrindairy.example/about',
  kind: 'about',
  title: 'About the cooperative',
  status: 200,
  reason: null,
  pageId: null,
  ...part,
})
// only what these words are made of
const aFinding = (part: Partial<Finding>): Finding =>
  ({ id: 'c1', label: 'Investment', detail: '', kind: 'event', direction: null, ...part }) as Finding

describe('groupPages', () => {
  it('puts saved pages under their kind and what was not read third, whatever its kind', () => {
    const groups = groupPages([
      aPage({ url: 'https://orrindairy.example/press/kit', kind: 'news-list', status: 404, reason: 'Gone.' }),
      aPage({}),
      aPage({ url: 'https://orrindairy.example/news/1', kind: 'news-item' }),
      aPage({ url: 'https://orrindairy.example/jobs', kind: 'careers' }),
    ])
    expect(groups.map(({ label, count }) => `${label}: ${count}`)).toEqual([
      'Home, about and leadership: 1 saved',
      'Newsroom: 1 saved',
      'Not read: 1',
      'Careers: 1 saved',
    ])
  })
})

describe('words of a page', () => {
  it('says a word status without its hyphen and a number as it is', () => {
    expect(statusWords('no-answer')).toBe('no answer')
    expect(statusWords(404)).toBe('404')
  })
  it('draws a refusal by robots.txt as a skip, not as a failure', () => {
    expect(statusIcon(aPage({ status: 'robots' })).icon).toBe('skip')
    expect(statusIcon(aPage({ status: 500 }))).toEqual({ icon: 'warn', look: 'danger' })
  })
  it('falls back to the path where the title is only the address', () => {
    expect(pageName(aPage({ title: 'https://orrindairy.example/about' }))).toBe('/about')
  })
})

describe('totalWords', () => {
  it('counts saved pages, findings and what was looked for in vain', () => {
    const progress = {
      research: { state: 'done' },
      pages: [aPage({}), aPage({ url: 'https://orrindairy.example/x', status: 404 })],
      coverage: [{ state: 'not-found' }, { state: 'known' }, { state: 'open' }],
    } as unknown as ResearchProgress // only what the sentence is made of
    expect(totalWords(progress, 9)).toBe('1 page saved, 9 findings, 1 not found.')
  })
})

describe('progressWords', () => {
  it('never says more than all', () => {
    expect(progressWords(14, 25)).toBe('14 of 25 pages')
    expect(progressWords(40, 25)).toBe('40 pages on file')
  })
})

describe('timeLeftWords', () => {
  const startedAt = '2026-11-10T09:00:00.000Z'
  const after = (seconds: number) => new Date(Date.parse(startedAt) + seconds * 1000)
  // only what the words are made of
  const aRun = (saved: number, waiting: number, given: object = {}) =>
    ({
      research: { state: 'running', startedAt, delayMs: 1000, maxPages: 25, ...given },
      pages: Array.from({ length: saved }, () => aPage({})),
      waiting,
    }) as unknown as ResearchProgress
  it('goes by the pace so far, and by what the run may still read', () => {
    expect(timeLeftWords(aRun(10, 40), after(12))).toBe('about 20 s left')
    expect(timeLeftWords(aRun(10, 3), after(12))).toBe('about 10 s left')
    expect(timeLeftWords(aRun(10, 200, { maxPages: 100 }), after(20))).toBe('about 3 min left')
  })
  it('counts the dead links that come before a page that is saved', () => {
    const { pages, ...run } = aRun(20, 40)
    const dead = Array.from({ length: 20 }, () => aPage({ status: 404 }))
    expect(timeLeftWords({ ...run, pages: [...pages, ...dead] }, after(40))).toBe('about 10 s left')
    expect(timeLeftWords({ ...run, pages: [...pages, ...dead, ...dead, ...dead] }, after(80))).toBe('about 20 s left')
  })
  it('is never quicker than the pause between two pages, nor slowed by hours of standing still', () => {
    expect(timeLeftWords(aRun(10, 40, { delayMs: 3000 }), after(1))).toBe('about 50 s left')
    expect(timeLeftWords(aRun(10, 40), after(36_000))).toBe('about 2 min left')
  })
  it('says nothing where nothing is left to ask for', () => {
    expect(timeLeftWords(aRun(10, 0), after(12))).toBeNull()
    expect(timeLeftWords(aRun(25, 9), after(12))).toBeNull()
    expect(timeLeftWords(aRun(10, 9, { state: 'done' }), after(12))).toBeNull()
  })
})

describe('findings', () => {
  const now = new Date(2026, 10, 10)
  it('knows the drawing of an event by its name, and the scale for a problem', () => {
    expect(findingIcon(aFinding({}))).toBe('factory')
    expect(findingIcon(aFinding({ kind: 'problem', label: 'For a likely problem' }))).toBe('scale')
  })
  it('writes the date of an event as people do and leaves a statement alone', () => {
    expect(detailWords(aFinding({ detail: 'happened, 2026-09-22' }), now)).toBe('happened, 22 Sep')
    expect(detailWords(aFinding({ detail: 'announced, 2027-03' }), now)).toBe('announced, Mar 2027')
    expect(detailWords(aFinding({ kind: 'problem', detail: 'Late since 2024-05' }), now)).toBe('Late since 2024-05')
  })
  it('reads problems first, then events, the latest first and the undated last', () => {
    const order = inReadingOrder([
      aFinding({ label: 'undated', detail: 'happened' }),
      aFinding({ label: 'old', detail: 'happened, 2024' }),
      aFinding({ label: 'new', detail: 'announced, 2026-10-28' }),
      aFinding({ label: 'problem', kind: 'problem', detail: 'We are late.' }),
    ])
    expect(order.map(({ label }) => label)).toEqual(['problem', 'new', 'old', 'undated'])
  })
})

describe('sizeWords', () => {
  it('counts in thousands up to a million', () => {
    expect(sizeWords(2_140_000)).toBe('2.1 MB')
    expect(sizeWords(12_100)).toBe('13 kB')
  })
})

describe('asOnFile', () => {
  it('calls a page what it is called, and puts it where it belongs, once all were read together', () => {
    const id = 'pag_1' as NonNullable<RunPage['pageId']> // any id will do
    const read = aPage({ pageId: id, title: 'Orrin Dairy', kind: 'other' })
    const lost = aPage({ pageId: null, title: '', status: 404 })
    expect(asOnFile([read, lost], [{ id, title: 'Cheese for caterers', kind: 'product' }])).toEqual([
      { ...read, title: 'Cheese for caterers', kind: 'product' },
      lost,
    ])
    expect(asOnFile([read], [])).toEqual([read])
  })

  it('leaves what is called the same as it is, so that its row is not drawn again', () => {
    const read = aPage({ pageId: 'pag_1' as NonNullable<RunPage['pageId']> }) // any id will do
    const onFile = { id: 'pag_1' as NonNullable<RunPage['pageId']>, title: read.title, kind: read.kind } // the same
    expect(asOnFile([read], [onFile])[0]).toBe(read)
  })
})

describe('noneWords', () => {
  it('tells an earlier run, whose pages were read again, from one that asked for none', () => {
    const at = '2026-11-29T21:13:00.000Z' as Instant
    const later = '2026-11-29T21:16:00.000Z' as Instant
    expect(noneWords({ endedAt: at }, [{ fetchedAt: later }])).toContain('stand with the later run')
    expect(noneWords({ endedAt: later }, [{ fetchedAt: at }])).toContain('No page was asked for')
    expect(noneWords({ endedAt: at }, [])).toContain('No page was asked for')
  })
})
