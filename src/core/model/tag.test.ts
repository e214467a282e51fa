import { expect, test } from 'vitest'
import { distinctTags, tagSchema } from './tag.ts'

test('two ways of writing one tag are one, in the spelling that came first', () => {
  expect(distinctTags(['Fair 2026', 'fair  2026', ' ', 'Referral', 'FAIR 2026'])).toEqual(['Fair 2026', 'Referral'])
})

test('a tag is one line of words, short', () => {
  expect(tagSchema.parse('  fair \n 2026 ')).toBe('fair 2026')
  expect(tagSchema.safeParse('   ').success).toBe(false)
  expect(tagSchema.safeParse('x'.repeat(41)).success).toBe(false)
})
