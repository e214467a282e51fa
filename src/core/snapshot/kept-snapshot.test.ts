import { describe, expect, it } from 'vitest'
import { brackwellPages } from '../../../tests/builders/brackwell.ts'
import { aDossier, type BuiltPage, now } from '../../../tests/builders/dossier.ts'
import { aKeptQuote } from '../../../tests/builders/kept-quote.ts'
import { aPlaybook } from '../../../tests/builders/playbook.ts'
import type { SnapshotId } from '../model/ids.ts'
import type { KeptQuote } from '../model/kept-quote.ts'
import { withKeptQuotes } from '../signals/kept/with-kept-quotes.ts'
import { buildSnapshot } from './build-snapshot.ts'
import type { DossierPage } from './dossier.ts'

const still = 'Two of four machining centres stood still for nineteen days.'
const letter: BuiltPage = {
  path: 'letter',
  kind: 'news-item',
  title: 'A letter to our customers',
  publishedAt: '2026-11-02',
  text: [still, 'Ada Holt takes charge of the plant.'],
}
const dossier = aDossier([...brackwellPages, letter])
const page = dossier.pages.find((one) => one.page.id === 'pag_letter') as DossierPage
const build = (kept: readonly KeptQuote[], pages = dossier.pages) =>
  buildSnapshot({ ...dossier, pages: withKeptQuotes(pages, kept) }, aPlaybook(), {
    asOf: now,
    id: 'snp_1' as SnapshotId,
    number: 1,
    previous: null,
  })
const stops = (snapshot: ReturnType<typeof build>) =>
  snapshot.problems.find(({ problemId }) => problemId === 'unplanned_stops')
const evidence = (as: Partial<Extract<KeptQuote['as'], { what: 'evidence' }>> = {}) =>
  aKeptQuote(page, still, {
    as: { what: 'evidence', problem: 'unplanned_stops', direction: 'for', strength: 3, ...as },
  })

describe('a snapshot with words that the seller kept', () => {
  it('is the same as ever without any', () => {
    expect(build([])).toEqual(
      buildSnapshot(dossier, aPlaybook(), { asOf: now, id: 'snp_1' as SnapshotId, number: 1, previous: null }),
    )
  })

  it('counts them as words of their page: with strength, date, number, and whose they are', () => {
    const snapshot = build([evidence()])
    const line = stops(snapshot)?.for.find(({ ruleId }) => ruleId === 'kept')
    expect(line).toMatchObject({
      checked: 'kept',
      strength: 3,
      date: '2026-11-02',
      evidence: { type: 'quote', quote: still },
    })
    expect(snapshot.sources.map(({ pageId }) => pageId)).toContain('pag_letter')
  })

  it('makes a problem less sure when they speak against it', () => {
    const [without, against] = [stops(build([])), stops(build([evidence({ direction: 'against' })]))]
    expect(against?.against).toHaveLength((without?.against.length ?? 0) + 1)
  })

  it('is the same in whatever order pages and kept words come', () => {
    const fact = aKeptQuote(page, 'Ada Holt', {
      id: 'kpt_2' as never,
      as: { what: 'fact', kind: 'person', value: 'Ada Holt', detail: 'plant manager' },
    })
    expect(build([fact, evidence()], dossier.pages.toReversed())).toEqual(build([evidence(), fact]))
  })

  it('knows the person they name', () => {
    const fact = aKeptQuote(page, 'Ada Holt', {
      as: { what: 'fact', kind: 'person', value: 'Ada Holt', detail: 'Plant manager' },
    })
    expect(build([fact]).people).toContainEqual(expect.objectContaining({ name: 'Ada Holt', title: 'Plant manager' }))
  })

  it('tells of a signal once, dated and judged by the seller, whatever a rule made of it', () => {
    const signal = aKeptQuote(page, still, {
      as: {
        what: 'signal',
        type: 'supply_disruption',
        actor: 'account',
        status: 'happened',
        date: '2026-10',
      },
    })
    const read = dossier.pages.map((one) =>
      one === page
        ? {
            ...one,
            text: {
              ...one.text,
              events: [
                {
                  id: 'ev-1' as never,
                  type: 'supply_disruption' as const,
                  actor: 'account' as const,
                  status: 'planned' as const,
                  args: {},
                  confidence: 0.8,
                  ruleId: 'supply_disruption/stop',
                  evidence: signal.evidence,
                },
              ],
            },
          }
        : one,
    )
    const told = build([signal], read).events.filter(({ type }) => type === 'supply_disruption')
    expect(told).toMatchObject([
      { status: 'happened', date: '2026-10', dateFrom: 'you', checked: 'kept', confidence: 1 },
    ])
  })
})
