import type { Worker } from 'node:worker_threads'
import type { BriefWriter } from '../../app/ports-documents.ts'
import type { Timer } from '../../app/ports.ts'
import { type AppError, type Result, fail } from '../../core/model/result.ts'
import type { PressTask } from './press-messages.ts'
import { startThread, threadModule } from './start-thread.ts'

export type BriefWriterOptions = {
  readonly timer: Timer
  /** Hears why a page was not set; the caller is told without its insides. */
  readonly failed?: (reason: string) => void
  /** Module the thread runs; by default the one beside this file, or beside the bundle. */
  readonly workerUrl?: URL
  /** Time for one page, the thread's start included, in milliseconds. */
  readonly timeoutMs?: number
  /** The thread ends when it was asked for nothing for so long, in milliseconds. */
  readonly idleMs?: number
  /** Heap of the thread, in megabytes: a page of hundreds of lines takes 190 (SAFETY 18). */
  readonly memoryMb?: number
}

type Job = { readonly task: PressTask; readonly settle: (result: Result<unknown>) => void }

/** With the 12 of other threads it holds 10 MB more, and takes no less of the processor (docs/performance.md). */
const youngMb = 3

/**
 * Paper and Word for both pages. The typesetter and its fonts take some 100 MB, and the processor for a quarter of a second a page,
 * and a first page for Word as long: both are in a thread of their own, which starts for the first page and ends when nobody has printed for a while. A page that can't
 * be set, or takes too long or too much memory, ends its thread and becomes an `internal` error; the next gets a new thread.
 */
export function createBriefWriter(options: BriefWriterOptions): BriefWriter {
  const { timer, failed = () => undefined, timeoutMs = 60_000, idleMs = 60_000, memoryMb = 512 } = options
  const workerUrl = options.workerUrl ?? threadModule(import.meta.url, 'press-worker.ts', 'press')
  const queue: Job[] = []
  let running: Job | null = null
  let thread: Worker | null = null
  let pause: ReturnType<Timer['after']> | null = null
  let closed = false

  const start = (): Worker => {
    const worker = startThread(workerUrl, memoryMb, youngMb)
    worker.on('message', (result: Result<unknown>) => {
      if (worker === thread) finish(result)
    })
    worker.on('error', (error) => end(worker, ...errorOf(error)))
    worker.on('exit', () => end(worker, notSet(), 'its thread ended'))
    return worker
  }

  const wait = (ms: number, run: () => void): void => {
    pause?.cancel()
    pause = timer.after(ms, run)
  }

  /** Gives the thread the next page, or a while to be asked for one. */
  const goOn = (): void => {
    if (running) return
    const job = queue.shift()
    if (!job) return rest()
    running = job
    const worker = (thread ??= start())
    worker.ref()
    wait(timeoutMs, () => end(worker, tooSlow(timeoutMs), `it took longer than ${timeoutMs} ms`))
    worker.postMessage(job.task, [])
  }

  const rest = (): void => {
    pause?.cancel()
    if (!thread) return
    thread.unref()
    wait(idleMs, letGo)
  }

  const letGo = (): void => {
    const worker = thread
    thread = null
    void worker?.terminate()
  }

  const finish = (result: Result<unknown>): void => {
    const job = running
    running = null
    job?.settle(result)
    goOn()
  }

  /** Ends a thread for good; the page it was setting becomes the error, what waits gets another thread. */
  const end = (worker: Worker, error: AppError, reason: string): void => {
    if (worker !== thread) return
    letGo()
    failed(reason)
    finish(fail(error))
  }

  const set = (task: PressTask): Promise<Result<unknown>> =>
    new Promise((settle) => {
      if (closed) return settle(fail(stopped))
      queue.push({ task, settle })
      goOn()
    })

  return {
    warmUp() {
      if (closed || thread) return
      thread = start()
      rest()
    },
    isAwake: () => thread !== null,
    // the thread answers with the result of the port's own method: see press-worker.ts
    pdf: (...asked) => set({ page: 'brief', asked }) as ReturnType<BriefWriter['pdf']>,
    handout: (...asked) => set({ page: 'handout', asked }) as ReturnType<BriefWriter['handout']>,
    docx: (...asked) => set({ page: 'word', asked }) as ReturnType<BriefWriter['docx']>,
    async close() {
      closed = true
      for (const job of queue.splice(0)) job.settle(fail(stopped))
      const ended = thread?.terminate()
      letGo()
      finish(fail(stopped))
      await ended
    },
  }
}

const stopped: AppError = { kind: 'cancelled', message: 'Printing was stopped.', retry: 'later' }

const notSet = (details: AppError['details'] = {}): AppError => ({
  kind: 'internal',
  message: 'The page could not be set. Nothing was lost.',
  next: 'Print again; if it happens again, look at the log.',
  retry: 'later',
  details,
})

const tooSlow = (ms: number): AppError => ({
  ...notSet({ limit: 'time', ms }),
  message: 'Setting the page took too long.',
})

function errorOf(error: unknown): [AppError, string] {
  const reason = error instanceof Error ? `${error.name}: ${error.message.slice(0, 200)}` : 'unknown'
  const code = error instanceof Error && 'code' in error ? error.code : ''
  return [notSet(code === 'ERR_WORKER_OUT_OF_MEMORY' ? { limit: 'memory' } : {}), reason]
}
