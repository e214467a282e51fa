import { expect, it } from 'vitest'
import type { Work } from '../../../contract/backups.ts'
import type { Instant } from '../../../contract/contract.ts'
import { sizeWords, workWords } from './work-words.ts'

const work: Work = {
  kind: 'backup',
  phase: 'copying',
  done: 75e6,
  total: 300e6,
  startedAt: '2026-11-22T09:00:00.000Z' as Instant,
}
const after = (seconds: number): Date => new Date(Date.UTC(2026, 10, 22, 9, 0, seconds))

it('says how far it is, and how long it takes once that can be told', () => {
  expect(workWords(work, after(1))).toBe('Making a backup: copying, 75 of 300 MB')
  expect(workWords(work, after(4))).toBe('Making a backup: copying, 75 of 300 MB, about 12 s left')
  expect(workWords({ ...work, phase: 'checking', total: null }, after(9))).toBe('Making a backup: checking the copy')
})

it('gives a size as one reads it', () => {
  expect([0, 4096, 524_288, 312_400_000, 9_400_000_000, 41_200_000_000].map(sizeWords)).toEqual([
    '0 kB',
    '5 kB',
    '0.5 MB',
    '312 MB',
    '9,400 MB',
    '41 GB',
  ])
})
