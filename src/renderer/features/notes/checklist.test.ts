import { expect, it } from 'vitest'
import { tickedAt, tickedLine } from './checklist.ts'

it('ticks, unticks, and makes an item of what is none', () => {
  expect(tickedLine('- [ ] send it')).toBe('- [x] send it')
  expect(tickedLine('  1. [X] send it')).toBe('  1. [ ] send it')
  expect(tickedLine('* send it')).toBe('* [ ] send it')
  expect(tickedLine('send it')).toBe('- [ ] send it')
  expect(tickedLine('')).toBe('- [ ] ')
})

it('ticks the item at its place, and no other', () => {
  const text = 'Before\n\n- [ ] one\n> - [ ] two\n- three [ ]'
  expect(tickedAt(text, text.indexOf('- [ ] one'))).toBe(text.replace('[ ] one', '[x] one'))
  expect(tickedAt(text, text.indexOf('- [ ] two'))).toBe(text.replace('[ ] two', '[x] two'))
  expect(tickedAt(text, text.indexOf('- three'))).toBe(text)
  expect(tickedAt('- [x]', 0)).toBe('- [ ]')
})
