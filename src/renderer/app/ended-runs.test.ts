import { expect, it } from 'vitest'
import type { Today } from '../../contract/calls.ts'
import type { ResearchProgress } from '../../contract/contract.ts'
import { endNotice, endedSince } from './ended-runs.ts'

// only what the news is made of
const going = (...ids: readonly string[]) =>
  ids.map((id) => ({ research: { id, state: 'running' } })) as unknown as Today['research']
const aRun = (given: object = {}) =>
  ({
    research: { id: 'res_1', state: 'done', reason: null, ...given },
    accountName: 'Orrin Dairy',
    pages: [{ status: 200 }, { status: 200 }, { status: 404 }],
    findings: [{}],
  }) as unknown as ResearchProgress

it('finds the runs that no longer go on', () => {
  expect(endedSince(going('a', 'b'), going('b', 'c')).map(({ research }) => research.id)).toEqual(['a'])
  expect(endedSince(going(), going('a'))).toEqual([])
})

it('takes no run for ended that was interrupted before and goes on', () => {
  const interrupted = [{ research: { id: 'a', state: 'interrupted' } }] as unknown as Today['research'] // as above
  expect(endedSince(interrupted, [])).toEqual([])
})

it('tells what came of one run, and where to look', () => {
  expect(endNotice([aRun()])).toEqual({
    title: 'Orrin Dairy: research is done',
    body: '2 pages saved, 1 finding.',
    path: '/research/res_1',
  })
  expect(endNotice([aRun({ state: 'failed', reason: 'Nobody answers there.' })])).toMatchObject({
    title: 'Research of Orrin Dairy broke off',
    body: 'Nobody answers there.',
  })
})

it('tells of many at once, and nothing of what the user stopped', () => {
  expect(endNotice([aRun(), aRun({ state: 'failed' })])).toEqual({
    title: 'Research of 2 companies has ended',
    body: '1 broke off: the reason stands beside each.',
    path: '/research',
  })
  expect(endNotice([aRun({ state: 'cancelled' })])).toBeNull()
  expect(endNotice([])).toBeNull()
})
