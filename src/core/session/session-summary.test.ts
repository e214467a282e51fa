import { describe, expect, it } from 'vitest'
import { type BuiltPage, aPage, anAccount, instant } from '../../../tests/builders/dossier.ts'
import { aSession } from '../../../tests/builders/session.ts'
import { eventNames } from '../model/event-names.ts'
import type { NoteId } from '../model/ids.ts'
import { mergeEvents } from '../signals/merge.ts'
import { type SummaryInput, saidBefore, summariseSession } from './session-summary.ts'
import { insightToMarkdown, summaryToMarkdown } from './summary-markdown.ts'

const news: BuiltPage = {
  path: '/news/hall',
  kind: 'news-item',
  title: 'New hall [2026]',
  publishedAt: '2026-11-10',
  text: ['Brackwell opened a second hall in Tarn Bridge in November.', 'We lose two days a week to changeovers.'],
  events: [
    {
      quote: 'Brackwell opened a second hall in Tarn Bridge in November.',
      type: 'expansion_facility',
      date: '2026-11',
      args: { place: 'Tarn Bridge' },
    },
  ],
  problems: [{ quote: 'We lose two days a week to changeovers.', problem: 'changeovers', direction: 'for' }],
}
const about: BuiltPage = {
  path: '/about',
  kind: 'about',
  text: ['Brackwell was founded in 1952.', 'It has 120 employees and makes castings.'],
  facts: [
    { kind: 'founded', value: '1952', quote: 'founded in 1952' },
    { kind: 'headcount', value: '120', quote: '120 employees' },
  ],
}

function anInput(over: Partial<SummaryInput> = {}): SummaryInput {
  // the builder fetches its pages a few days before the session
  const pages = [news, about].map((built) => {
    const page = aPage(built)
    return { ...page, version: { ...page.version, fetchedAt: instant('2026-11-24T08:02:00.000Z') } }
  })
  return {
    session: aSession(),
    since: aSession().startedAt,
    now: instant('2026-11-24T08:07:20.000Z'),
    pages,
    before: new Set(),
    events: mergeEvents(pages.flatMap(({ page, text }) => text.events.map((mention) => ({ mention, page })))),
    problems: pages.flatMap(({ text }) =>
      text.problems.map((problem) => ({ ...problem, statement: 'Changeovers cost capacity' })),
    ),
    coverage: [
      { key: 'size', label: 'Headcount', state: 'known', detail: '1 quote', lookedIn: [], by: 'pages', own: false },
      {
        key: 'people',
        label: 'Leaders',
        state: 'not-found',
        detail: 'Looked in a register.',
        lookedIn: [],
        by: 'you',
        own: false,
      },
      {
        key: 'own:1',
        label: 'Shifts',
        state: 'open',
        detail: 'You left it open.',
        lookedIn: ['a map'],
        by: 'you',
        own: true,
      },
    ],
    notes: [
      { id: 'not_1' as NoteId, markdown: 'Ruth speaks at the foundry day.\nIn June.' },
      { id: 'not_2' as NoteId, markdown: '  ' },
    ],
    ...over,
  }
}

describe('summariseSession', () => {
  it('tells events, then evidence, then facts, each with its words', () => {
    const summary = summariseSession(anInput())
    expect(summary.learned.map(({ kind, label, evidence }) => [kind, label, evidence.quote])).toEqual([
      ['event', eventNames.expansion_facility, 'Brackwell opened a second hall in Tarn Bridge in November.'],
      ['problem', 'For a likely problem', 'We lose two days a week to changeovers.'],
      ['fact', 'Founded', 'founded in 1952'],
      ['fact', 'Headcount', '120 employees'],
    ])
    expect(summary).toMatchObject({ minutes: 7, pages: 2, moreFacts: 0 })
    expect(summary.notFound).toEqual([{ label: 'Leaders', detail: 'Looked in a register.' }])
    expect(summary.open).toEqual([{ label: 'Shifts', detail: 'You left it open. Looked in a map.' }])
    expect(summary.captured).toEqual([{ noteId: 'not_1', markdown: 'Ruth speaks at the foundry day.\nIn June.' }])
  })
  it('calls nothing learned that was on file before, on whichever page', () => {
    const before = new Set(['founded in 1952', 'We lose two days a week to changeovers.'].map(saidBefore))
    const labels = summariseSession(anInput({ before })).learned.map(({ label }) => label)
    expect(labels).not.toContain('For a likely problem')
    expect(labels).not.toContain('Founded')
    expect(labels).toContain('Headcount')
    const earlier = anInput().pages.map((page) => ({
      ...page,
      version: { ...page.version, fetchedAt: instant('2026-11-24T07:59:59.000Z') },
    }))
    expect(summariseSession(anInput({ pages: earlier }))).toMatchObject({ pages: 0, learned: [] })
  })
  it('shows a few facts of a kind and counts the rest', () => {
    const names = ['Ada', 'Bo', 'Cy', 'Di', 'Ed', 'Flo'].map((name) => `${name} Marsh`)
    const team = aPage({
      path: '/team',
      kind: 'team',
      text: names.map((name) => `${name} leads a team.`),
      facts: names.map((name) => ({ kind: 'person', name, title: 'Lead', quote: `${name} leads a team.` })),
    })
    const fetched = { ...team, version: { ...team.version, fetchedAt: instant('2026-11-24T08:02:00.000Z') } }
    const summary = summariseSession(anInput({ pages: [fetched], events: [], problems: [] }))
    expect([summary.learned.length, summary.moreFacts]).toEqual([4, 2])
    expect(new Set(summary.learned.map(({ id }) => id)).size).toBe(4)
  })
})

describe('in words', () => {
  it('has each quote with its page, escaped, and what the user wrote as it was typed', () => {
    const markdown = summaryToMarkdown(anAccount(), aSession(), summariseSession(anInput()))
    expect(markdown).toContain('# Research session, Brackwell Castings')
    expect(markdown).toContain('2026-11-24, 7 minutes, 2 new pages.')
    expect(markdown).toMatch(
      /“Brackwell opened a second hall in Tarn Bridge in November\.” \[New hall \\\[2026\\\]\]\(<https:/,
    )
    expect(markdown).toContain('- **Leaders.** Looked in a register.')
    expect(markdown).toContain('- Ruth speaks at the foundry day.\n  In June.')
  })
  it('says so where nothing came of it', () => {
    const none = anInput({ pages: [], events: [], problems: [], coverage: [], notes: [] })
    const markdown = summaryToMarkdown(anAccount(), aSession(), summariseSession(none))
    expect(markdown).toContain('Nothing that was not known before.')
    expect(markdown).not.toContain('Captured')
  })
  it('hands on the lines that were ticked, with segment and problem', () => {
    const lines = summariseSession(anInput()).learned.filter(({ kind }) => kind === 'problem')
    const markdown = insightToMarkdown(anAccount({ segment: 'Foundries' }), {
      words: 'Ask who sets the moulds.',
      lines,
      day: '2026-11-24',
    })
    expect(markdown).toContain(
      'From Brackwell Castings, 2026-11-24.\nSegment: Foundries.\nProblem: Changeovers cost capacity',
    )
    expect(markdown).toContain('Ask who sets the moulds.')
    expect(markdown).toContain('“We lose two days a week to changeovers.”')
  })
})
