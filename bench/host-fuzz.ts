import { compose } from '../src/compose.ts'
import { appErrorSchema } from '../src/contract/contract.ts'
import { createPortServer } from '../src/transport/serve-port.ts'
import { temporaryFolder } from '../tests/contract/transports.ts'
import {
  argumentsByChance,
  fuzzedMethods,
  takesArguments,
  takeBackPollution,
} from '../tests/safety/hostile-arguments.ts'
import { type Answer, aRawPort } from '../tests/safety/raw-port.ts'

const atOnce = 25
const most = 1000
/** A method that takes no arguments is not told anything new by a thousand. */
const mostWithout = 20

/**
 * Every method over a port with arguments by chance, up to a thousand times each, until the time is up. Gives the calls made, the least a
 * method had, and what did not hold.
 */
export async function fuzzMethods(
  seed: number,
  until: number,
): Promise<{ calls: number; least: number; faults: string[] }> {
  const folder = temporaryFolder()
  const composed = compose({ workspace: folder.path, mode: 'write', host: 'desktop' })
  if (!composed.ok) throw new Error(composed.error.message)
  const port = aRawPort(createPortServer(composed.value.router))
  const faults: string[] = []
  const had = new Map(fuzzedMethods.map((method) => [method, 0]))
  const uncaught = (reason: unknown): void => void faults.push(`nobody caught ${String(reason)}`)
  process.on('unhandledRejection', uncaught)
  for (let from = 0; from < most && performance.now() < until && faults.length < 20; from += atOnce)
    for (const method of fuzzedMethods) {
      if (performance.now() >= until || (from >= mostWithout && !takesArguments(method))) continue
      const bodies = Array.from({ length: atOnce }, (_, n) => argumentsByChance(method, seed + from + n))
      const answers = await Promise.all(bodies.map((body) => port.call(method, body)))
      had.set(method, (had.get(method) ?? 0) + atOnce)
      for (const [at, answer] of answers.entries())
        if (!isTyped(answer))
          faults.push(`${method} ${bodies[at]?.slice(0, 300)} → ${JSON.stringify(answer).slice(0, 300)}`)
      const polluted = takeBackPollution()
      if (polluted.length > 0) faults.push(`${method} polluted ${polluted.join(', ')}`)
    }
  process.off('unhandledRejection', uncaught)
  port.close()
  await composed.value.close()
  folder.remove()
  const asked = [...had].filter(([method]) => takesArguments(method)).map(([, calls]) => calls)
  return { calls: [...had.values()].reduce((sum, calls) => sum + calls, 0), least: Math.min(...asked), faults }
}

/** A value, a typed error that is no mistake of ours, or the word that the arguments can't be read. */
function isTyped({ status, body }: Answer): boolean {
  if (status < 400) return true
  const error: unknown = Reflect.get(Object(Reflect.get(Object(body), 'json')), 'data')
  const typed = appErrorSchema.safeParse(error)
  return typed.success ? typed.data.kind !== 'internal' : error === undefined && status === 400
}
