// Writes one export after the other into the exports of the folder given, until it is killed; says each step, and waits a moment there.
// `named-first`: as a stand-in that gives the folder its name before all is in it.
import { join } from 'node:path'
import process from 'node:process'
import { importWithout } from './without-guard.ts'
import type { Instant } from '../../src/core/model/time.ts'
import { databaseName } from '../../src/adapters/sqlite/connection.ts'
import { writeExport } from '../../src/adapters/sqlite/exports/write-export.ts'
import { sayLine } from '../../src/adapters/sqlite/testing/say-line.ts'

const [, , path = '', how = 'shipped'] = process.argv
const writing = 'adapters/sqlite/exports/write-export.ts'
const { writeExport: write } =
  how === 'shipped'
    ? { writeExport }
    : await importWithout<{ writeExport: typeof writeExport }>(writing, {
        [writing]: [
          ["const part = unfinished(folder, 'part')", 'const part = folder'],
          ['    renameSync(part, folder)\n', ''],
          ['    rmSync(part, { recursive: true, force: true })\n', ''],
        ],
      })

for (let round = 0; ; round += 1)
  write(
    join(path, databaseName),
    join(path, 'exports', `${process.pid}-${round}`),
    '2026-11-22T09:00:00.000Z' as Instant, // a moment nobody reads
    () => {
      sayLine('step')
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 4)
    },
  )
