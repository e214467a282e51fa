import { describe, expect, it } from 'vitest'
import { brackwellPages } from '../../../../tests/builders/brackwell.ts'
import { aDossier, now } from '../../../../tests/builders/dossier.ts'
import { aPlaybook } from '../../../../tests/builders/playbook.ts'
import { liveEvents } from '../live-events.ts'
import { mergeFacts } from '../merge-facts.ts'
import type { QuestionGround } from './asked.ts'
import { checkQuestion } from './check-question.ts'
import { questionRules } from './question-rules.ts'

const hard = {
  path: 'news/hard',
  kind: 'news-item' as const,
  publishedAt: '2026-11-02',
  text: ['Brackwell Castings has laid off 40 people in Corby.', 'Brackwell Castings recalled a valve body.'],
  events: [
    { quote: 'Brackwell Castings has laid off 40 people in Corby.', type: 'layoffs_restructuring' as const },
    { quote: 'Brackwell Castings recalled a valve body.', type: 'recall_quality' as const },
  ],
}
const { account, pages } = aDossier([...brackwellPages, hard])
const ground: QuestionGround = {
  onFile: { account, pages, facts: mergeFacts(pages), events: liveEvents(pages, now), goals: [], asOf: now },
  playbook: aPlaybook().content,
}
const rulesHit = (ask: string) => checkQuestion(ask, ground).flags.map(({ rule }) => rule)
const flagged = (ask: string, id: string) =>
  checkQuestion(ask, ground).flags.find(({ rule, weight }) => rule === id && (weight === 'flag' || isHint(id)))
const isHint = (id: string) => questionRules.some((rule) => rule.id === id && rule.weight === 'hint')

describe.each(questionRules)('the rule “$what”', ({ id, bad, good }) => {
  it('finds what it is about, and says why', () => {
    expect(
      bad.filter((ask) => !flagged(ask, id)),
      'missed',
    ).toEqual([])
    for (const ask of bad) expect(flagged(ask, id)?.reason).toMatch(/\.$/)
  })

  it('leaves what is sound', () => {
    expect(
      good.filter((ask) => flagged(ask, id)),
      'wrongly flagged',
    ).toEqual([])
  })
})

describe('checkQuestion', () => {
  it.each([
    'Welche Maschine steht am längsten still?',
    'Wie viele Leute arbeiten bei Ihnen?',
    '¿Qué le quita el sueño?',
    'Quels sont vos défis ?',
    'どの機械が一番止まりますか？',
    'Co nie pozwala Panu spać w nocy?',
  ])('flags nothing in another language: %s', (ask) => {
    expect(rulesHit(ask)).toEqual([])
    expect(checkQuestion(ask, ground).read).toBe(false)
  })

  it('shows the answer with the words that say it', () => {
    const [flag] = checkQuestion('Who is your Managing Director?', ground).flags
    expect(flag?.answer).toMatchObject({ text: 'Piotr Zawada, Managing Director', old: false })
    expect(flag?.answer?.evidence[0]).toMatchObject({ quote: 'Piotr Zawada, Managing Director' })
  })

  it('offers the question nearest to what was typed', () => {
    const instead = [
      {
        ask: 'How does somebody new learn a set-up?',
        endsIf: 'From a sheet.',
        tie: 'problem' as const,
        problemId: 'slow_start',
      },
      {
        ask: 'What did the last stop keep you from shipping?',
        endsIf: 'Nothing.',
        tie: 'problem' as const,
        problemId: 'unplanned_stops',
      },
    ]
    expect(checkQuestion('You ship late because of a stop, don’t you?', ground, instead).better?.problemId).toBe(
      'unplanned_stops',
    )
    expect(checkQuestion('What are your biggest challenges?', ground, instead).better?.problemId).toBe('slow_start')
    expect(checkQuestion('Which machine stops most, and who plans the shifts?', ground, instead).better?.ask).toBe(
      'Which machine stops most?',
    )
  })

  it('judges only the form where no account is given', () => {
    const bare = { onFile: null, playbook: null }
    expect(checkQuestion('How many people work for you?', bare).flags).toEqual([])
    expect(checkQuestion('What keeps you up at night?', bare).flags).toMatchObject([{ rule: 'generic' }])
  })
})
