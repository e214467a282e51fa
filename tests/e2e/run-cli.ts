import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'

const cli = join(import.meta.dirname, '../../out/main/cli.js')

/** Runs the built command line; both sample companies are read within the time it has. */
export const runCli = (...words: readonly string[]): Promise<{ readonly stdout: string }> =>
  promisify(execFile)(process.execPath, [cli, ...words], { timeout: 150_000 })
