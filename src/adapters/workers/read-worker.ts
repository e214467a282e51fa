import { parentPort } from 'node:worker_threads'
import { inspectDocument } from '../documents/inspect-document.ts'
import type { Result } from '../../core/model/result.ts'
import { assertNever, ok } from '../../core/model/result.ts'
import type { ReadTask, ThreadMessage } from './read-messages.ts'
import { openingsIn } from './read-openings.ts'
import { contextOf, detectIn, readRequest } from './read-request.ts'
import { warmUp } from './warm-up.ts'

// A thread of the page reader: takes one task at a time, answers it, knows nothing of limits. The pool ends it.

const port = parentPort
if (!port) throw new Error('read-worker runs only as a worker thread')
const post = (message: ThreadMessage) => port.postMessage(message)

port.on('message', (task: ReadTask) => {
  // what a reader throws all the same ends the thread, and the pool makes an error of it
  void perform(task).then((result) => post({ type: 'done', result }))
})
post({ type: 'ready' })

async function perform(task: ReadTask): Promise<Result<unknown>> {
  switch (task.type) {
    case 'warm-up':
      return warmUp()
    case 'read':
      return readRequest(task.request)
    case 'inspect':
      return inspectDocument(task.request.body, task.request.name)
    case 'openings':
      return openingsIn(task.request)
    case 'detect':
      return ok(detectIn(task.request))
    case 'site-context':
      return ok(contextOf(task.request))
    default:
      return assertNever(task)
  }
}
