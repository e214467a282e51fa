import { availableParallelism } from 'node:os'
import type { Worker } from 'node:worker_threads'
import type { InspectedDocument, PageReader, ReadPage, ReadRequest } from '../../app/ports-reading.ts'
import type { AppError, Result } from '../../core/model/result.ts'
import { fail } from '../../core/model/result.ts'
import type { ReadTask, ThreadMessage } from './read-messages.ts'
import { startThread, threadModule } from './start-thread.ts'

export type PageReaderOptions = {
  /** Module the threads run; by default the one beside this file, or beside the bundle. */
  readonly workerUrl?: URL
  /** Threads at most; they start when there is work. */
  readonly size?: number
  /** Time of the processor for one page, in milliseconds; learning a site gets it once per page. */
  readonly timeoutMs?: number
  /** Heap of one thread, in megabytes (SAFETY 18). */
  readonly memoryMb?: number
}

type Job = {
  readonly task: ReadTask
  readonly timeoutMs: number
  /** Unpacks far more than it brings: its thread's memory outside the heap is watched too. */
  readonly heavy: boolean
  readonly settle: (result: Result<unknown>) => void
}

type Thread = {
  readonly worker: Worker
  ready: boolean
  /** It has read nothing yet, so its first page pays for what is made at first use. */
  fresh: boolean
  job: Job | null
  timer: NodeJS.Timeout | null
  watch: NodeJS.Timeout | null
}

/** Times as long the first page of a thread may take, which pays for the making of tables. */
const FIRST = 3
/** Times as long by the clock a page may take, where others keep the processor busy. */
const PATIENCE = 6
/** Between two looks at a page whose time by the clock is over, at least, in milliseconds. */
const LOOK_MS = 50
/** A thread that has not loaded by then never will. */
const START_MS = 60_000

/**
 * Reads pages in a pool of worker threads. A page that takes too long or too much memory ends its thread and becomes an
 * `unreadable-page` error; the queue goes on with a new thread.
 */
export function createPageReader(options: PageReaderOptions = {}): PageReader {
  const { timeoutMs = 10_000, memoryMb = 256 } = options
  const size = options.size ?? Math.max(1, Math.min(3, availableParallelism() - 1))
  const workerUrl = options.workerUrl ?? threadModule(import.meta.url, 'read-worker.ts', 'worker')
  const threads = new Set<Thread>()
  const queue: Job[] = []
  let closed = false

  const start = () => {
    const worker = startThread(workerUrl, memoryMb)
    const thread: Thread = { worker, ready: false, fresh: true, job: null, timer: null, watch: null }
    threads.add(thread)
    thread.timer = setTimeout(() => end(thread, broken('The reader did not start.')), START_MS)
    worker.on('message', (message: ThreadMessage) => receive(thread, message))
    worker.on('error', (error) => end(thread, errorOf(error)))
    worker.on('exit', () => end(thread, broken('The reader stopped while it read this page.')))
  }

  const settleDown = (thread: Thread) => {
    if (thread.timer) clearTimeout(thread.timer)
    if (thread.watch) clearInterval(thread.watch)
    thread.timer = null
    thread.watch = null
  }

  const receive = (thread: Thread, message: ThreadMessage) => {
    settleDown(thread)
    if (message.type === 'ready') thread.ready = true
    else {
      const { job } = thread
      thread.job = null
      // what could not be read did not get as far as the rules
      if (message.result.ok) thread.fresh = false
      job?.settle(message.result)
    }
    pump()
  }

  /** Ends a thread for good; what it was doing becomes the error, what waits gets another thread. */
  const end = (thread: Thread, error: AppError) => {
    if (!threads.delete(thread)) return
    settleDown(thread)
    void thread.worker.terminate()
    const { job } = thread
    thread.job = null
    if (job) job.settle(fail(error))
    else if (!thread.ready) queue.shift()?.settle(fail(error))
    pump()
  }

  const pump = () => {
    for (const thread of threads) {
      if (!thread.ready || thread.job) continue
      const job = queue.shift()
      if (job) assign(thread, job)
      else thread.worker.unref()
    }
    if (!closed && queue.length > [...threads].filter((thread) => !thread.ready).length && threads.size < size) start()
  }

  const assign = (thread: Thread, job: Job) => {
    thread.job = job
    thread.worker.ref()
    watchTime(thread, thread.fresh ? job.timeoutMs * FIRST : job.timeoutMs)
    if (job.heavy) thread.watch = watchMemory(() => end(thread, tooMuchMemory()))
    thread.worker.postMessage(job.task, [])
  }

  /** Ends a page that took `most` ms. What the whole process worked stands for its thread, which cannot have worked more. */
  const watchTime = (thread: Thread, most: number) => {
    const began = performance.now()
    const usedBefore = process.cpuUsage()
    const look = () => {
      const { user, system } = process.cpuUsage(usedBefore)
      const left = most - (user + system) / 1000
      if (left <= 0 || performance.now() - began >= most * PATIENCE) end(thread, tooSlow(most))
      else thread.timer = setTimeout(look, Math.max(left, LOOK_MS))
    }
    thread.timer = setTimeout(look, most)
  }

  const ask = (task: ReadTask, pages = 1, heavy = false) =>
    new Promise<Result<unknown>>((settle) => {
      if (closed) return settle(fail(stopped()))
      queue.push({ task, timeoutMs: timeoutMs * pages, heavy, settle })
      pump()
    })

  return {
    warmUp() {
      if (threads.size === 0) void ask({ type: 'warm-up' })
    },
    // the thread answers with the result of the port's own method: see read-worker.ts
    read: (request) =>
      ask({ type: 'read', request }, isHeavy(request) ? HEAVY : 1, isHeavy(request)) as Promise<Result<ReadPage>>,
    inspect: (request) => ask({ type: 'inspect', request }, 3) as Promise<Result<InspectedDocument>>,
    openings: (request) => ask({ type: 'openings', request }) as ReturnType<PageReader['openings']>,
    detect: (request) =>
      ask({ type: 'detect', request }, timesOf(request.document)) as Promise<
        Result<Pick<ReadPage, 'events' | 'problems'>>
      >,
    siteContext: (request) => ask({ type: 'site-context', request }, Math.max(1, request.length)),
    close: async () => {
      closed = true
      for (const job of queue.splice(0)) job.settle(fail(stopped()))
      const running = [...threads]
      for (const thread of running) end(thread, stopped())
      await Promise.all(running.map((thread) => thread.worker.terminate()))
    },
  }
}

const broken = (message: string, details: AppError['details'] = {}): AppError => ({
  kind: 'unreadable-page',
  message,
  next: 'Open it in your browser, and paste what matters.',
  retry: 'never',
  details,
})

const tooMuchMemory = (): AppError => broken('The page took too much memory to read.', { limit: 'memory' })

/** Documents of hundreds of pages take their time. */
const HEAVY = 6

/** A report of hundreds of pages is as many pages' work. */
const timesOf = ({ text }: { readonly text: string }): number => Math.max(1, Math.ceil(text.length / 100_000))

const isHeavy = ({ contentType }: Pick<ReadRequest, 'contentType'>): boolean =>
  /^application\/|^message\//i.test(contentType) && !/xml|octet-stream/i.test(contentType)

/** What a document unpacks to lies in buffers, which the limit of a thread's heap does not count. */
const MOST_MORE_BYTES = 700_000_000

function watchMemory(over: () => void): NodeJS.Timeout {
  const before = process.memoryUsage.rss()
  const timer = setInterval(() => {
    if (process.memoryUsage.rss() - before > MOST_MORE_BYTES) over()
  }, 100)
  return timer.unref()
}

const tooSlow = (ms: number): AppError => broken('The page took too long to read.', { limit: 'time', ms })

const stopped = (): AppError => ({ kind: 'cancelled', message: 'Reading was stopped.', retry: 'later' })

function errorOf(error: unknown): AppError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code === 'ERR_WORKER_OUT_OF_MEMORY') return tooMuchMemory()
  return broken('The page could not be read.', {
    reason: error instanceof Error ? error.message.slice(0, 200) : 'unknown',
  })
}
