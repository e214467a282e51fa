import { readFile } from '../calendar/read-file.ts'
import { nextStepCalendar } from '../calendar/next-step-calendar.ts'
import { takeOver } from '../calendar/take-over.ts'
import type { Deps } from '../deps.ts'
import { orFail } from '../failure.ts'
import type { Implementer } from './implementer.ts'

export function calendarMethods(os: Implementer, deps: Deps) {
  return {
    read: os.calendar.read.handler(({ input }) => orFail(readFile(deps, input))),
    write: os.calendar.write.handler(({ input }) => orFail(nextStepCalendar(deps, input))),
    take: os.calendar.take.handler(({ input }) => takeOver(deps, input)),
  }
}
