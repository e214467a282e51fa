import { describe, expect, it } from 'vitest'
import type { CoverageItem } from './research.ts'
import { mergeCoverage, withLookedIn, withMark } from './session-coverage.ts'
import type { CoverageMark } from './session.ts'

const people: CoverageItem = { topic: 'people', label: 'Leaders', state: 'known', detail: '3 quotes' }
const size: CoverageItem = { topic: 'size', label: 'Headcount', state: 'not-found', detail: '18 pages.' }
const aMark = (over: Partial<CoverageMark>): CoverageMark => ({
  key: 'size',
  label: 'Headcount',
  state: 'known',
  detail: '',
  lookedIn: [],
  ...over,
})

describe('mergeCoverage', () => {
  it('leaves the pages the word where the user has none', () => {
    expect(mergeCoverage([people, size], [])).toEqual([
      { key: 'people', label: 'Leaders', state: 'known', detail: '3 quotes', lookedIn: [], by: 'pages', own: false },
      {
        key: 'size',
        label: 'Headcount',
        state: 'not-found',
        detail: '18 pages.',
        lookedIn: [],
        by: 'pages',
        own: false,
      },
    ])
  })
  it('puts the user’s word over that of the pages, and says where they differ', () => {
    const marks = [
      aMark({ detail: 'About 120, said Ruth' }),
      aMark({ key: 'people', label: 'Leaders', state: 'open', detail: 'Who buys?' }),
    ]
    expect(mergeCoverage([people, size], marks).map(({ state, detail, by }) => [state, detail, by])).toEqual([
      ['open', 'Who buys? The pages have 3 quotes.', 'you'],
      ['known', 'About 120, said Ruth', 'you'],
    ])
  })
  it('says where it was looked for in vain', () => {
    const looked = aMark({ state: 'not-found', lookedIn: ['Companies House', 'trade press'] })
    expect(mergeCoverage([size], [looked])[0]?.detail).toBe('Looked in Companies House, trade press.')
    // a place alone is no word yet
    const place = aMark({ state: null, lookedIn: ['a map'] })
    expect(mergeCoverage([size], [place])[0]).toMatchObject({ state: 'not-found', by: 'pages', lookedIn: ['a map'] })
  })
  it('adds what the user added, and every topic where nothing was read', () => {
    const own = aMark({ key: 'own:shifts', label: 'Shifts', state: 'open' })
    const merged = mergeCoverage([], [own], [people, size])
    expect(merged.map(({ label, state, own: isOwn }) => [label, state, isOwn])).toEqual([
      ['Leaders', 'open', false],
      ['Headcount', 'open', false],
      ['Shifts', 'open', true],
    ])
  })
})

describe('marks', () => {
  it('has one a topic, and none that says nothing', () => {
    const first = withMark([], aMark({}))
    expect(withMark(first, aMark({ state: 'open' }))).toEqual([aMark({ state: 'open' })])
    expect(withMark(first, aMark({ state: null }))).toEqual([])
  })
  it('keeps each place once, and the word with it', () => {
    const once = withLookedIn([aMark({})], aMark({ state: null }), 'a map')
    expect(withLookedIn(once, aMark({ state: null }), 'a map')).toEqual([aMark({ lookedIn: ['a map'] })])
  })
})
