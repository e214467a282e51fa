// Brings one backup back, then the other, as fast as it can, until it is killed. A line each time.
import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { createClock } from '../../system/clock.ts'
import { incomingName } from '../backup-store.ts'
import { openWorkspace } from '../open-workspace.ts'

const [, , path = '', ...names] = process.argv
const clock = createClock()
const opened = openWorkspace({ path, mode: 'write', host: 'the command line', clock })
if (!opened.ok) throw new Error(opened.error.message)
let workspace = opened.value
const contents = { accounts: 0, notes: 0, pages: 0, calls: 0, bytes: 0, lastSaved: null, older: false }
for (let round = 0; ; round += 1) {
  const file = join(path, incomingName)
  // a backup is one closed file, and was looked through when it was made
  copyFileSync(join(path, 'backups', names[round % names.length] ?? ''), file)
  const replaced = workspace.replaceWith({ file, contents, faults: [] }, 'before-restore', clock.now())
  if (!replaced.outcome.ok) throw new Error(replaced.outcome.error.message)
  workspace = replaced.workspace
  process.stdout.write(`${round}\n`)
}
