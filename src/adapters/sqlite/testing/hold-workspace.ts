// Opens the workspace in the folder given as the browser host, says "open" or the error's kind, and stays.
import process from 'node:process'
import { createClock } from '../../system/clock.ts'
import { openWorkspace } from '../open-workspace.ts'

const opened = openWorkspace({
  path: process.argv[2] ?? '',
  mode: 'write',
  host: 'the browser host',
  clock: createClock(),
})
process.stdout.write(`${opened.ok ? 'open' : opened.error.kind}\n`)
// keeps no hand on the workspace: the lock has to hold all the same
setInterval(() => undefined, 1000)
