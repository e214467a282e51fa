import { EventEmitter, once } from 'node:events'
import { join } from 'node:path'
import { type MessagePort, MessageChannel } from 'node:worker_threads'
import { type AnyProcedure, implement } from '@orpc/server'
import type { BrowserWindow, IpcMain } from 'electron'
import { afterEach, expect, vi } from 'vitest'
import type { Router } from '../../src/compose.ts'
import type { contract } from '../../src/contract/contract.ts'
import type * as serving from '../../src/main/serve-ports.ts'
import * as servingAsShipped from '../../src/main/serve-ports.ts'
import { portRequest } from '../../src/transport/wire.ts'
import { safetyCase } from '../builders/safety-case.ts'
import { type Cut, importWithout } from '../builders/without-guard.ts'
import { everyMethod } from '../contract/record-calls.ts'
import { StandInContents, asMainPort } from '../desktop/electron-stand-in.ts'
import { openContract } from './open-contract.ts'
import { passed } from './preload-electron.ts'

type Method = (typeof contract)['workspace']['status']

/** Every method of the contract, noting that it was reached and doing nothing. */
function notingRouter(reached: string[]): Router {
  const noting = (name: string, method: Method): AnyProcedure =>
    implement(method).handler(() => {
      reached.push(name)
      throw new Error('nothing is done here')
    })
  const domains = Object.entries(openContract()).map(([domain, methods]) => {
    // implemented alike, whatever they take and give
    const named = Object.entries(methods) as [string, Method][]
    return [domain, Object.fromEntries(named.map(([name, method]) => [name, noting(`${domain}.${name}`, method)]))]
  })
  // the same names as those of the app
  return Object.fromEntries(domains) as Router
}

type Frame = { origin: string }
type Offer = { readonly sender: unknown; readonly senderFrame: Frame | null }

/** The desktop host's door for ports: our window, whoever offers a port, and what it may reach by that. */
function aDoor({ servePorts }: typeof serving) {
  const reached: string[] = []
  const contents = new StandInContents()
  const ipc = new EventEmitter()
  let window: { readonly webContents: StandInContents } | undefined = { webContents: contents }
  // the parts of Electron it uses, as the stand-in has them
  servePorts(ipc as IpcMain, notingRouter(reached), () => window as unknown as BrowserWindow | undefined)
  return {
    contents,
    reached,
    closeWindow: () => void (window = undefined),
    /** Calls every method over a port that is offered so. Says what became of the port. */
    async offer(offer: Offer): Promise<'closed' | 'served' | 'left open'> {
      reached.length = 0
      const { port1, port2 } = new MessageChannel()
      const { port, told } = watched(port2)
      for (const [at, method] of everyMethod.entries())
        port1.postMessage(JSON.stringify({ i: String(at), p: { u: `/${method.replace('.', '/')}`, b: {} } }))
      ipc.emit(portRequest, { ...offer, ports: [port] })
      if (told() === 'served')
        for (let answers = 0; answers < everyMethod.length; answers++) await once(port1, 'message')
      port1.close()
      return told()
    },
  }
}

function watched(end: MessagePort) {
  const port = asMainPort(end)
  const { start, close } = port
  let told: 'closed' | 'served' | 'left open' = 'left open'
  port.start = () => ((told = 'served'), start())
  port.close = () => ((told = 'closed'), close())
  return { port, told: () => told }
}

const withoutInDoor =
  (...cuts: readonly Cut[]) =>
  async () =>
    aDoor(await importWithout<typeof serving>('main/serve-ports.ts', { 'main/serve-ports.ts': cuts }))

safetyCase(2, 'no method is reached from a frame that is not the main frame of our page in our window', {
  shipped: () => aDoor(servingAsShipped),
  without: {
    'the check of the contents': withoutInDoor(['event.sender === contents &&', '']),
    'the check of the frame': withoutInDoor(['frame === contents.mainFrame &&', '']),
    'the check for a frame that is gone': withoutInDoor(
      ['frame !== null &&', '(frame === null || '],
      ['frame.origin === windowOrigin', 'frame.origin === windowOrigin)'],
    ),
    'the check of the origin': withoutInDoor(['frame.origin === windowOrigin', 'true']),
    'the check for contents that are destroyed': withoutInDoor(['!contents.isDestroyed() &&', '']),
    'an end to a port that is refused': withoutInDoor(['      port.close()\n', '']),
  },
  async holds({ contents, reached, offer, closeWindow }) {
    const own = { sender: contents, senderFrame: contents.mainFrame }
    const strangers: Readonly<Record<string, Offer>> = {
      'an iframe of our origin': { ...own, senderFrame: { origin: 'app://groundwork' } },
      'an iframe of another': { ...own, senderFrame: { origin: 'https://evil.example' } },
      'an iframe without address': { ...own, senderFrame: { origin: 'null' } },
      'a frame that is gone': { ...own, senderFrame: null },
      'other contents': { sender: new StandInContents(), senderFrame: contents.mainFrame },
    }
    for (const [name, stranger] of Object.entries(strangers))
      expect([name, await offer(stranger), ...reached]).toEqual([name, 'closed'])
    for (const origin of ['https://evil.example', 'null', 'app://groundwork.evil.example', 'file://', '']) {
      contents.mainFrame.origin = origin
      expect([origin, await offer(own), ...reached], 'a page of another origin in our window').toEqual([
        origin,
        'closed',
      ])
    }
    contents.mainFrame.origin = 'app://groundwork'
    expect([await offer(own), reached.toSorted()], 'our page').toEqual(['served', everyMethod.toSorted()])
    contents.destroyed = true
    expect([await offer(own), ...reached], 'destroyed').toEqual(['closed'])
    contents.destroyed = false
    closeWindow()
    expect([await offer(own), ...reached], 'no window').toEqual(['closed'])
  },
})

type Said = {
  readonly source: unknown
  readonly origin: string
  readonly data: unknown
  readonly ports: readonly unknown[]
}

/** The preload in a page of ours: what it hears there. */
async function aPreload(...cuts: readonly Cut[]): Promise<(said: Said) => void> {
  let heard: ((said: Said) => void) | undefined
  const page = { addEventListener: (_type: string, listener: typeof heard) => void (heard = listener) }
  vi.stubGlobal('window', page)
  vi.stubGlobal('location', { origin: 'app://groundwork' })
  const electron = join(import.meta.dirname, 'preload-electron.ts')
  await importWithout('preload/index.ts', { 'preload/index.ts': cuts }, { electron })
  if (!heard) throw new Error('the preload does not listen')
  return heard
}
afterEach(() => vi.unstubAllGlobals())

safetyCase(2, 'the preload passes on what the page itself says, and nothing else', {
  shipped: () => aPreload(),
  without: {
    'the check of who speaks': () => aPreload(['event.source !== window || ', '']),
    'the check of the origin': () => aPreload(['event.origin !== location.origin || ', '']),
    'the check of what is said': () => aPreload(['event.data !== portRequest || ', '']),
    'the check that a port came': () => aPreload([' || !port', '']),
  },
  holds(hear) {
    passed.length = 0
    const own: Said = { source: globalThis.window, origin: 'app://groundwork', data: portRequest, ports: [{}] }
    const strange: readonly Partial<Said>[] = [
      { source: {} },
      { source: null },
      { origin: 'https://evil.example' },
      { origin: 'null' },
      { data: 'something' },
      { data: { toString: () => portRequest } },
      { ports: [] },
    ]
    for (const change of strange) hear({ ...own, ...change })
    expect(passed).toEqual([])
    hear(own)
    expect(passed).toEqual([[portRequest, 1]])
  },
})
