import { expect, test } from 'vitest'
import { instant } from '../../../tests/builders/dossier.ts'
import type { PlaybookId } from '../model/ids.ts'
import { madeBy } from './made-by.ts'

const at = (day: number, hour = 8) =>
  instant(`2026-11-${String(day).padStart(2, '0')}T${String(hour).padStart(2, '0')}:00:00.000Z`)
const lens = (version: number) => ({ id: 'pbk_1' as PlaybookId, name: 'Ours', version }) // ids of tests are made up
const head = (number: number, day: number, version = 1) => ({ number, asOf: at(day), playbook: lens(version) })

test('a run made the snapshot it ended with, whatever was said while it ran', () => {
  const heads = [head(3, 6), head(2, 5), head(1, 4)]
  const run = { by: 'research', from: at(4, 9), until: at(5, 9) } as const
  expect(madeBy(heads, [run, { by: 'call', at: at(5, 10) }])).toEqual([['call'], ['research'], ['day']])
})

test('a run that kept no snapshot of its own counts for the next one', () => {
  expect(madeBy([head(2, 9), head(1, 1)], [{ by: 'check', from: at(3), until: at(4) }])).toEqual([['check'], ['day']])
})

test('what happened since the last snapshot made none yet', () => {
  expect(madeBy([head(1, 1)], [{ by: 'question', at: at(2) }])).toEqual([['day']])
})

test('another playbook, or none any more, is told beside what else happened', () => {
  const heads = [{ ...head(3, 7), playbook: null }, head(2, 5, 2), head(1, 4)]
  expect(madeBy(heads, [{ by: 'attempt', at: at(5, 7) }])).toEqual([['playbook'], ['attempt', 'playbook'], ['day']])
})

test('what was marked while they talked made each snapshot of that time', () => {
  const heads = [head(4, 9), { ...head(3, 6), asOf: at(6, 10) }, { ...head(2, 6), asOf: at(6, 9) }, head(1, 4)]
  const call = { by: 'call', during: { from: at(6, 8), until: at(6, 11) } } as const
  expect(madeBy(heads, [call])).toEqual([['day'], ['call'], ['call'], ['day']])
})
