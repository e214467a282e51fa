import { describe, expect, it } from 'vitest'
import { aDossier, now } from '../../../../tests/builders/dossier.ts'
import { liveEvents } from '../live-events.ts'
import { mergeFacts } from '../merge-facts.ts'
import { answerTo } from './answers.ts'
import { readQuestion } from './asked.ts'

const { account, pages } = aDossier([
  {
    path: 'report',
    publishedAt: '2025-03-01',
    text: ['We employ 380 people.', 'Each year we ship 12,000 pumps.', 'In all, the Derby shop was opened in 2024.'],
    facts: [
      { kind: 'headcount', value: '380', quote: 'We employ 380 people.' },
      { kind: 'technology', value: 'Ordvik ERP', use: 'ERP', quote: 'pumps' },
    ],
  },
])
const facts = mergeFacts(pages)
const onFile = { account, pages, facts, events: liveEvents(pages, now), goals: [], asOf: now }
const answer = (ask: string, answeredBy: readonly string[] = []) =>
  answerTo(readQuestion(ask, { onFile, playbook: null, answeredBy }))

describe('answerTo', () => {
  it('asks again about an answer older than 180 days', () => {
    expect(answer('How many people work for you?')).toMatchObject({ old: true, stillAsk: 'Is it still 380 people?' })
  })

  it('finds a number on their pages by all words of the question', () => {
    expect(answer('How many pumps do you ship each year?')?.text).toContain('12,000 pumps')
    expect(answer('How many pumps do you repair each year?')).toBeNull()
  })

  it('answers a yes-or-no question about a name, and not one that asks for more', () => {
    expect(answer('Do you use Ordvik ERP?')?.text).toBe('Ordvik ERP')
    expect(answer('Do you use Ordvik ERP to plan repairs?')).toBeNull()
  })

  it('takes the author’s word for what answers a question', () => {
    expect(answer('Anything at all?', ['headcount'])).not.toBeNull()
    expect(answer('Anything at all?')).toBeNull()
  })
})
