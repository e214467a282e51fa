import { expect, it } from 'vitest'
import { comingWords, contentsWords, leavingWords } from './hand-over-words.ts'
import type { HandOverCounts, HandOverLook } from './hand-over.ts'
import type { AccountId } from './ids.ts'
import type { Instant } from './time.ts'

const counts = (given: Partial<HandOverCounts> = {}): HandOverCounts => ({
  pages: 0,
  notes: 0,
  calls: 0,
  attempts: 0,
  decisions: 0,
  questions: 0,
  snapshots: 0,
  approvals: 0,
  ...given,
})

const aLook = (given: Partial<HandOverLook> = {}): HandOverLook => ({
  account: { id: 'acc_1' as AccountId, name: 'Brackwell Valves', identity: 'brackwell.example' },
  counts: counts({ pages: 12, notes: 3, calls: 2 }),
  lastChange: '2026-11-22T09:00:00.000Z' as Instant,
  withNotes: true,
  playbooks: [],
  here: null,
  added: counts(),
  notesBeside: 0,
  decisionsLeft: 0,
  placesLeft: 0,
  snapshotsLeft: 0,
  namesBlotted: 0,
  ...given,
})

it('says how much there is, and what leaves with it', () => {
  expect(contentsWords(aLook())).toBe('Brackwell Valves: 12 pages, 3 notes, 2 calls')
  expect(contentsWords(aLook({ counts: counts() }))).toBe('Brackwell Valves: nothing but its name and address')
  expect(leavingWords(aLook({ playbooks: ['Fewer stops'] }))).toEqual([
    'It holds your notes and what you wrote of calls.',
    'The playbook “Fewer stops” leaves with the snapshots that were made through it.',
    expect.stringContaining('stay here'),
  ])
  expect(leavingWords(aLook({ playbooks: ['Fewer stops', 'Quieter nights'] }))[1]).toBe(
    'The playbooks “Fewer stops”, “Quieter nights” leave with the snapshots that were made through them.',
  )
  expect(leavingWords(aLook({ withNotes: false }))[0]).toBe('Notes, calls, and the briefs made of them are left out.')
})

it('says what comes, and what of it stays out', () => {
  const here = { id: 'acc_2' as AccountId, name: 'Brackwell' }
  expect(comingWords(aLook())).toEqual(['It is not here yet: all of it comes in.'])
  expect(
    comingWords(
      aLook({ here, added: counts({ notes: 1 }), notesBeside: 1, decisionsLeft: 2, placesLeft: 1, snapshotsLeft: 3 }),
    ),
  ).toEqual([
    'It is here already, as Brackwell: the two are joined, your notes and all else of yours stay.',
    'New here: 1 note.',
    '1 note was changed on both sides: theirs comes beside yours.',
    '2 decisions of theirs would overrule yours: yours stand, theirs stay out.',
    '1 quote they kept stands in a reading of a page that is not here, and stays out.',
    '3 snapshots of theirs stay out: the account is looked at anew with both sides.',
  ])
  expect(comingWords(aLook({ here, withNotes: false, counts: counts({ pages: 1 }) })).slice(1)).toEqual([
    'Of what is counted in it, nothing is new here.',
    'It was made without notes and calls.',
  ])
})
