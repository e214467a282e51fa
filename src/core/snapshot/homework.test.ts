import { describe, expect, it } from 'vitest'
import { aDossier, now } from '../../../tests/builders/dossier.ts'
import { brackwellPages } from '../../../tests/builders/brackwell.ts'
import { homeworkCheck } from './homework.ts'
import { mergeFacts } from './merge-facts.ts'

const facts = mergeFacts(aDossier(brackwellPages).pages)
const check = (ask: string, answeredBy: readonly string[] = []) => homeworkCheck(ask, answeredBy, facts, now).state

describe('homeworkCheck', () => {
  it('knows what the dossier answers', () => {
    expect(check('How many people work for you?')).toBe('answered')
    expect(check('What do you make?')).toBe('answered')
    expect(check('Who runs operations?')).toBe('answered')
    expect(check('Anything at all?', ['founded'])).toBe('answered')
  })

  it('leaves what only they can say', () => {
    expect(check('How many people can set the machine alone?')).toBe('open')
    expect(check('What do you do when a press stops at night?')).toBe('open')
    expect(check('Who looks after training?')).toBe('open')
  })

  it('asks again about an answer older than 180 days', () => {
    const old = mergeFacts(
      aDossier([
        {
          path: 'report',
          publishedAt: '2025-03-01',
          text: ['We employ 380 people.'],
          facts: [{ kind: 'headcount', value: '380', quote: 'We employ 380 people.' }],
        },
      ]).pages,
    )
    expect(homeworkCheck('How many people work for you?', [], old, now)).toMatchObject({
      state: 'old-answer',
      ask: 'Is it still 380 people?',
    })
  })
})
