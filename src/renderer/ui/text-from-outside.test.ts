import { expect, test } from 'vitest'
import { createEchoes } from './text-from-outside.ts'

test('what was typed comes back late, and is known by then', () => {
  const echoes = createEchoes()
  for (const text of ['T', 'Th', 'The']) echoes.sent(text)
  expect(echoes.isOne('Th')).toBe(true)
  expect(echoes.isOne('The')).toBe(true)
})

test('some of it never comes back by itself', () => {
  const echoes = createEchoes()
  for (const text of ['T', 'Th', 'The']) echoes.sent(text)
  expect(echoes.isOne('The')).toBe(true)
  expect(echoes.isOne('Th'), 'somebody else wrote this').toBe(false)
})

test('what somebody else wrote is no echo', () => {
  const echoes = createEchoes()
  echoes.sent('The press stands')
  expect(echoes.isOne('The press runs')).toBe(false)
  expect(echoes.isOne('The press stands')).toBe(true)
})

test('a text that was put in from outside is typed by nobody', () => {
  const echoes = createEchoes()
  echoes.sent('The press runs')
  echoes.forget()
  expect(echoes.isOne('The press runs')).toBe(false)
})
