import { expect, it } from 'vitest'
import { isWorthKeeping } from './note-history.ts'
import type { Instant } from './time.ts'

const at = (time: string) => `2026-11-29T${time}.000Z` as Instant
const onFile = { markdown: 'Ida decides', savedAt: at('10:00:00') }
const next = (savedAt: string, markdown = 'Ida decides in May') => ({ markdown, savedAt: at(savedAt) })

it('keeps a text that rested, one written on for long, and one that a save cuts down', () => {
  expect(isWorthKeeping(onFile, next('10:00:01'), null)).toBe(false)
  expect(isWorthKeeping(onFile, next('10:10:00'), null)).toBe(true)
  expect(isWorthKeeping(onFile, next('10:00:01'), at('09:29:00'))).toBe(true)
  expect(isWorthKeeping(onFile, next('10:00:01'), at('09:45:00'))).toBe(false)
  expect(isWorthKeeping({ ...onFile, markdown: 'x'.repeat(300) }, next('10:00:01', 'x'), null)).toBe(true)
})

it('keeps no empty text and none that stays as it is', () => {
  expect(isWorthKeeping({ ...onFile, markdown: ' \n' }, next('12:00:00'), null)).toBe(false)
  expect(isWorthKeeping(onFile, next('12:00:00', onFile.markdown), null)).toBe(false)
})
