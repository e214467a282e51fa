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

/** Milliseconds from each key in the palette to the paint of what it found; a key that changes no row counts for nothing. */
export async function listedAfterKeys(page: Page, searches: readonly string[]): Promise<readonly number[]> {
  const times: number[] = []
  for (const words of searches) {
    await page.keyboard.press('ControlOrMeta+k')
    await page.getByRole('combobox').waitFor()
    for (const letter of words) {
      await page.evaluate(watchList)
      await page.keyboard.press(letter === ' ' ? 'Space' : letter)
      const took = await page.evaluate(
        () => (globalThis as unknown as { listed: Promise<number | null> }).listed, // put there by watchList
      )
      if (took !== null) times.push(took)
    }
    await page.keyboard.press('Escape')
  }
  return times
}

/** Runs in the page. */
function watchList(): void {
  const list = document.querySelector('[role=listbox]')
  const listed = new Promise<number | null>((resolve) => {
    let typed = 0
    addEventListener('keydown', (event) => (typed = event.timeStamp), { capture: true, once: true })
    const observer = new MutationObserver(() => {
      if (typed === 0) return
      observer.disconnect()
      // after the frame that shows it
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - typed)))
    })
    if (list) observer.observe(list, { childList: true, subtree: true, characterData: true })
    setTimeout(() => (observer.disconnect(), resolve(null)), 1_500)
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

/** Milliseconds of every task over 50 of the window's thread while something is done. */
export async function longTasks(page: Page, work: () => Promise<void>): Promise<readonly number[]> {
  await page.evaluate(() => {
    const tasks: number[] = []
    Object.assign(globalThis, { longTaskTimes: tasks })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) tasks.push(entry.duration)
    }).observe({ type: 'longtask' })
  })
  await work()
  return page.evaluate(() => (globalThis as unknown as { longTaskTimes: number[] }).longTaskTimes) // put there above
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
