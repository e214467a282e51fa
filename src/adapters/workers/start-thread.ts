import { setFlagsFromString } from 'node:v8'
import { Worker } from 'node:worker_threads'

/**
 * Starts a thread that ends when its heap outgrows so many megabytes.
 * @param youngMb megabytes for what is young, collected when a third of them is full: as many as the main thread has, unless told
 */
export function startThread(module: URL, memoryMb: number, youngMb = 12): Worker {
  // The flags the app is started with (bin/app-node.mjs) bound the heap of the main thread, which has them by now. V8 would go by them
  // for every later heap too, over the limits that are given here.
  setFlagsFromString('--max-old-space-size=0')
  setFlagsFromString('--max-semi-space-size=0')
  const resourceLimits = { maxOldGenerationSizeMb: memoryMb, maxYoungGenerationSizeMb: youngMb }
  return new Worker(module, { execArgv: [], resourceLimits })
}

/**
 * A thread's module: the source when its caller runs as source, else the entry at the root of the bundle.
 * @param own the caller's `import.meta.url`
 * @param source beside the caller
 * @param bundled an input of electron.vite.config.ts, without its ending
 */
export function threadModule(own: string, source: string, bundled: string): URL {
  if (own.endsWith('.ts')) return new URL(`./${source}`, own)
  return new URL(`${/\/chunks\/[^/]*$/.test(own) ? '..' : '.'}/${bundled}.js`, own)
}
