import type { Page } from '@playwright/test'

/** The least time of an input event that a browser tells of, in milliseconds (Event Timing API): shorter ones count as that. */
const leastTold = 16

/**
 * Milliseconds from each key to the next paint, as the browser itself times them. A key that was quicker than it tells of is counted at
 * the least it tells.
 */
export async function keysToPaint(page: Page, type: () => Promise<void>): Promise<readonly number[]> {
  await page.evaluate((least) => {
    const kept: { keys: number; told: number[] } = { keys: 0, told: [] }
    Object.assign(globalThis, { keptKeys: kept })
    addEventListener('keydown', () => (kept.keys += 1), { capture: true })
    const byKey = new Map<number, number>()
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        if (/^(?:key|input|beforeinput)/.test(entry.name))
          byKey.set(entry.startTime, Math.max(byKey.get(entry.startTime) ?? 0, entry.duration))
      kept.told = [...byKey.values()]
    }).observe({ type: 'event', durationThreshold: least, buffered: false } as PerformanceObserverInit) // newer than the types
  }, leastTold)
  await type()
  await settled(page)
  const { keys, told } = await page.evaluate(
    () => (globalThis as unknown as { keptKeys: { keys: number; told: number[] } }).keptKeys, // put there above
  )
  const slow = told.toSorted((a, b) => b - a).slice(0, keys)
  return [...slow, ...Array.from({ length: keys - slow.length }, () => leastTold)]
}

/** Milliseconds from each key in the palette to the paint of what its words find; a space at their end asks for nothing. */
export async function listedAfterKeys(page: Page, searches: readonly string[]): Promise<readonly number[]> {
  const times: number[] = []
  for (const words of searches) {
    await page.keyboard.press('ControlOrMeta+k')
    await page.getByRole('combobox').waitFor()
    for (let typed = 1; typed <= words.length; typed += 1) {
      await page.evaluate(watchList, words.slice(0, typed).trim())
      await page.keyboard.press(words[typed - 1] === ' ' ? 'Space' : (words[typed - 1] ?? ''))
      const took = await page.evaluate(
        () => (globalThis as unknown as { listed: Promise<number> }).listed, // put there by watchList
      )
      if (words[typed - 1] !== ' ') times.push(took)
    }
    await page.keyboard.press('Escape')
  }
  return times
}

/** Runs in the page: the list says of which words its rows are, since those of two words may be the same. */
function watchList(words: string): void {
  const list = document.querySelector<HTMLElement>('[role=listbox]')
  const listed = new Promise<number>((resolve) => {
    const onKey = ({ timeStamp }: KeyboardEvent): void => {
      const look = (): void => {
        if (list?.dataset['found'] !== words) return void requestAnimationFrame(look)
        // after the frame that shows it
        setTimeout(() => resolve(performance.now() - timeStamp))
      }
      requestAnimationFrame(look)
    }
    addEventListener('keydown', onKey, { capture: true, once: true })
  })
  Object.assign(globalThis, { listed })
}

/** Milliseconds between two frames while something is done. */
export async function frames(page: Page, work: () => Promise<void>): Promise<readonly number[]> {
  await page.evaluate(() => {
    const times: number[] = []
    let before = performance.now()
    const look = (): void => {
      const now = performance.now()
      times.push(now - before)
      before = now
      requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
    Object.assign(globalThis, { frameTimes: times })
  })
  await work()
  return page.evaluate(() => (globalThis as unknown as { frameTimes: number[] }).frameTimes) // put there above
}

/** Milliseconds of the clock and of the processor. */
export type Task = { readonly clock: number; readonly cpu: number }

/**
 * Every task of the window's thread while something is done. The clock of a task also runs while another program has the processor, which on a
 * busy computer is most of what a long one takes.
 */
export async function tasksWhile(page: Page, work: () => Promise<void>): Promise<readonly Task[]> {
  const session = await page.context().newCDPSession(page)
  const events: TraceEvent[] = []
  session.on('Tracing.dataCollected', ({ value }) => {
    events.push(...(value as unknown as readonly TraceEvent[])) // the protocol calls them objects
  })
  const traceConfig = { includedCategories: ['disabled-by-default-devtools.timeline'] }
  await session.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig })
  await work()
  const whole = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve))
  await session.send('Tracing.end')
  await whole
  await session.detach()
  return tasksOf(events)
}

/** https://docs.google.com/document/d/1CvAClvFfyA5R-PhYUmn5OOQtYMH4h6I0nSsKchNAySU (Trace Event Format): times are in microseconds. */
type TraceEvent = {
  readonly name: string
  readonly pid: number
  readonly tid: number
  readonly dur?: number
  /** Of the thread's own processor time. */
  readonly tdur?: number
  readonly args: { readonly name?: string }
}

function tasksOf(events: readonly TraceEvent[]): readonly Task[] {
  const windows = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  )
  return events
    .filter(({ name, pid, tid }) => name === 'RunTask' && windows.has(`${pid} ${tid}`))
    .map(({ dur = 0, tdur = 0 }) => ({ clock: dur / 1_000, cpu: tdur / 1_000 }))
}

async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let frame = 0; frame < 10; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve))
  })
}

export function percentile(values: readonly number[], percent: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * percent) / 100))] ?? 0
}
