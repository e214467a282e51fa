import { cpSync, existsSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { runCli } from './run-cli.ts'

/** Of this run: its workers have one parent, and Playwright empties the folder before the next. */
const once = join(import.meta.dirname, '../../test-results', `sample-${process.ppid}`)

/** A workspace at `path` with both sample companies researched. It is read once a run, and copied from then on. */
export async function researchedSample(path: string): Promise<void> {
  if (!existsSync(once)) await readSample()
  cpSync(once, path, { recursive: true })
}

async function readSample(): Promise<void> {
  const own = `${once}-by-${process.pid}`
  await runCli('research', '--sample', '--workspace', own)
  try {
    renameSync(own, once)
  } catch (thrown) {
    // the other worker was first
    if (!existsSync(once)) throw thrown
    rmSync(own, { recursive: true })
  }
}
