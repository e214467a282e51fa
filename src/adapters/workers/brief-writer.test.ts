import { once } from 'node:events'
import type { Worker } from 'node:worker_threads'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { handTimer } from '../../../tests/builders/hand-timer.ts'
import type { BriefWriter } from '../../app/ports-documents.ts'
import { briefSheet } from '../../core/brief/brief-sheet.ts'
import { createTypesetter } from '../documents/brief-pdf.ts'
import { aBareBrief, aFullBrief } from '../documents/briefs.fixture.ts'
import { aHandout } from '../documents/handouts.fixture.ts'
import { sheetToDocx } from '../documents/sheet-docx.ts'
import { type BriefWriterOptions, createBriefWriter } from './brief-writer.ts'

const aThread = (code: string) => new URL(`data:text/javascript,${encodeURIComponent(code)}`)
/** Does what the account is called; else answers with the thread it is in. */
const STANDIN = `import { parentPort, threadId } from 'node:worker_threads'
  parentPort.on('message', ({ asked: [{ account }] }) => {
    if (account === 'hang') for (;;) {}
    if (account === 'exit') process.exit(1)
    if (account === 'throw') throw new Error('broken ' + account)
    if (account === 'memory') { const all = []; for (;;) all.push(new Array(100_000).fill(0).map((_, i) => ({ i }))) }
    parentPort.postMessage({ ok: true, value: threadId })
  })`

describe('brief writer', () => {
  let hand: ReturnType<typeof handTimer>
  let writer: BriefWriter | undefined
  let threads: Worker[] = []
  let reasons: string[] = []
  const seen = (worker: Worker): void => void threads.push(worker)

  beforeEach(() => {
    hand = handTimer()
    threads = []
    reasons = []
    process.on('worker', seen)
  })
  afterEach(async () => {
    process.off('worker', seen)
    await writer?.close()
  })

  const aWriter = (options: Partial<BriefWriterOptions> = {}): BriefWriter =>
    (writer = createBriefWriter({ timer: hand.timer, failed: (reason) => reasons.push(reason), ...options }))
  const aStandin = (options: Partial<BriefWriterOptions> = {}) => aWriter({ workerUrl: aThread(STANDIN), ...options })
  const pauses = (): readonly number[] => hand.waiting.map(({ ms }) => ms)
  const printed = (account: string) => writer?.pdf(aBareBrief({ account }), 'A4')

  it('sets both pages, and for Word, in a thread of its own, byte for byte as the typesetter does', async () => {
    const own = aWriter()
    const here = createTypesetter()
    expect(await own.pdf(aFullBrief(), 'A4')).toEqual(asSent(await here.pdf(aFullBrief(), 'A4')))
    expect(await own.handout(aHandout(), 'Letter')).toEqual(asSent(await here.handout(aHandout(), 'Letter')))
    const sheet = briefSheet(aFullBrief())
    expect(await own.docx(sheet, 'A4')).toEqual({ ok: true, value: new Uint8Array(await sheetToDocx(sheet, 'A4')) })
    expect(threads.length).toBe(1)
  })

  it('prints the next page after its thread was killed', async () => {
    const own = aWriter()
    const lost = own.pdf(aFullBrief(), 'A4')
    await told()
    void threads[0]?.terminate()
    expect(await lost).toMatchObject({ ok: false, error: { kind: 'internal', retry: 'later' } })
    expect(await own.pdf(aFullBrief(), 'A4')).toMatchObject({ ok: true, value: { pages: 1 } })
    expect(threads.length).toBe(2)
  })

  it('says which part is too long, as a value', async () => {
    const over = await aWriter().pdf(aFullBrief({ objective: 'Agree on a date. '.repeat(90) }), 'A4')
    expect(over).toMatchObject({ ok: false, error: { kind: 'brief-overfull', details: { part: 'Objective' } } })
  })

  it.each([
    ['exit', {}, /ended/],
    ['throw', {}, /^Error: broken throw$/],
    ['memory', { limit: 'memory' }, /memory/],
  ])('makes an error of a thread that ends by %s, and prints what waits', async (how, details, reason) => {
    aStandin({ memoryMb: 32 })
    const [broken, next] = await Promise.all([printed(how), printed('fine')])
    expect(broken).toMatchObject({ ok: false, error: { kind: 'internal', details } })
    expect(next?.ok).toBe(true)
    expect(reasons).toEqual([expect.stringMatching(reason)])
  })

  it('ends a page that takes too long, and prints what waits', async () => {
    aStandin({ timeoutMs: 5_000 })
    const both = Promise.all([printed('hang'), printed('fine')])
    expect(pauses()).toEqual([5_000])
    hand.fire()
    const [broken, next] = await both
    expect(broken).toMatchObject({ ok: false, error: { kind: 'internal', details: { limit: 'time', ms: 5_000 } } })
    expect(next?.ok).toBe(true)
  })

  it('starts no thread until it is asked, and ends it when nobody has asked for a while', async () => {
    aStandin({ idleMs: 60_000 })
    expect(threads).toEqual([])
    const first = await printed('one')
    expect(pauses()).toEqual([60_000])
    // a page begins the while anew
    expect(await printed('two')).toEqual(first)
    expect(pauses()).toEqual([60_000])
    const [thread] = threads
    hand.fire()
    if (thread) await once(thread, 'exit')
    expect(await printed('three')).not.toEqual(first)
    expect(threads.length).toBe(2)
    expect(reasons).toEqual([])
  })

  it('can begin before a page is asked for, and ends when none is', async () => {
    const own = aStandin({ idleMs: 60_000 })
    expect(own.isAwake()).toBe(false)
    own.warmUp()
    own.warmUp()
    await told()
    expect(threads.length).toBe(1)
    expect(own.isAwake()).toBe(true)
    hand.fire()
    expect(own.isAwake()).toBe(false)
    if (threads[0]) await once(threads[0], 'exit')
    expect(reasons).toEqual([])
  })

  it('says so when its thread can’t start', async () => {
    aWriter({ workerUrl: aThread('throw new Error("no such module")') })
    const both = await Promise.all([printed('one'), printed('two')])
    expect(both.map((one) => one !== undefined && !one.ok && one.error.kind)).toEqual(['internal', 'internal'])
  })

  it('cancels what waits when it closes, and refuses afterwards', async () => {
    const own = aStandin()
    const waiting = [printed('hang'), printed('fine')]
    await own.close()
    own.warmUp()
    const all = await Promise.all([...waiting, printed('late')])
    expect(all.map((one) => one !== undefined && !one.ok && one.error.kind)).toEqual([
      'cancelled',
      'cancelled',
      'cancelled',
    ])
    expect(threads.length).toBe(1)
    expect(reasons).toEqual([])
  })
})

/** A process tells of its threads a moment after it began them. */
const told = (): Promise<void> => new Promise((go) => setImmediate(go))

/** What a thread hands over is plain bytes. */
const asSent = (result: unknown): unknown => {
  const sent = structuredClone(result) as { value?: { bytes: Uint8Array } }
  if (sent.value) sent.value.bytes = new Uint8Array(sent.value.bytes)
  return sent
}
