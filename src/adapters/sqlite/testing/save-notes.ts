// Saves one note after the other in the folder given, and prints its id and version once the save has returned.
import { writeSync } from 'node:fs'
import process from 'node:process'
import type { NoteId } from '../../../core/model/ids.ts'
import { createClock } from '../../system/clock.ts'
import { createIds } from '../../system/ids.ts'
import { openWorkspace } from '../open-workspace.ts'

const clock = createClock()
const ids = createIds(clock)
const opened = openWorkspace({ path: process.argv[2] ?? '', mode: 'write', host: 'the command line', clock })
if (!opened.ok) throw new Error(opened.error.message)
const { accounts, notes } = opened.value
const [account] = accounts.list()
if (account === undefined) throw new Error('the workspace has no account')

for (let n = 0; ; n += 1) {
  const id = ids.next('not') as NoteId
  const now = clock.now()
  const markdown = `note ${n} `.repeat(200)
  const note = {
    id,
    accountId: account.id,
    pageId: null,
    kind: 'call',
    markdown,
    segment: null,
    typicalOf: null,
    version: 1,
    createdAt: now,
    savedAt: now,
  } as const
  for (const expected of [0, 1]) {
    const result = notes.save({ ...note, markdown: `${markdown}${expected}` }, expected)
    // in one system call and past every buffer: what is printed was acknowledged
    if ('saved' in result) writeSync(1, `${id} ${result.saved.version}\n`)
  }
}
