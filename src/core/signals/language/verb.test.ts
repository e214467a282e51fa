import { describe, expect, it } from 'vitest'
import { forms, verb } from './verb.ts'

const whole = (source: string): RegExp => new RegExp(`^${source}$`)

describe('verb forms', () => {
  it.each([
    ['open', verb('open'), ['open', 'opens', 'opened', 'opening'], ['opener']],
    ['close', verb('close'), ['close', 'closes', 'closed', 'closing'], ['closely']],
    ['supply', verb('supply'), ['supply', 'supplies', 'supplied', 'supplying'], ['supplier']],
    ['launch', verb('launch'), ['launch', 'launches', 'launched', 'launching'], ['launchs']],
    ['plan', verb('plan', 'plann'), ['plan', 'plans', 'planned', 'planning'], ['planed']],
    ['buy', forms('buys?', 'bought', 'buying'), ['buy', 'buys', 'bought', 'buying'], ['buyer']],
  ])('matches every form of %s and nothing longer', (_verb, source, yes, no) => {
    for (const form of yes) expect(form).toMatch(whole(source))
    for (const form of no) expect(form).not.toMatch(whole(source))
  })
})
