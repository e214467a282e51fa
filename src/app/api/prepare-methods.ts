import { orFail } from '../failure.ts'
import type { Preparer } from '../prepare/preparer.ts'
import type { Implementer } from './implementer.ts'

export function prepareMethods(os: Implementer, preparer: Preparer) {
  return {
    get: os.prepare.get.handler(({ input }) => preparer.view(input.day)),
    start: os.prepare.start.handler(async ({ input }) => orFail(await preparer.start(input.day))),
    cancel: os.prepare.cancel.handler(async ({ input }) => ({ stopped: [...(await preparer.cancel(input.day))] })),
  }
}
