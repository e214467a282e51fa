import { describe, expect, it } from 'vitest'
import { brackwellPages } from '../../../tests/builders/brackwell.ts'
import { aDossier, type BuiltPage, now } from '../../../tests/builders/dossier.ts'
import { aPlaybook } from '../../../tests/builders/playbook.ts'
import type { Decision, DecidedQuote, DecisionSubject } from '../model/decision.ts'
import type { Evidence } from '../model/evidence.ts'
import type { AccountId, DecisionId, SnapshotId } from '../model/ids.ts'
import type { DatedEvent, EvidenceLine, Snapshot } from '../model/snapshot.ts'
import type { Instant, PartialDate } from '../model/time.ts'
import { standingOnPage } from '../signals/review/standing-on-page.ts'
import { buildSnapshot } from './build-snapshot.ts'

const hall = 'Brackwell Castings has opened a new pattern shop in Corby.'
const pages: readonly BuiltPage[] = [
  ...brackwellPages,
  {
    path: 'news/pattern-shop',
    kind: 'news-item',
    publishedAt: '2026-10-01',
    text: [hall],
    events: [{ quote: hall, type: 'expansion_facility' }],
  },
]

const build = (...decisions: readonly Decision[]): Snapshot =>
  buildSnapshot({ ...aDossier(pages), review: { decisions, moves: new Map() } }, aPlaybook(), {
    asOf: now,
    id: 'snp_1' as SnapshotId,
    number: 1,
    previous: null,
  })

const plain = build()
const event = plain.events[0] as DatedEvent
const held = plain.problems[0] as Snapshot['problems'][number]
const line = held.for[0] as EvidenceLine

function quotesOf(evidence: readonly Evidence[]): DecidedQuote[] {
  return evidence.flatMap((one) => {
    if (one.type !== 'quote') return []
    const { type: _type, ...place } = one
    const page = { pageTitle: '', pageUrl: '', publishedAt: null, fetchedAt: now }
    return [{ ...place, ...page, ruleId: 'built', hit: null, args: {} }]
  })
}

const decide = (subject: DecisionSubject, given: Partial<Decision>): Decision => ({
  id: 'dec_1' as DecisionId,
  accountId: 'acc_1' as AccountId,
  claimId: event.id,
  subject,
  verdict: 'accepted',
  reason: null,
  note: '',
  correction: null,
  decidedAt: '2026-11-23T09:00:00.000Z' as Instant,
  undoneAt: null,
  ...given,
})
const onEvent = (given: Partial<Decision>): Decision =>
  decide({ about: 'event', ...event, quotes: quotesOf(event.evidence) }, given)
const onLine = (given: Partial<Decision>): Decision =>
  decide(
    {
      about: 'problem',
      problem: held.problemId,
      statement: held.statement,
      direction: line.direction,
      strength: line.strength,
      holder: 'account',
      cue: line.cue,
      confidence: 0.9,
      ruleId: line.ruleId,
      quotes: quotesOf([line.evidence]),
    },
    given,
  )

describe('a snapshot and the user’s word', () => {
  it('has nothing of an event that was rejected: no event, no reason, no urgency', () => {
    const after = build(onEvent({ verdict: 'rejected', reason: 'not-real' }))
    expect(after.events.map(({ id }) => id)).toEqual(plain.events.slice(1).map(({ id }) => id))
    const quotes = new Set(event.evidence.map(({ quote }) => quote))
    const reasons = after.recommendation?.reasons.flatMap(({ evidence }) => evidence) ?? []
    expect(reasons.some((one) => one.type === 'quote' && quotes.has(one.quote))).toBe(false)
  })

  it('goes on with what was put right, and says so', () => {
    const correction = { status: 'planned' as const, date: '2027-02' as PartialDate }
    const after = build(onEvent({ verdict: 'corrected', correction }))
    const right = after.events.find(({ id }) => id === event.id)
    expect(right).toMatchObject({ status: 'planned', date: '2027-02', dateFrom: 'you', checked: 'corrected' })
    expect(right?.freshness).toBe('ahead')
  })

  it('puts what was checked before what was not', () => {
    const last = plain.events.filter(({ freshness }) => freshness === event.freshness).at(-1) as DatedEvent
    expect(last.id).not.toBe(event.id)
    const yes = decide({ about: 'event', ...last, quotes: quotesOf(last.evidence) }, {})
    expect(build(yes).events[0]).toMatchObject({ id: last.id, checked: 'accepted' })
  })

  it('weighs evidence as the user does: rejected it is gone, put right it changes sides', () => {
    const gone = build(onLine({ verdict: 'rejected', reason: 'somebody-elses' }))
    const sides = (snapshot: Snapshot) => snapshot.problems.find(({ problemId }) => problemId === held.problemId)
    expect(sides(gone)?.for.map(({ id }) => id) ?? []).not.toContain(line.id)
    const turned = build(onLine({ verdict: 'corrected', correction: { direction: 'against', strength: 1 } }))
    expect(sides(turned)?.against.find(({ id }) => id === line.id)).toMatchObject({ strength: 1, checked: 'corrected' })
    expect(sides(build(onLine({})))?.for.find(({ id }) => id === line.id)).toMatchObject({ checked: 'accepted' })
  })

  it('lists on a page only what stands', () => {
    const page = aDossier(pages).pages.find(({ text }) => text.events.some(({ type }) => type === event.type))
    if (!page) throw new Error('the event stands on a page')
    const standing = standingOnPage(page.page, page.text, {
      decisions: [onEvent({ verdict: 'rejected', reason: 'duplicate' })],
      moves: new Map(),
    })
    expect(standing.events).toHaveLength(page.text.events.length - 1)
    expect(standing.problems).toEqual(page.text.problems)
  })
})
