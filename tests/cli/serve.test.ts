import { type Server, createServer } from 'node:net'
import { afterAll, expect, it } from 'vitest'
import { aFolder, run, start } from './run-cli.ts'

const folder = aFolder()
afterAll(() => folder.remove())

it('serves behind its token, holds the workspace while it does, and ends cleanly on Ctrl-C', async () => {
  const server = start(folder.path, ['serve', '--port', '0', '--no-open'])
  const [, origin = '', token = ''] = await server.waitFor(
    'stdout',
    /ready: (http:\/\/127\.0\.0\.1:\d+)\/launch\?token=(\S+)\n/,
  )
  expect((await fetch(`${origin}/`)).status).toBe(401)
  expect((await fetch(`${origin}/launch?token=${token}x`)).status).toBe(401)
  expect((await fetch(`${origin}/launch?token=${token}`, { redirect: 'manual' })).status).toBe(303)
  expect((await fetch(`${origin}/launch?token=${token}`, { redirect: 'manual' })).status).toBe(401)

  const [second, accounts] = await Promise.all([
    run(folder.path, ['research', 'http://127.0.0.1:1/', '--allow-loopback', '--json']),
    run(folder.path, ['accounts', '--json']),
  ])
  expect([second.code, second.stdout]).toEqual([1, ''])
  expect(second.stderr).toContain(`the browser host (process ${server.process.pid}, since `)
  expect(accounts).toEqual({ code: 3, stdout: '[]\n', stderr: '' })

  server.process.kill('SIGINT')
  expect(await server.ended).toMatchObject({ code: 0, stderr: '' })
})

it('says that every port it may take is busy, and holds nothing', async () => {
  const busy = await Promise.all(Array.from({ length: 20 }, (_, n) => occupy(47_310 + n)))
  const { code, stdout, stderr } = await run(folder.path, ['serve', '--port', '47310', '--no-open'])
  expect([code, stdout, stderr]).toEqual([1, '', 'Ports 47310 to 47329 are all busy. Say another with --port.\n'])
  for (const server of busy) server.close()
})

/** Listens there, or somebody else does: busy either way. */
function occupy(port: number): Promise<Server> {
  const server = createServer()
  return new Promise((resolve) => {
    server.once('error', () => resolve(server)).listen(port, '127.0.0.1', () => resolve(server))
  })
}
