import { describe, expect, it } from 'vitest'
import type { Decision } from '../../model/decision.ts'
import type { PlacedMention } from '../placed-mention.ts'
import type { Instant, PartialDate } from '../../model/time.ts'
import { rejectedKinds } from './rejected-kinds.ts'
import { rejected, told, word } from './review.fixture.ts'
import { reviewEvents, standingEvents } from './review-events.ts'

const opens = 'Northfield Castings opens a new distribution center in Easton.'
const plant = told('a', opens)
const chief = told('c', 'Northfield Castings has appointed Ruth Adeyemi as chief executive.')

const states = (mentions: readonly PlacedMention[], ...decisions: readonly Decision[]) =>
  reviewEvents(mentions, { decisions, moves: new Map() }).map(({ event, state }) => `${event.type} ${state}`)

describe('the user’s word on an event', () => {
  it('takes a rejected event out, leaves the others, and brings it back when it is taken back', () => {
    const no = rejected(plant, 'not-such-event')
    expect(states([...plant, ...chief], no)).toEqual(
      expect.arrayContaining(['expansion_facility rejected', 'leadership_change open']),
    )
    expect(standingEvents([...plant, ...chief], { decisions: [no], moves: new Map() })).toHaveLength(1)
    expect(states(plant, { ...no, undoneAt: '2026-10-02T09:00:00.000Z' as Instant })).toEqual([
      'expansion_facility open',
    ])
  })

  it('holds when the page is fetched and read again, also with a word more at its ends', () => {
    const no = rejected(plant, 'wrong-date')
    expect(states(told('a', opens, { version: 2 }), no)).toEqual(['expansion_facility rejected'])
    expect(states(told('a', `News: ${opens}`, { version: 2 }), no)).toEqual(['expansion_facility rejected'])
    // another page with a sentence that is only nearly the same is another telling; other figures are another event
    expect(states(told('b', `News: ${opens}`), no)).toEqual(['expansion_facility open'])
    const cuts = told('d', 'Northfield Castings will cut 32 jobs at its Easton foundry this year.')
    const more = told('d', 'Northfield Castings will cut 45 jobs at its Easton foundry this year.', { version: 2 })
    expect(states(more, rejected(cuts, 'wrong-date'))).toEqual(['layoffs_restructuring open'])
  })

  it('holds for the same words on another page, and for a telling that came to the event since', () => {
    const no = rejected(plant, 'not-real')
    expect(states([...plant, ...told('wire', opens)], no)).toEqual(['expansion_facility rejected'])
    const other = told('b', 'Northfield Castings opened its distribution center in Easton.', {
      publishedAt: '2026-09-12',
    })
    expect(states([...plant, ...other], no)).toEqual(['expansion_facility rejected'])
  })

  it('shows it again when it is told on a day after the word was given', () => {
    const no = rejected(plant, 'not-real', { at: '2026-09-15T09:00:00.000Z' })
    const news = told('b', 'Northfield Castings opened its distribution center in Easton.', {
      publishedAt: '2026-09-20',
    })
    const [event] = reviewEvents([...plant, ...news], { decisions: [no], moves: new Map() })
    expect(event).toMatchObject({ state: 'open' })
    expect(event?.event.evidence.map(({ pageId }) => pageId)).toEqual(['b'])
  })

  it('takes a duplicate out and leaves the event it repeats', () => {
    const twice = told('b', 'Northfield Castings opened its distribution center in Easton.', {
      publishedAt: '2026-09-12',
    })
    const no = rejected(twice, 'duplicate')
    const [event, ...more] = reviewEvents([...plant, ...twice], { decisions: [no], moves: new Map() })
    expect(more).toEqual([])
    expect(event).toMatchObject({ state: 'open' })
    expect(event?.event.evidence.map(({ pageId }) => pageId)).toEqual(['a'])
  })

  it('marks what was accepted, and lets the latest word stand', () => {
    const yes = word(plant, { at: '2026-10-01T09:00:00.000Z' })
    const no = rejected(plant, 'not-such-event', { at: '2026-10-02T09:00:00.000Z' })
    expect(reviewEvents(plant, { decisions: [yes], moves: new Map() })[0]?.event).toMatchObject({
      checked: 'accepted',
      confidence: 1,
    })
    expect(states(plant, no, yes)).toEqual(['expansion_facility rejected'])
    expect(states(plant, { ...no, undoneAt: '2026-10-03T09:00:00.000Z' as Instant }, yes)).toEqual([
      'expansion_facility accepted',
    ])
  })

  it('goes on with what was put right', () => {
    const right = word(plant, {
      verdict: 'corrected',
      correction: { status: 'planned', date: '2027-03' as PartialDate, args: { place: 'Easton' } },
    })
    const [found] = reviewEvents(plant, { decisions: [right], moves: new Map() })
    expect(found?.event).toMatchObject({
      checked: 'corrected',
      status: 'planned',
      date: '2027-03',
      dateFrom: 'you',
      args: { place: 'Easton' },
    })
    expect(found?.read).toMatchObject({ date: '2026-09-10' })
  })

  it('holds when a later rule reads what the user had put right', () => {
    const read = told('p', 'Northfield Castings opens a new distribution center in Easton.')
    const before = word(read, { verdict: 'corrected', correction: { type: 'expansion_facility', date: null } })
    const wrong: Decision = {
      ...before,
      subject: before.subject.about === 'event' ? { ...before.subject, type: 'relocation' } : before.subject,
    }
    expect(reviewEvents(read, { decisions: [wrong], moves: new Map() })[0]).toMatchObject({
      state: 'corrected',
      event: { date: null },
    })
  })

  it('moves the confidence of what nobody has judged', () => {
    const rule = plant[0]?.mention.ruleId ?? ''
    const stated = plant[0]?.mention.confidence ?? 0
    const [found] = reviewEvents(plant, { decisions: [], moves: new Map([[rule, -0.3]]) })
    expect(found?.event.confidence).toBeCloseTo(stated - 0.3)
    expect(found?.read.confidence).toBe(stated)
  })
})

describe('kinds of hits', () => {
  const first = told('a', 'Northfield Castings has won the Green Award.')
  // years apart, so that it is another event; the rule hits the same words of it
  const alike = told('z', 'Our neighbours write that Northfield Castings has won the Green Award at their fair.', {
    publishedAt: '2022-01-10',
  })
  const stateOf = (mentions: readonly PlacedMention[], page: string, ...decisions: readonly Decision[]) =>
    reviewEvents(mentions, { decisions, moves: new Map() }).find(({ read }) => read.evidence[0]?.pageId === page)

  it('hides another hit of the same rule on the same words, and says why', () => {
    const no = rejected(first, 'not-such-event')
    expect(stateOf([...first, ...alike], 'z')).toMatchObject({ state: 'open' })
    expect(stateOf([...first, ...alike], 'z', no)).toMatchObject({
      state: 'hidden',
      hiddenBy: { says: 'Award, told as “wins award”: “won the Green Award”', rejections: [{ id: no.id }] },
    })
    const yes = word(alike, { at: '2026-10-02T09:00:00.000Z' })
    expect(stateOf([...first, ...alike], 'z', no, yes)).toMatchObject({ state: 'accepted' })
  })

  it('takes another place for another event, however alike the words are', () => {
    const easton = told('a', 'Northfield Castings has opened a new distribution center in Easton.')
    const whitby = told('b', 'Northfield Castings has opened a new distribution center in Whitby.', {
      publishedAt: '2022-01-10',
    })
    const no = rejected(easton, 'somebody-elses')
    expect(stateOf([...easton, ...whitby], 'b', no)).toMatchObject({ state: 'open' })
  })

  it('learns nothing of the next hit from one that was old, told twice or of no use', () => {
    for (const reason of ['wrong-date', 'duplicate', 'not-useful'] as const)
      expect([...rejectedKinds([rejected(first, reason)])]).toEqual([])
    expect(rejectedKinds([rejected(first, 'somebody-elses')]).size).toBe(1)
  })

  it('needs two rejections of a short hit, and begins anew with one that holds', () => {
    const short = first.map((item) => ({ ...item }))
    const no = (at: string, hit: string): Decision => {
      const decision = rejected(short, 'not-real', { at })
      if (decision.subject.about !== 'event') throw new Error('an event was decided on')
      return {
        ...decision,
        subject: { ...decision.subject, quotes: decision.subject.quotes.map((q) => ({ ...q, hit })) },
      }
    }
    const [one, two, three] = ['2026-10-01', '2026-10-02', '2026-10-04'].map((day) =>
      no(`${day}T09:00:00.000Z`, 'has opened'),
    )
    if (!one || !two || !three) throw new Error('three decisions')
    expect(rejectedKinds([one]).size).toBe(0)
    expect(rejectedKinds([two, one]).size).toBe(1)
    const yes: Decision = {
      ...two,
      verdict: 'accepted',
      reason: null,
      decidedAt: '2026-10-03T09:00:00.000Z' as Instant,
    }
    expect(rejectedKinds([one, two, yes, three]).size).toBe(0)
    const [key = ''] = rejectedKinds([one, two]).keys()
    const again: Decision = { ...yes, verdict: 'shown-again', subject: { about: 'kind', key, says: '' } }
    expect(rejectedKinds([one, two, again]).size).toBe(0)
  })
})
