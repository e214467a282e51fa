import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { findNode } from '../../bin/app-node.mjs'
import { built, root } from '../../scripts/project.mjs'
import { type Ran, aFolder } from './run-cli.ts'

const folder = aFolder()
afterAll(() => folder.remove())

/** The program of the npm package, which runs the build. With words it is ended by itself, without by us once it says its address. */
function groundwork(...words: readonly string[]): Promise<Ran> {
  if (!existsSync(built.cli)) throw new Error('The command line is not built. Run “npm run build”.')
  const child = spawn(process.execPath, [join(root, 'bin/groundwork.mjs'), ...words], {
    env: { PATH: process.env['PATH'], HOME: folder.path, GROUNDWORK_WORKSPACE: join(folder.path, 'ws'), CI: '1' },
  })
  let [stdout, stderr] = ['', '']
  child.stderr.setEncoding('utf8').on('data', (part: string) => (stderr += part))
  child.stdout.setEncoding('utf8').on('data', (part: string) => {
    stdout += part
    if (stdout.includes('The address works once.')) child.kill('SIGINT')
  })
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, stdout, stderr })))
}

it('serves the app when nothing is said, and ends cleanly by Ctrl-C', async () => {
  const { code, stdout, stderr } = await groundwork()
  expect([code, stderr]).toEqual([0, ''])
  expect(stdout).toMatch(/^Groundwork is ready: http:\/\/127\.0\.0\.1:\d+\/launch\?token=\S+\nWorkspace: /)
})

it('passes on what is said, what is answered and how it ended', async () => {
  expect(await groundwork('accounts', '--json')).toEqual({ code: 3, stdout: '[]\n', stderr: '' })
  expect((await groundwork('acounts')).code).toBe(2)
})

it.runIf(process.platform === 'linux')('runs by the Node that comes along where the system has its loader', () => {
  const loader = process.arch === 'x64' ? '/lib64/ld-linux-x86-64.so.2' : '/lib/ld-linux-aarch64.so.1'
  const carried = findNode()?.includes(`node-linux-${process.arch}`) ?? false
  expect(carried).toBe(existsSync(loader))
  // a program names its loader near its beginning
  const named = readFileSync(findNode() ?? '')
    .subarray(0, 8192)
    .includes(loader)
  expect(named).toBe(carried)
})
