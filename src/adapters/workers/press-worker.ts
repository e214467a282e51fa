import { parentPort } from 'node:worker_threads'
import type { Printed } from '../../app/ports-documents.ts'
import { type Result, ok } from '../../core/model/result.ts'
import { openFonts } from '../documents/brief-fonts.ts'
import { createTypesetter } from '../documents/brief-pdf.ts'
import type { PressTask } from './press-messages.ts'

// The thread of the press: sets one page at a time, answers it, knows nothing of limits. The writer ends it.

const port = parentPort
if (!port) throw new Error('press-worker runs only as a worker thread')
const typesetter = createTypesetter()

port.on('message', (task: PressTask) => {
  // what the typesetter throws ends the thread, and the writer makes an error of it
  void perform(task).then((result) => port.postMessage(result))
})
// most of what a first page waits for
await openFonts('A')

async function perform(task: PressTask): Promise<Result<Printed<unknown>>> {
  const printed: Result<Printed<unknown>> =
    task.page === 'brief' ? await typesetter.pdf(...task.asked) : await typesetter.handout(...task.asked)
  // a copy: the bytes may stand in a larger buffer that others share
  return printed.ok ? ok({ ...printed.value, bytes: new Uint8Array(printed.value.bytes) }) : printed
}
