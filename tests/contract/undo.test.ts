import { expect, it } from 'vitest'
import { everyMethod } from './record-calls.ts'

/** What takes something away or moves it, and what takes that back; null with the reason where nothing has to. */
const undoOf: Readonly<Record<string, string | null>> = {
  'accounts.remove': 'accounts.restore',
  'keptQuotes.remove': 'bin.restore',
  'pages.remove': 'pages.restore',
  'notes.remove': 'bin.restore',
  'playbooks.remove': 'playbooks.restore',
  'questions.remove': 'bin.restore',
  'calls.remove': 'bin.restore',
  'debriefs.remove': 'debriefs.restore',
  'pursuit.removeTouch': 'bin.restore',
  'accounts.merge': 'accounts.unmerge',
  'accounts.unmerge': 'accounts.merge',
  'accountImport.take': 'accountImport.takeBack',
  'accountImport.takeBack': 'bin.restore',
  'bin.put': 'bin.restore',
  'bin.restore': 'bin.put',
  // the one thing that is for good: a dialog names it first
  'bin.erase': null,
  // so is somebody's right to be forgotten, after what is held was shown
  'people.erase': null,
  // erased for good, which a second press of the same button says first
  'backups.remove': null,
  // what was begun is made again
  'backups.cancel': 'backups.make',
  // what was read stays; the queue is filled again
  'research.cancelQueue': 'research.enqueue',
  'research.cancel': 'research.start',
  'prepare.cancel': 'prepare.start',
  // a copy of what is on file is made, nothing leaves
  'playbooks.removed': null,
}

const takesAway = /\.(merge$|unmerge|remove|delete|erase|put$|drop|cancel|move|clear|purge|discard)/

it('gives everything that takes away or moves a way back', () => {
  const without = everyMethod.filter((method) => takesAway.test(method) && !(method in undoOf))
  expect(without).toEqual([])
})

it('names ways back that there are', () => {
  const named = Object.entries(undoOf).flatMap(([method, undo]) => (undo === null ? [method] : [method, undo]))
  expect(named.filter((method) => !everyMethod.includes(method))).toEqual([])
})
