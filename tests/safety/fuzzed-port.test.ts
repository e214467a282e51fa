import { implement } from '@orpc/server'
import { RPCHandler } from '@orpc/server/message-port'
import { afterAll, expect, vi } from 'vitest'
import { compose } from '../../src/compose.ts'
import { appErrorSchema, contract } from '../../src/contract/contract.ts'
import { createPortServer } from '../../src/transport/serve-port.ts'
import { safetyCase } from '../builders/safety-case.ts'
import { temporaryFolder } from '../contract/transports.ts'
import { bodiesFor, fuzzedMethods, hostileMessages, takeBackPollution } from './hostile-arguments.ts'
import { openContract } from './open-contract.ts'
import { type RawPort, aRawPort } from './raw-port.ts'

// The long form, a thousand calls of each method, is in bench/torture-host.ts.
const ends: (() => Promise<void>)[] = []
afterAll(async () => {
  for (const end of ends) await end()
})

type Router = ReturnType<typeof opened>

function opened(composing = compose) {
  const folder = temporaryFolder()
  const composed = composing({ workspace: folder.path, mode: 'write', host: 'desktop' })
  if (!composed.ok) throw new Error(composed.error.message)
  const host = composed.value
  ends.push(async () => {
    await host.close()
    folder.remove()
  })
  return host.router
}

const served = (router: Router): RawPort => aRawPort(createPortServer(router))

/** The app over another stand-in for what turns the contract into methods. */
async function withImplementer(implementer: () => unknown): Promise<RawPort> {
  vi.resetModules()
  vi.doMock('../../src/app/api/implementer.ts', async (original) => ({ ...(await original<object>()), implementer }))
  const { compose: composing } = await import('../../src/compose.ts')
  vi.doUnmock('../../src/app/api/implementer.ts')
  return served(opened(composing))
}

/** Takes over whatever names it is told. */
function merge(target: object, told: unknown): void {
  if (typeof told !== 'object' || told === null) return
  for (const [key, value] of Object.entries(told)) {
    const known: unknown = Reflect.get(target, key)
    if ((typeof known === 'object' || typeof known === 'function') && known !== null) merge(known, value)
    else Reflect.set(target, key, value)
  }
}

safetyCase(3, 'whatever a port is told, each method answers with a value or a typed error, and nothing is polluted', {
  shipped: () => served(opened()),
  without: {
    'the schema of arguments': () => withImplementer(() => implement(openContract())),
    'one shape for errors': () => withImplementer(() => implement(contract)),
    'arguments that are only read': () => {
      const clientInterceptors = [
        ({ input, next }: { readonly input: unknown; next(): Promise<unknown> }) => (merge({}, input), next()),
      ]
      const handler = new RPCHandler(opened(), { clientInterceptors })
      return aRawPort((port) => handler.upgrade(port))
    },
  },
  async holds(port) {
    try {
      for (const method of fuzzedMethods) {
        const bodies = bodiesFor(method, 3)
        const answers = await Promise.all(bodies.map((body) => port.call(method, body)))
        for (const [at, answer] of answers.entries()) {
          const told = `${method} ${bodies[at]?.slice(0, 300)} → ${JSON.stringify(answer).slice(0, 300)}`
          expect(answer.status, told).toBeLessThan(500)
          const error: unknown = Reflect.get(Object(Reflect.get(Object(answer.body), 'json')), 'data')
          if (answer.status < 400) continue
          const typed = appErrorSchema.safeParse(error)
          // arguments that can't be decoded at all never reach the contract
          const unreadable = error === undefined && answer.status === 400
          const kind = typed.success ? typed.data.kind : unreadable ? 'unreadable' : 'of no type'
          expect(kind, told).not.toMatch(/internal|of no type/)
        }
        expect(takeBackPollution(), method).toEqual([])
      }
    } finally {
      takeBackPollution()
      port.close()
    }
  },
})

safetyCase(3, 'what is no call is not heard, and the next call is answered', {
  shipped: () => served(opened()),
  without: {
    'deafness to what is no call': () => {
      const handler = new RPCHandler(opened())
      return aRawPort((port) => handler.upgrade(port))
    },
  },
  async holds(port) {
    const uncaught = await uncaughtDuring(async () => {
      for (const message of hostileMessages) port.say(message)
      expect(await port.call('workspace.status', '{}')).toMatchObject({ status: 200 })
    })
    port.close()
    expect(uncaught).toEqual([])
    expect(takeBackPollution()).toEqual([])
  },
})

/** Rejections that nobody catches end a program; the test runner must not hear of them here. */
async function uncaughtDuring(run: () => Promise<void>): Promise<readonly string[]> {
  const uncaught: string[] = []
  const note = (reason: unknown): void => void uncaught.push(String(reason))
  const others = process.listeners('unhandledRejection')
  process.removeAllListeners('unhandledRejection').on('unhandledRejection', note)
  try {
    await run()
    await new Promise((resolve) => setImmediate(resolve))
  } finally {
    process.off('unhandledRejection', note)
    for (const other of others) process.on('unhandledRejection', other)
  }
  return uncaught
}
