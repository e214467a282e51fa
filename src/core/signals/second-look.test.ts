import { describe, expect, it } from 'vitest'
import type { EventMention } from '../model/signal.ts'
import { english } from './language/english.ts'
import { german } from './language/german.ts'
import { believable } from './second-look.ts'

const mention = (type: EventMention['type'], confidence: number): EventMention => ({
  type,
  actor: 'account',
  status: 'happened',
  args: {},
  confidence,
  ruleId: `${type}/any`,
})
const kept = (sentence: string, found: readonly EventMention[], language = english) =>
  believable(found, sentence, language).map(({ type }) => type)

const strike = 'Pickets from the union stood at the gate while talks about the wage contract went on.'

describe('a second look at what an unsure rule has found', () => {
  it('leaves out what the words of the sentence do not go with', () => {
    expect(kept(strike, [mention('strike_labor', 0.7), mention('product_launch', 0.7)])).toEqual(['strike_labor'])
  })
  it('believes a sure rule whatever the words', () => {
    expect(kept(strike, [mention('product_launch', 0.8)])).toEqual(['product_launch'])
  })
  it('believes any rule where no word has been learned', () => {
    expect(kept('Qqq zzz xxx.', [mention('product_launch', 0.6)])).toEqual(['product_launch'])
    expect(kept(strike, [mention('product_launch', 0.6)], german)).toEqual(['product_launch'])
  })
})
