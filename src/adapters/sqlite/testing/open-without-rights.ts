// Opens the workspace in the folder given, as a user without the rights of an administrator, and prints what came of it.
import Database from 'better-sqlite3'
import process from 'node:process'
import { StoreError } from '../../../app/ports.ts'
import { createClock } from '../../system/clock.ts'
import { openWorkspace } from '../open-workspace.ts'

// the native library is loaded with the first connection: before the rights are given up
new Database(':memory:').close()
if (process.getuid?.() === 0) {
  process.setegid?.(65_534)
  process.seteuid?.(65_534)
}
const opened = openWorkspace({
  path: process.argv[2] ?? '',
  mode: 'write',
  host: 'the command line',
  clock: createClock(),
})
const report = opened.ok
  ? {
      readOnly: opened.value.readOnly,
      names: opened.value.accounts.list().map(({ name }) => name),
      saving: attempt(() => opened.value.settings.remember('a', 'b')),
    }
  : { kind: opened.error.kind }
function attempt(save: () => void): string {
  try {
    save()
    return 'saved'
  } catch (thrown) {
    return thrown instanceof StoreError ? thrown.kind : String(thrown)
  }
}

if (opened.ok) opened.value.close()
process.stdout.write(`${JSON.stringify(report)}\n`)
