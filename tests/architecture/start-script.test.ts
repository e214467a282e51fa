import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'

const run = promisify(execFile)
const script = join(import.meta.dirname, '../../scripts/start.mjs')

type Ended = { readonly code: number; readonly stdout: string; readonly stderr: string }

async function start(...args: readonly string[]): Promise<Ended> {
  try {
    return { code: 0, ...(await run(process.execPath, [script, ...args])) }
  } catch (error) {
    // A program that exits with another code than 0 rejects with its output.
    return error as Ended
  }
}

it('says what can be said, without starting anything', async () => {
  const { code, stdout } = await start('--help')
  expect(code).toBe(0)
  for (const flag of ['--host', '--workspace', '--port', '--no-open', '--retry-electron'])
    expect(stdout).toContain(flag)
})

it.each([
  [['--hots', 'browser'], "Unknown option '--hots'."],
  [['--host', 'phone'], '--host is "browser" or "electron", not "phone".'],
  [['--port', 'x'], '--port is a number from 0 to 65535, not "x".'],
  [['--port', '70000'], '--port is a number from 0 to 65535, not "70000".'],
  [['--workspace', ''], '--workspace needs a folder.'],
  [['browser'], "Unexpected argument 'browser'."],
])('refuses %j as wrong use, and says what to do', async (args, message) => {
  const { code, stderr } = await start(...args)
  expect(code).toBe(2)
  expect(stderr).toBe(`${message} To see what can be said: npm start -- --help\n`)
})
