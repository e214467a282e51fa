import { registerHooks } from 'node:module'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { parentPort } from 'node:worker_threads'
import { type Result, ok } from '../../core/model/result.ts'
import type { PressTask } from './press-messages.ts'
import { withoutHyphens } from './without-hyphens.ts'

// The thread of the press: sets one page at a time, answers it, knows nothing of limits. The writer ends it.

const port = parentPort
if (!port) throw new Error('press-worker runs only as a worker thread')
registerHooks({ resolve: withoutHyphens })
// not before: what these import would be found without the hook
const { openFonts } = await import('../documents/brief-fonts.ts')
const { createTypesetter } = await import('../documents/brief-pdf.ts')
const typesetter = createTypesetter()

// no import gives it
setFlagsFromString('--expose-gc')
/** Gives back what pages left: 15 to 25 MB that V8 would keep for the next one. Does nothing where V8 takes no flag any more. */
const collect = runInNewContext("typeof gc === 'function' ? gc : () => undefined") as () => void
const [restMs, inARow] = [300, 4]
let set = 0
let pause: ReturnType<typeof setTimeout> | undefined

port.on('message', (task: PressTask) => {
  clearTimeout(pause)
  // what the typesetter throws ends the thread, and the writer makes an error of it
  void perform(task).then((result) => {
    port.postMessage(result)
    set += 1
    rest()
  })
})
// most of what a first page waits for
await openFonts('A')
rest()

/** Of pages that follow each other only after some: to collect costs a fifth of a page. */
function rest(): void {
  clearTimeout(pause)
  if (set % inARow === 0) collect()
  else pause = setTimeout(collect, restMs)
}

// what is handed over is a copy: the bytes may stand in a larger buffer that others share
async function perform(task: PressTask): Promise<Result<unknown>> {
  if (task.page === 'word') {
    const { sheetToDocx } = await import('../documents/sheet-docx.ts')
    return ok(new Uint8Array(await sheetToDocx(...task.asked)))
  }
  const printed = task.page === 'brief' ? await typesetter.pdf(...task.asked) : await typesetter.handout(...task.asked)
  return printed.ok ? ok({ ...printed.value, bytes: new Uint8Array(printed.value.bytes) }) : printed
}
