import { expect, it } from 'vitest'
import type { Call, Debrief, Snapshot } from '../../../contract/contract.ts'
import { draftOf, inputOf } from './debrief-draft.ts'

// only what the form reads of them
const call = { id: 'cal_1', people: [{ name: 'Maren Holt', role: '' }], nextCommitment: 'a visit' } as Call
const snapshot = {
  problems: [
    { problemId: 'stops', statement: 'Stops eat capacity.', confidence: 'likely', basis: 'signs' },
    { problemId: 'start', statement: 'New people start slowly.', confidence: 'hunch', basis: 'typical' },
  ],
  fit: {
    criteria: [
      { id: 'size', label: '80 people', must: true, result: 'unknown' },
      { id: 'sites', label: 'Two sites', must: false, result: 'unknown' },
    ],
  },
} as unknown as Snapshot

it('begins with the likely problems and the open must-haves, all open', () => {
  const { rows, next } = draftOf(call, snapshot, undefined)
  expect(rows.map(({ id, held, confidence }) => [id, held, confidence])).toEqual([
    ['stops', 'open', 'likely'],
    ['start', 'open', null],
    ['size', 'open', null],
  ])
  expect(rows[0]?.said).toEqual({ id: null, who: 'Maren Holt', words: '', verbatim: false })
  expect(next).toBe('a visit')
})

it('keeps ids, lines it has no field for and problems that are likely no more', () => {
  const line = {
    accountId: 'acc_1',
    callId: 'cal_1',
    date: '2026-11-10',
    who: 'Piotr',
    verbatim: true,
    criterionId: null,
  }
  const before = {
    problems: [{ problemId: 'gone', held: 'denied', name: 'Old one', confidence: 'sure', basis: 'they-say-it' }],
    said: [
      { ...line, id: 'sai_1', words: 'Not so.', problemId: 'gone', direction: 'against' },
      { ...line, id: 'sai_2', words: 'Never was.', problemId: 'gone', direction: 'against' },
      { ...line, id: 'sai_3', words: 'Call in May.', problemId: null, direction: null },
    ],
    learned: 'what a stop costs',
    weOwe: '',
    theyOwe: '',
    next: '',
  } as unknown as Debrief
  const draft = draftOf(call, snapshot, before)
  expect(draft.rows.find(({ id }) => id === 'gone')).toMatchObject({ held: 'denied', said: { id: 'sai_1' } })
  const input = inputOf(call.id, draft)
  expect(input.said.map(({ id }) => id)).toEqual(['sai_1', 'sai_3', 'sai_2'])
  expect(input.next).toBe('')
})

it('calls a must-have only what is one, where another criterion was answered too', () => {
  const said = { id: 'sai_1', who: '', words: 'One site.', verbatim: false, problemId: null, direction: 'against' }
  const before = { problems: [], said: [{ ...said, criterionId: 'sites' }], next: '' } as unknown as Debrief
  const { rows } = draftOf(call, snapshot, before)
  expect(rows.flatMap(({ about, id, must }) => (about === 'criterion' ? [[id, must]] : []))).toEqual([
    ['size', true],
    ['sites', false],
  ])
})

it('sends a settled row without words, and no line for what stayed open', () => {
  const draft = draftOf(call, snapshot, undefined)
  const rows = draft.rows.map((row) => (row.id === 'size' ? { ...row, held: 'denied' as const } : row))
  expect(inputOf(call.id, { ...draft, rows })).toMatchObject({
    problems: [
      { problemId: 'stops', held: 'open' },
      { problemId: 'start', held: 'open' },
    ],
    said: [{ criterionId: 'size', problemId: null, direction: 'against', words: '' }],
  })
})
