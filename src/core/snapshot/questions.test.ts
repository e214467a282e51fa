import { describe, expect, it } from 'vitest'
import { brackwellPages } from '../../../tests/builders/brackwell.ts'
import { aDossier, anAccount, now } from '../../../tests/builders/dossier.ts'
import { aPlaybook } from '../../../tests/builders/playbook.ts'
import { createPrng } from '../../../tests/builders/prng.ts'
import { aRandomDossier } from '../../../tests/builders/random-dossier.ts'
import type { OwnQuestionId, SnapshotId } from '../model/ids.ts'
import type { OwnQuestion } from '../model/own-question.ts'
import type { PlaybookContent } from '../model/playbook.ts'
import { buildSnapshot } from './build-snapshot.ts'
import type { Dossier } from './dossier.ts'
import { liveEvents } from './live-events.ts'
import { mergeFacts } from './merge-facts.ts'
import { wordOverlap } from './plain-words.ts'
import { checkQuestion } from './question-checks/check-question.ts'

const snapshotOf = (dossier: Dossier, over: Partial<PlaybookContent> = {}) =>
  buildSnapshot(dossier, aPlaybook(over), { asOf: now, id: 'snp_1' as SnapshotId, number: 1, previous: null })

const anOwnQuestion = (ask: string, over: Partial<OwnQuestion> = {}): OwnQuestion => ({
  id: `oqu_${ask}` as OwnQuestionId,
  accountId: anAccount().id,
  ask,
  endsIf: '',
  tie: 'unknown',
  problemId: null,
  addedAt: now,
  ...over,
})

describe('the questions of a snapshot', () => {
  it('say why each is asked, and what of the dossier it grew from', () => {
    const { questions } = snapshotOf(aDossier(brackwellPages))
    expect(questions.map(({ tie, problemId }) => problemId ?? tie)).toEqual([
      'unplanned_stops',
      'slow_start',
      'unplanned_stops',
      'urgency',
    ])
    expect(questions[2]).toMatchObject({
      ask: 'What will Severnside Water measure you by in the first months?',
      evidence: [{ type: 'quote', pageId: 'pag_news/contract' }],
    })
    expect(questions.filter(({ why, endsIf }) => why === '' || endsIf === '')).toEqual([])
  })

  it('write a role small inside a sentence, but for what is written large anywhere', () => {
    const [problem] = aPlaybook().content.problems
    if (!problem) throw new Error('the playbook has a problem')
    const askOf = (role: string) =>
      snapshotOf(aDossier(brackwellPages.filter(({ path }) => path !== 'news/contract')), {
        problems: [{ ...problem, felt: [role] }],
      }).questions.find(({ id }) => id === 'urgency')?.ask
    expect(askOf('Health and Safety Manager')).toContain('would your health and safety manager hate')
    expect(askOf('HR Director')).toContain('would your HR director hate')
  })

  it('name a site where the evidence names it, and stay plain where it does not', () => {
    const [problem] = aPlaybook().content.problems
    if (!problem) throw new Error('the playbook has a problem')
    const questions = [
      { ask: 'What stopped the foundry last?', askHere: 'What stopped the {site} line last?', endsIf: 'Nothing.' },
      { ask: 'Who sets the pace?', askHere: 'Who will the new {role} ask about stops?', endsIf: 'Nobody.' },
    ]
    const asked = snapshotOf(aDossier(brackwellPages), { problems: [{ ...problem, questions }] }).questions
    expect(asked[0]?.ask).toBe('What stopped the Corby line last?')
    expect(asked.some(({ ask }) => ask.includes('{'))).toBe(false)
    const elsewhere = aDossier(brackwellPages.filter(({ path }) => path !== 'about'))
    expect(snapshotOf(elsewhere, { problems: [{ ...problem, questions }] }).questions.map(({ ask }) => ask)).toContain(
      'What stopped the foundry last?',
    )
  })

  it('begin with the seller’s own, at most five in all', () => {
    const asks = [
      anOwnQuestion('What did the Derby shop stop for?', { endsIf: 'A holiday.' }),
      anOwnQuestion('Who sets the pumps?'),
    ]
    const { questions } = snapshotOf(aDossier(brackwellPages, { asks }))
    expect(questions.slice(0, 2)).toMatchObject([
      { ask: 'What did the Derby shop stop for?', endsIf: 'A holiday.', own: asks[0]?.id },
      { ask: 'Who sets the pumps?', endsIf: 'you have your answer.' },
    ])
    expect(questions).toHaveLength(5)
    expect(questions[4]?.tie).toBe('urgency')
  })
})

describe('over 120 made-up dossiers', () => {
  const made = Array.from({ length: 120 }, (_, seed) => {
    const dossier = aRandomDossier(createPrng(seed))
    return { seed, dossier, snapshot: snapshotOf(dossier) }
  })

  it('nothing is asked that the dossier answers, that leads, or that anybody could ask anyone', () => {
    for (const { seed, dossier, snapshot } of made) {
      const { account, pages } = dossier
      const facts = mergeFacts(pages)
      const onFile = { account, pages, facts, events: liveEvents(pages, now), goals: snapshot.goals, asOf: now }
      const unsettled = new Set(
        (snapshot.fit?.criteria ?? []).flatMap(({ result, evidence, ask }) =>
          result === 'unknown' && evidence.length > 0 && ask !== null ? [ask] : [],
        ),
      )
      for (const { ask } of snapshot.questions) {
        // what is on file contradicts itself; or it is old, and the question says so
        if (unsettled.has(ask) || /\bstill\b/.test(ask)) continue
        const { flags } = checkQuestion(ask, { onFile, playbook: aPlaybook().content })
        expect(
          flags.filter(({ weight }) => weight === 'flag'),
          `seed ${seed}: ${ask}`,
        ).toEqual([])
      }
    }
  })

  it('three to five are asked whenever a playbook is confirmed, and none twice', () => {
    for (const { seed, snapshot } of made) {
      const asks = snapshot.questions.map(({ ask }) => ask)
      expect(asks.length, `seed ${seed}`).toBeGreaterThanOrEqual(3)
      expect(asks.length, `seed ${seed}`).toBeLessThanOrEqual(5)
      const twice = asks.filter((ask, i) => asks.slice(0, i).some((other) => wordOverlap(ask, other) >= 0.8))
      expect(twice, `seed ${seed}`).toEqual([])
    }
  })
})
