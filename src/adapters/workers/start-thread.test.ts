import { spawnSync } from 'node:child_process'
import { expect, it } from 'vitest'
import { nodeFlags } from '../../../bin/app-node.mjs'

/** Prints why a thread that keeps all it makes was ended, where it was before it held 200 MB. */
const program = `
  import { startThread } from ${JSON.stringify(new URL('./start-thread.ts', import.meta.url).href)}
  const code = \`import { parentPort } from 'node:worker_threads'
    import { getHeapStatistics } from 'node:v8'
    const all = []
    while (getHeapStatistics().used_heap_size < 200e6) all.push(new Array(50_000).fill(0).map((_, i) => ({ i })))
    parentPort.postMessage('200 MB and no end')\`
  const thread = startThread(new URL('data:text/javascript,' + encodeURIComponent(code)), 32)
  thread.on('message', (said) => console.log(said))
  thread.on('error', (error) => console.log(error.code))
`

/** Prints how many megabytes a thread had for what is young, while it made much of that. */
const young = `
  import { startThread } from ${JSON.stringify(new URL('./start-thread.ts', import.meta.url).href)}
  const code = \`import { parentPort } from 'node:worker_threads'
    import { getHeapSpaceStatistics } from 'node:v8'
    let most = 0
    for (let i = 0, some = []; i < 400_000; i += 1) {
      some.push({ i })
      if (some.length > 50_000) some = []
      if (i % 10_000 === 0) most = Math.max(most, getHeapSpaceStatistics().find((space) => space.space_name === 'new_space').space_size)
    }
    parentPort.postMessage(most / 1048576)\`
  startThread(new URL('data:text/javascript,' + encodeURIComponent(code)), 64, 3).on('message', (said) => console.log(said))
`

const printed = (code: string): string =>
  spawnSync(process.execPath, [...nodeFlags, '--input-type=module', '--eval', code], { encoding: 'utf8' }).stdout.trim()

it('bounds a thread’s heap also where the app is started with a bound of its own', () => {
  expect(printed(program)).toBe('ERR_WORKER_OUT_OF_MEMORY')
})

it('and what of it is young', () => {
  const most = Number(printed(young))
  expect(most).toBeGreaterThan(0)
  expect(most).toBeLessThanOrEqual(3)
})
