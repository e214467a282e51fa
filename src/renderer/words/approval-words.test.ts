import { expect, test } from 'vitest'
import type { ApprovalStanding } from '../../contract/contract.ts'
import { approvalWords, sinceWords } from './approval-words.ts'

const anApproval = (part: Partial<ApprovalStanding> = {}): ApprovalStanding =>
  // only what the words are made of
  ({
    id: 'apr_1',
    approvedAt: '2026-11-27T12:00:00.000Z',
    changes: [],
    edited: false,
    callChanged: false,
    ...part,
  }) as ApprovalStanding
const now = new Date('2026-11-29T12:00:00.000Z')

test('an approval says its day, and all that is another since', () => {
  expect(approvalWords(anApproval(), now)).toBe('approved 27 Nov')
  expect(approvalWords(anApproval({ changes: ['New event.', 'Gone.'] }), now)).toBe('approved 27 Nov; 2 new since')
  expect(sinceWords(anApproval({ changes: Array.from({ length: 8 }, String), edited: true, callChanged: true }))).toBe(
    '8 or more new since, edited since, call changed since',
  )
})
