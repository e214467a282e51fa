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

it('bounds a thread’s heap also where the app is started with a bound of its own', () => {
  const run = spawnSync(process.execPath, [...nodeFlags, '--input-type=module', '--eval', program], {
    encoding: 'utf8',
  })
  expect(run.stdout.trim()).toBe('ERR_WORKER_OUT_OF_MEMORY')
})
