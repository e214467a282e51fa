import { describe, expect, it } from 'vitest'
import type { Brief } from '../model/brief.ts'
import { instant } from '../../../tests/builders/dossier.ts'
import {
  countBriefWords,
  dropChain,
  leavingOrder,
  putBack,
  renumber,
  runsOf,
  topDropChain,
  without,
} from './fit-lines.ts'

const source = (n: number): Brief['sources'][number] => ({
  n,
  kind: 'page',
  published: 'no date',
  fetched: '20 Nov 2026',
  title: `Page ${n}`,
  where: `brackwell.example/${n}`,
  old: false,
})

/** Every list as long as it may be; each line with a source of its own, numbered against the order of the page. */
const full: Brief = {
  lang: 'en-GB',
  title: 'Call brief, Brackwell Castings, 24 November 2026',
  prepared: instant('2026-11-24T08:12:00.000Z'),
  account: 'Brackwell Castings',
  when: 'Tue 24 Nov 2026, 10:30, 30 min',
  who: 'Maren Holt, Operations Director',
  oldest: 'Oldest evidence 28 Oct 2026',
  objective: 'Agree who owns set-ups.',
  why: [{ t: 'Contract won', r: [20] }],
  opening: 'You have won it. What now?',
  ask: [
    { key: 'one', tie: 'Problem A', q: 'One?', stop: 'no.' },
    { key: 'two', tie: 'Problem B', q: 'Two?', stop: 'no.' },
    { key: 'three', tie: 'Problem C', q: 'Three?', stop: 'no.' },
    { key: 'four', tie: 'Unknown', q: 'Four?', stop: 'no.' },
    { key: 'five', tie: 'Urgency', q: 'Five?', stop: 'no.', keep: true },
  ],
  recommendation: {
    word: 'Pursue.',
    why: [{ t: 'Fit', r: [19] }, { t: '.' }],
    against: [{ t: 'thin', r: [18] }, { t: '.' }],
  },
  bring: [{ key: 'idea', k: 'Idea', t: [{ t: 'Count stops.' }] }],
  facts: [17, 16, 15].map((n) => ({ key: `fact ${n}`, d: '20 Nov', t: [{ t: `Fact ${n}`, r: [n] }] })),
  business: [14, 13, 12].map((n) => ({ key: `business ${n}`, t: [{ t: `Business ${n}`, r: [n] }] })),
  problems: ['A', 'B', 'C'].map((id, i) => ({
    key: `problem ${id}`,
    id,
    say: `Problem ${id}.`,
    sure: 'likely',
    basis: 'signs of it',
    for: [{ t: `For ${id}`, r: [11 - i] }],
    against: [{ t: 'None found' }],
  })),
  urgency: [{ t: 'By April', r: [20] }, { t: '. Ask question 0.' }],
  fit: [{ t: 'Met: size', r: [8] }, { t: '.' }],
  people: [7, 6, 5].map((n) => ({ key: `person ${n}`, k: `Person ${n}`, t: [{ t: 'leads', r: [n] }] })),
  donot: [
    { key: 'derby', keep: true, t: [{ t: 'Derby closes', r: [4] }, { t: '. Know it, don’t open with it.' }] },
    { key: 'c', t: [{ t: 'Don’t say C.' }] },
  ],
  unknown: ['Who signs?', 'How long?', 'Since when?'].map((t) => ({ key: t, t })),
  dropped: '',
  notes: false,
  sourcesTitle: 'Sources',
  sources: Array.from({ length: 20 }, (_, i) => source(i + 1)),
  colophon: '',
}

describe('renumber', () => {
  const brief = renumber(full)

  it('numbers in order of first use and drops what nobody cites', () => {
    const used = [...new Set(runsOf(brief).flatMap(({ r = [] }) => r))]
    expect(used).toEqual(used.map((_, i) => i + 1))
    expect(brief.sources).toHaveLength(17)
    expect(brief.sources[0]).toMatchObject({ n: 1, title: 'Page 20' })
  })

  it('names the urgency question', () => {
    expect(brief.urgency.at(-1)?.t).toBe('. Ask question 5.')
  })

  it('changes nothing the second time', () => {
    expect(renumber(brief)).toEqual(brief)
  })
})

describe('dropChain', () => {
  const chain = dropChain(full)
  const notices = chain.map(({ dropped }) => dropped)

  it('lets one line leave at a time, in the order of the layout', () => {
    expect(notices).toEqual([
      '',
      'Left in the dossier: 1 sentence on their business.',
      'Left in the dossier: 1 sentence on their business, 1 person.',
      'Left in the dossier: 1 sentence on their business, 1 person, 1 fact.',
      'Left in the dossier: 1 sentence on their business, 1 person, 1 fact, 1 likely problem.',
      'Left in the dossier: 1 sentence on their business, 1 person, 1 fact, 1 likely problem, 1 unknown.',
      'Left in the dossier: 1 sentence on their business, 1 person, 1 fact, 1 likely problem, 1 unknown, 1 caution.',
      'Left in the dossier: 2 sentences on their business, 1 person, 1 fact, 1 likely problem, 1 unknown, 1 caution.',
      'Left in the dossier: 2 sentences on their business, 1 person, 2 facts, 1 likely problem, 1 unknown, 1 caution.',
      'Left in the dossier: 2 sentences on their business, 1 person, 2 facts, 2 likely problems, 1 unknown, 1 caution.',
      'Left in the dossier: 2 sentences on their business, 2 people, 2 facts, 2 likely problems, 1 unknown, 1 caution.',
      'Left in the dossier: 3 sentences on their business, 2 people, 2 facts, 2 likely problems, 1 unknown, 1 caution.',
      'Left in the dossier: 3 sentences on their business, 2 people, 2 facts, 2 likely problems, 2 unknowns, 1 caution.',
      'Left in the dossier: 3 sentences on their business, 3 people, 2 facts, 2 likely problems, 2 unknowns, 1 caution.',
      'Left in the dossier: 3 sentences on their business, 3 people, 3 facts, 2 likely problems, 2 unknowns, 1 caution.',
    ])
  })

  it('keeps the caution that matters, the first problem and the first unknown', () => {
    const last = chain.at(-1)
    expect(last).toMatchObject({
      donot: [{ keep: true }],
      unknown: [{ t: 'Who signs?' }],
      problems: [{ id: 'A' }],
    })
  })

  it('takes a source away with the last line that cites it', () => {
    const last = chain.at(-1)
    expect(last?.sources.length).toBeLessThan(chain[0]?.sources.length ?? 0)
    expect(last?.sources.map(({ n }) => n)).toEqual(last?.sources.map((_, i) => i + 1))
  })

  it('unties a question from a likely problem that has left', () => {
    expect(chain.at(-1)?.ask.map(({ tie }) => tie)).toEqual([
      'Problem A',
      'Likely problem',
      'Likely problem',
      'Unknown',
      'Urgency',
    ])
  })

  it('has fewer words at every step', () => {
    const counts = chain.map((brief) => countBriefWords({ ...brief, dropped: '' }))
    expect(counts).toEqual([...counts].toSorted((a, b) => b - a))
  })
})

describe('topDropChain', () => {
  it('lets the fifth and the fourth question go, never the urgency one, and goes on counting', () => {
    const chain = topDropChain(full)
    expect(chain.map(({ ask }) => ask.map(({ q }) => q))).toEqual([
      ['One?', 'Two?', 'Three?', 'Four?', 'Five?'],
      ['One?', 'Two?', 'Three?', 'Five?'],
      ['One?', 'Two?', 'Five?'],
    ])
    const shortest = chain.at(-1)
    expect(shortest?.urgency.at(-1)?.t).toBe('. Ask question 3.')
    expect(shortest && dropChain(shortest)[1]?.dropped).toBe(
      'Left in the dossier: 2 questions, 1 sentence on their business.',
    )
  })
})

describe('what comes back', () => {
  it('is the most valuable line that fits once a longer one is gone', () => {
    const leaving = leavingOrder(full).slice(0, 4)
    expect(leaving.map(({ key }) => key)).toEqual(['business', 'people', 'facts', 'problems'])
    const room = without(full, leaving).sources.length + 2
    const back = putBack(full, leaving, (shown) => shown.problems.length < 3 && shown.sources.length <= room)
    expect([back.facts.length, back.people.length, back.business.length, back.problems.length]).toEqual([3, 3, 2, 2])
    expect(back.dropped).toBe('Left in the dossier: 1 sentence on their business, 1 likely problem.')
    expect(new Set(runsOf(back).flatMap(({ r = [] }) => r)).size).toBe(back.sources.length)
  })

  it('stays away where nothing fits', () => {
    const leaving = leavingOrder(full).slice(0, 3)
    expect(putBack(full, leaving, () => false)).toEqual(without(full, leaving))
  })
})
