import { expect, it } from 'vitest'
import { ruleInWords } from './rule-words.ts'

it.each([
  ['award_recognition/wins-award', 'Award, told as “wins award”'],
  ['award_recognition/opens-news', 'Award, told further down: the words of this opening go with it'],
  ['award_recognition/goes-on', 'Award, told before: this sentence goes on about it'],
])('says what %s means', (ruleId, words) => {
  expect(ruleInWords(ruleId)).toBe(words)
})
