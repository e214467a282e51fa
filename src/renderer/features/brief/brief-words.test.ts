import { describe, expect, it } from 'vitest'
import type { Brief, Instant } from '../../../contract/contract.ts'
import { briefWords, quotedIn, sameAddress } from './brief-words.ts'

const brief: Brief = {
  lang: 'en-GB',
  title: 'Call brief',
  // a branded string
  prepared: '2026-11-24T08:12:00.000Z' as Instant,
  account: 'Two words',
  when: '',
  who: '',
  oldest: '',
  objective: 'Agree a day.',
  ask: [{ key: 'ask', tie: 'Unknown', q: 'Who signs?', stop: 'a name.' }],
  recommendation: { word: 'Pursue.', why: [{ t: 'Fit', r: [1] }, { t: '.' }], against: [{ t: 'None.' }] },
  bring: [],
  facts: [],
  business: [],
  problems: [],
  urgency: [],
  fit: [],
  people: [],
  donot: [],
  unknown: [],
  dropped: '',
  notes: false,
  sourcesTitle: 'Sources',
  sources: [],
  colophon: 'Groundwork, not counted',
}

describe('the brief', () => {
  it('counts the words to read, without sources and colophon', () => {
    expect(briefWords(brief)).toBe(13)
  })

  it('finds the words a run quotes', () => {
    expect(quotedIn('Ms Wren: “Machines come on time. Setters don’t.”')).toBe('Machines come on time. Setters don’t')
    expect(quotedIn('36 apprentices since 2021')).toBeNull()
  })

  it('knows a page by its address, with or without fragment and slash', () => {
    expect(sameAddress('https://a.example/news/#:~:text=one,two')).toBe(sameAddress('http://a.example/news'))
  })
})
