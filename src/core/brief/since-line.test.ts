import { expect, it } from 'vitest'
import { brackwellPages } from '../../../tests/builders/brackwell.ts'
import { aCall, aDossier, anAccount, instant, now } from '../../../tests/builders/dossier.ts'
import { aPlaybook } from '../../../tests/builders/playbook.ts'
import { aDebrief, aSaid, aSettled } from '../../../tests/builders/said.ts'
import type { Brief, Run } from '../model/brief.ts'
import type { Debrief } from '../model/debrief.ts'
import type { CallId, SnapshotId } from '../model/ids.ts'
import { buildSnapshot } from '../snapshot/build-snapshot.ts'
import { buildBrief } from './build-brief.ts'

const lastCall = aCall({ id: 'cal_0' as CallId, at: instant('2026-11-10T09:00:00.000Z') })

function briefAfter(debrief: Debrief, onCall: readonly string[] = ['Maren Holt'], pages = brackwellPages): Brief {
  const call = aCall({ people: onCall.map((name) => ({ name, role: '' })) })
  const dossier = aDossier(pages, { said: debrief.said })
  return buildBrief({
    snapshot: buildSnapshot(dossier, aPlaybook(), {
      asOf: now,
      id: 'snp_1' as SnapshotId,
      number: 1,
      previous: null,
    }),
    account: anAccount(),
    call,
    lastCall,
    debrief,
    calls: [lastCall, call],
    playbook: aPlaybook(),
    seller: { company: '', offer: '', customers: '' },
    asOf: now,
  })
}

const words = (runs: readonly Run[] = []): string =>
  runs.map(({ t, r = [] }) => `${t}${r.map((n) => ` [${n}]`).join('')}`).join('')

it('says what they told us in their words, what each side owes and what was agreed', () => {
  const brief = briefAfter(
    aDebrief({ said: [aSaid()], weOwe: 'the shift plan.', theyOwe: 'June’s figures', next: 'visit on 4 Dec' }),
  )
  expect(brief.sinceLabel).toBe('Since 10 Nov')
  expect(words(brief.since)).toBe(
    'Maren Holt: “We lose two shifts a month to the Corby line” [1]. They owe June’s figures [1]. We owe the shift plan [1]. Agreed: visit on 4 Dec [1].',
  )
  expect(brief.sources[0]).toMatchObject({ kind: 'call', title: 'Call with Maren Holt', where: 'call note, internal' })
})

it('gives our words no marks, and names what was settled without any', () => {
  const told = aSaid({ verbatim: false, words: 'two shifts a month are lost' })
  expect(words(briefAfter(aDebrief({ said: [told] })).since)).toBe(
    'Maren Holt told us: two shifts a month are lost [1].',
  )
  const silent = aSaid({ verbatim: false, words: 'it is not so', direction: 'against' })
  const denied = aDebrief({ said: [silent], problems: [aSettled('denied')] })
  expect(words(briefAfter(denied).since)).toBe('Maren Holt denied: unplanned stops [1].')
})

it('keeps within its line: what is owed stays before a second remark', () => {
  const long = 'We have been losing two or three shifts every month to the same old moulding line in Corby since spring'
  const brief = briefAfter(
    aDebrief({
      said: [aSaid({ words: long }), aSaid({ id: 'sai_2', words: 'The planners take care of it themselves now' })],
      theyOwe: 'June’s figures',
    }),
  )
  const since = words(brief.since)
  expect(since).toContain('They owe June’s figures')
  expect(since).not.toContain('planners')
})

it('opens the For line with what they told us, and asks and says nothing that it answered', () => {
  const brief = briefAfter(aDebrief({ said: [aSaid()] }))
  expect(words(brief.problems[0]?.for)).toBe('Told us: “We lose two shifts a month to the Corby line.” [1]')
  const settles = aPlaybook().content.problems[0]?.questions[0]?.ask ?? ''
  expect(JSON.stringify([brief.ask, brief.opening])).not.toContain(settles)
})

it('warns of repeating a remark before somebody who was not there, and only then', () => {
  const debrief = aDebrief({ said: [aSaid()] })
  const caution = (brief: Brief) => brief.donot.map(({ t }) => words(t)).filter((text) => text.includes('remark'))
  expect(caution(briefAfter(debrief, ['Piotr Zawada']))).toEqual([
    'Don’t repeat Maren Holt’s remark: Piotr Zawada wasn’t there [1].',
  ])
  expect(caution(briefAfter(debrief, ['Maren Holt', 'Piotr Zawada']))).toEqual([])
  expect(caution(briefAfter(aDebrief(), ['Piotr Zawada']))).toEqual([])
})

it('makes a brief of what was said alone, with nothing read of theirs', () => {
  const brief = briefAfter(aDebrief({ said: [aSaid()] }), ['Maren Holt'], [])
  expect(brief.oldest).toBe('Evidence from calls only')
  expect(brief.problems[0]).toMatchObject({ basis: 'they say it', sure: 'likely' })
  expect(brief.sourcesTitle).toBe('Sources')
})
