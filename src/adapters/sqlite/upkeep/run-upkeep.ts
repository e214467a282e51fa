import { Worker } from 'node:worker_threads'
import type { WorkHandle } from '../../../app/ports-backups.ts'
import { type AppError, type Result, fail } from '../../../core/model/result.ts'
import { threadModule } from '../../workers/start-thread.ts'
import type { UpkeepMessage, UpkeepTask } from './upkeep-messages.ts'

/**
 * Runs a task in a thread of its own. A stop is heeded once SQLite comes back from what it does just now; `result` is what the thread
 * says, of the task's own type.
 */
export function runUpkeep<T>(task: UpkeepTask, { signal, tell }: WorkHandle): Promise<Result<T>> {
  if (signal.aborted) return Promise.resolve(fail(stopped))
  return new Promise((settle, reject) => {
    const worker = new Worker(threadModule(import.meta.url, 'upkeep-worker.ts', 'upkeep'), {
      workerData: task,
      execArgv: [],
    })
    let said: Result<unknown> | undefined
    const stop = (): void => void worker.terminate()
    signal.addEventListener('abort', stop, { once: true })
    worker.on('message', (message: UpkeepMessage) => {
      if (message.type === 'step') tell(message.step)
      else said = message.result
    })
    worker.on('error', reject)
    worker.on('exit', () => {
      signal.removeEventListener('abort', stop)
      // the thread answers with the result of its task: see upkeep-worker.ts
      if (said !== undefined && !signal.aborted) settle(said as Result<T>)
      else if (signal.aborted) settle(fail(stopped))
      else reject(new Error(`the thread of “${task.type}” ended without a word`))
    })
  })
}

const stopped: AppError = { kind: 'cancelled', message: 'Stopped. Nothing was changed.', retry: 'later' }
