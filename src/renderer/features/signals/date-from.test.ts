import { expect, it } from 'vitest'
import { dateFrom } from './date-from.ts'

it('reads days, months and years, and nothing else', () => {
  expect(['2026', '2026-11', '2026-11-03', ''].map(dateFrom)).toEqual(['2026', '2026-11', '2026-11-03', null])
  expect(['2026-13', '2026-02-30', '3 Nov', '2026-1', '26'].map(dateFrom)).toEqual(Array(5).fill(undefined))
})
