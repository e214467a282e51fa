// Saves one note after the other in the folder given, and prints its id and version once the save has returned. As a stand-in
// (`word-first`) it prints before all is committed; in turns of 20, each half of a turn says “half” and waits a moment, so that a kill
// can be aimed. `no-journal`: over a connection that could not take back what was half written.
import Database from 'better-sqlite3'
import { join } from 'node:path'
import process from 'node:process'
import type { NoteId } from '../../../core/model/ids.ts'
import { createClock } from '../../system/clock.ts'
import { createIds } from '../../system/ids.ts'
import { databaseName } from '../connection.ts'
import { openWorkspace } from '../open-workspace.ts'
import { createStores } from '../stores.ts'
import { sayLine } from './say-line.ts'

const [, , path = '', how = 'shipped'] = process.argv
const clock = createClock()
const ids = createIds(clock)
const { accounts, notes, atOnce } = how === 'no-journal' ? withoutJournal() : asShipped()
const [account] = accounts.list()
if (account === undefined) throw new Error('the workspace has no account')
const accountId = account.id

for (let turn = 0; ; turn += 1) {
  for (let n = 0; n < 5; n += 1) saveTwice(turn, sayLine)
  const told: string[] = []
  atOnce(() => {
    for (let n = 0; n < 20; n += 1) {
      saveTwice(turn, how === 'word-first' ? sayLine : (line) => void told.push(line))
      if (n === 10) pause()
    }
  })
  told.forEach((line) => sayLine(line))
}

function saveTwice(turn: number, say: (line: string) => void): void {
  const now = clock.now()
  const markdown = `note ${turn} `.repeat(200)
  const note = {
    id: ids.next('not') as NoteId,
    accountId,
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
    if ('saved' in result) say(`${note.id} ${result.saved.version}`)
  }
}

function pause(): void {
  sayLine('half')
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 40)
}

function asShipped() {
  const opened = openWorkspace({ path, mode: 'write', host: 'the command line', clock })
  if (!opened.ok) throw new Error(opened.error.message)
  return opened.value
}

function withoutJournal() {
  const db = new Database(join(path, databaseName))
  db.unsafeMode()
  db.pragma('journal_mode = OFF')
  db.pragma('cache_size = 4')
  return createStores(db).stores
}
