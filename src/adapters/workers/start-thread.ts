import { setFlagsFromString } from 'node:v8'
import { Worker } from 'node:worker_threads'

/** Starts a thread that ends when its heap outgrows so many megabytes. */
export function startThread(module: URL, memoryMb: number): Worker {
  // The flag the app is started with (bin/app-node.mjs) bounds the heap of the main thread, which has it by now. V8 would go by it
  // for every later heap too, over the limit that is given here.
  setFlagsFromString('--max-old-space-size=0')
  return new Worker(module, { execArgv: [], resourceLimits: { maxOldGenerationSizeMb: memoryMb } })
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
