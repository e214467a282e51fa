import { expect, it } from 'vitest'
import { anAccount, aDossier, now } from '../../../tests/builders/dossier.ts'
import { brackwellPages } from '../../../tests/builders/brackwell.ts'
import { aPlaybook } from '../../../tests/builders/playbook.ts'
import { aSettled } from '../../../tests/builders/said.ts'
import type { Held } from '../model/debrief.ts'
import type { AccountId, PlaybookId, SnapshotId } from '../model/ids.ts'
import { provedWords } from '../model/proved-words.ts'
import type { Snapshot } from '../model/snapshot.ts'
import { buildSnapshot } from './build-snapshot.ts'
import type { LoggedCall } from '../model/debrief.ts'
import { provedOf } from './proved.ts'

const here = { accountId: 'acc_1' as AccountId, segment: 'Metal formers', playbookId: 'pbk_1' as PlaybookId }

const calls = (
  held: readonly Held[],
  segment: string | null,
  over: Partial<LoggedCall> = {},
  problemId = 'unplanned_stops',
) =>
  held.map(
    (one, n): LoggedCall => ({
      accountId: `acc_other_${n}` as AccountId,
      playbookId: here.playbookId,
      segment,
      problems: [aSettled(one, { problemId })],
      ...over,
    }),
  )

const sevenOfNine: readonly Held[] = [...Array<Held>(7).fill('confirmed'), 'denied', 'denied', 'open', 'open']

it('counts what was settled at companies of the segment, and says what to ask first', () => {
  const [proved] = provedOf([...calls(sevenOfNine, 'metal formers'), ...calls(['denied'], 'Bakers')], here)
  expect(proved).toEqual({ problemId: 'unplanned_stops', right: 7, of: 9, at: 'Metal formers', askFirst: true })
  expect(proved && provedWords(proved)).toBe('right 7 of 9 times at metal formers; ask it first')
})

it('takes all calls where none of the segment settled it, and no word of its own', () => {
  expect(provedOf(calls(['confirmed', 'denied'], 'Bakers'), here)).toMatchObject([
    { right: 1, of: 2, at: null, askFirst: false },
  ])
  expect(provedOf(calls(['confirmed'], 'Metal formers', { accountId: here.accountId }), here)).toEqual([])
  expect(provedOf(calls(['confirmed'], null, { playbookId: null }), here)).toEqual([])
  expect(provedOf(calls(['open'], 'Metal formers'), here)).toEqual([])
})

const look = (logged: readonly LoggedCall[], pages = brackwellPages): Snapshot =>
  buildSnapshot(
    aDossier(pages, { account: anAccount({ segment: 'Metal formers' }), logged }),
    aPlaybook({ problems: aPlaybook().content.problems.map((problem) => ({ ...problem, typical: false })) }),
    { asOf: now, id: 'snp_1' as SnapshotId, number: 1, previous: null },
  )

it('makes a problem typical of their kind, named as such: a hunch that raises nothing', () => {
  const nothing = [{ path: 'home', text: ['Welcome.'] }]
  expect(look([], nothing).problems).toEqual([])
  const snapshot = look(calls(sevenOfNine, 'Metal formers'), nothing)
  expect(snapshot.problems).toMatchObject([
    {
      basis: 'typical',
      confidence: 'hunch',
      for: [],
      urgentBy: null,
      typicalBy: [{ from: 'calls', why: 'right 7 of 9 times at metal formers' }],
    },
  ])
  expect(snapshot.recommendation?.verdict).toBe(look([], nothing).recommendation?.verdict)
  // two calls say nothing yet
  expect(look(calls(['confirmed', 'confirmed'], 'Metal formers'), nothing).problems).toEqual([])
})

it('never changes confidence, basis, urgency, fit or the recommendation of what has evidence', () => {
  const [without, with_] = [
    look([]),
    look([...calls(sevenOfNine, 'Metal formers'), ...calls(sevenOfNine, 'Metal formers', {}, 'slow_start')]),
  ]
  const judged = ({ problems, recommendation, urgency, fit }: Snapshot) => ({
    problems: problems.map(({ problemId, confidence, basis }) => [problemId, confidence, basis]),
    recommendation,
    urgency,
    fit,
  })
  expect(with_.proved).toHaveLength(2)
  expect(judged({ ...with_, problems: with_.problems.filter(({ basis }) => basis !== 'typical') })).toEqual(
    judged(without),
  )
})
