// `npm run bench:window`: how the window feels at a size, beside the same window over an empty workspace in the same run.
//   --accounts N (10000)  --notes N (100000)  --pages N (50000)  --runs N (5) starts of each  --workspace DIR one generated before
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type Browser, type Page, chromium } from '@playwright/test'
import { prepare } from '../scripts/prepare.mjs'
import { findChromium } from '../tests/e2e/chromium.ts'
import { type RunningHost, startHost } from '../tests/e2e/host.ts'
import { type Figure, figureOf, keepFigures } from './figures.ts'
import { largeWorkspace } from './large-workspace.ts'
import { type Spread, spreadOf } from './interleaved-runs.ts'
import { serveInvented } from './invented-site.ts'
import { frames, keysToPaint, listedAfterKeys, percentile, type Task, tasksWhile } from './window-measures.ts'

const { values } = parseArgs({
  options: {
    accounts: { type: 'string' },
    notes: { type: 'string' },
    pages: { type: 'string' },
    runs: { type: 'string' },
    workspace: { type: 'string' },
  },
})
const amounts = {
  accounts: Number(values.accounts ?? 10_000),
  notes: Number(values.notes ?? 100_000),
  pages: Number(values.pages ?? 50_000),
  snapshots: Math.min(1_000, Number(values.accounts ?? 10_000)),
}
const runs = Number(values.runs ?? 5)
/** Times of an empty window, and milliseconds. */
const most = { start: 2, key: 50, task: 50 }

const longest = (times: readonly number[]): string => Math.max(0, ...times).toFixed(0)
const high = (times: readonly number[]): string =>
  `p50 ${percentile(times, 50).toFixed(0)}, p95 ${percentile(times, 95).toFixed(0)}, most ${longest(times)} (${times.length})`
const told = ({ median, least, most: slowest }: Spread): string =>
  `${median.toFixed(0)} (${least.toFixed(0)} to ${slowest.toFixed(0)})`
const shortened = (figures: Figures) =>
  Object.fromEntries(
    Object.entries(figures).map(([name, times]: [string, readonly number[]]) => [
      name,
      { p50: percentile(times, 50), p95: percentile(times, 95), most: Math.max(0, ...times), count: times.length },
    ]),
  )

await prepare(process.stdout)
const folder = mkdtempSync(join(tmpdir(), 'groundwork-window-'))
const large = values.workspace ?? (await largeWorkspace(amounts))
const empty = join(folder, 'empty')
let browser: Browser | undefined
try {
  browser = await chromium.launch({ ...(await findChromium()), args: ['--no-sandbox', '--headless=shell'] })
  const starts = await timeStarts(browser)
  const figures = { large: await measure(browser, large), empty: await measure(browser, empty) }
  tell(starts, figures)
} finally {
  await browser?.close()
  rmSync(folder, { recursive: true, force: true })
}

type Starts = { readonly large: number[]; readonly empty: number[] }

/** From the start of the host's process to the list that can be used; who begins changes with each run. */
async function timeStarts(using: Browser): Promise<Starts> {
  const starts: Starts = { large: [], empty: [] }
  // once without the clock: code is compiled, files are in memory, and the empty workspace is made
  for (const workspace of [large, empty]) await startOnce(using, workspace)
  for (let run = 0; run < runs; run += 1)
    for (const which of run % 2 === 0 ? (['large', 'empty'] as const) : (['empty', 'large'] as const))
      starts[which].push(await startOnce(using, which === 'large' ? large : empty))
  return starts
}

async function startOnce(using: Browser, workspace: string): Promise<number> {
  const started = performance.now()
  return inWindow(using, workspace, async (page, { origin }) => {
    await page.goto(`${origin}/accounts`)
    await usable(page)
    return performance.now() - started
  })
}

/** The first row stands, or the words of an empty list. */
async function usable(page: Page): Promise<void> {
  await page.locator('main :is(tbody tr:not([hidden]), textarea)').first().waitFor()
}

type Figures = {
  /** Milliseconds from a key to the paint that shows its letter, */
  readonly searchKeys: readonly number[]
  /** and to the paint that shows what it finds. */
  readonly found: readonly number[]
  readonly noteKeys: readonly number[]
  /** Milliseconds between two frames while the list is scrolled. */
  readonly frames: readonly number[]
  /** Tasks of the window's thread while research runs: milliseconds of the clock, */
  readonly tasks: readonly number[]
  /** and of the processor. */
  readonly tasksCpu: readonly number[]
}

async function measure(using: Browser, workspace: string): Promise<Figures> {
  const site = await serveInvented(40)
  const measured = async (page: Page, { origin }: RunningHost): Promise<Figures> => {
    await page.goto(`${origin}/accounts`)
    await usable(page)
    const scrolled = await frames(page, async () => {
      await page.mouse.move(640, 400)
      for (let step = 0; step < 120; step += 1) await page.mouse.wheel(0, 400)
    })
    await page.goto(`${origin}/accounts`)
    await usable(page)
    const found = await listedAfterKeys(page, ['thorn', 'night shift', 'garside valves', 'bearings'])
    const searchKeys = await keysToPaint(page, async () => {
      await page.keyboard.press('ControlOrMeta+k')
      await page.keyboard.type('the plant manager asked for numbers', { delay: 60 })
    })
    await page.keyboard.press('Escape')
    const tasks = await whileResearching(page, origin, site.url)
    const noteKeys = await typeNote(page)
    const [clock, cpu] = [tasks.map((task) => task.clock), tasks.map((task) => task.cpu)]
    return { searchKeys, found, noteKeys, frames: scrolled, tasks: clock, tasksCpu: cpu }
  }
  try {
    return await inWindow(using, workspace, measured, site.url)
  } finally {
    await site.close()
  }
}

/** A site of forty pages on this computer is read while somebody looks on. */
async function whileResearching(page: Page, origin: string, site: string): Promise<readonly Task[]> {
  await page.goto(`${origin}/accounts?add=${encodeURIComponent(site)}`)
  const field = page.getByRole('region', { name: 'Add accounts' }).getByRole('textbox')
  await field.fill(site)
  await field.press('Enter')
  await page.getByText('1 added.').waitFor()
  await page
    .getByRole('link', { name: new URL(site).host })
    .first()
    .click()
  await page.getByRole('heading', { level: 1 }).waitFor()
  return tasksWhile(page, async () => {
    await page.keyboard.press('r')
    // looked for seldom: to look for words in the whole window is a long task itself
    const rare = { polling: 1_000, timeout: 300_000 }
    await page.waitForFunction(() => document.querySelector('.runtotal') !== null, undefined, rare)
  })
}

/** Typed into a new note of the account that was just read. */
async function typeNote(page: Page): Promise<readonly number[]> {
  await page
    .getByRole('link', { name: /dossier/i })
    .first()
    .click()
  await page.getByText('Your decision').waitFor()
  await page.keyboard.press('n')
  await page.locator('.cm-content').waitFor()
  return keysToPaint(page, () =>
    page.keyboard.type('The night shift waits for a fitter, sometimes for an hour. Ask who signs for spare parts.', {
      delay: 40,
    }),
  )
}

async function inWindow<T>(
  using: Browser,
  workspace: string,
  measured: (page: Page, host: RunningHost) => Promise<T>,
  ...sites: readonly string[]
): Promise<T> {
  const host = await startHost(workspace, ...sites)
  const context = await using.newContext({ viewport: { width: 1280, height: 800 } })
  try {
    const page = await context.newPage()
    await page.goto(host.launchUrl)
    return await measured(page, host)
  } finally {
    await context.close()
    await host.stop()
  }
}

function tell(starts: Starts, figures: { readonly large: Figures; readonly empty: Figures }): void {
  const start = { large: spreadOf(starts.large), empty: spreadOf(starts.empty) }
  const ratio = start.large.median / start.empty.median
  print(`${amounts.accounts} accounts, ${amounts.notes} notes beside an empty workspace; milliseconds`)
  print(
    `start to a usable list     ${told(start.large)}  empty ${told(start.empty)}: ${ratio.toFixed(2)} times, at most ${most.start}`,
  )
  for (const [name, key] of [
    ['key to paint, search', 'searchKeys'],
    ['key to results, search', 'found'],
    ['key to paint, note', 'noteKeys'],
  ] as const)
    print(
      `${name.padEnd(26)} ${high(figures.large[key])}  empty ${high(figures.empty[key])}; wanted: p95 at most ${most.key}`,
    )
  print(`frame while scrolling      ${high(figures.large.frames)}  empty ${high(figures.empty.frames)}`)
  const over = ({ tasks, tasksCpu }: Figures) =>
    `${tasks.filter((ms) => ms > most.task).length}, longest ${longest(tasks)}, of the processor ${longest(tasksCpu)}`
  print(`tasks over ${most.task} ms, research  ${over(figures.large)}  empty ${over(figures.empty)}`)
  keepFigures('window', figuresOf(start, figures), {
    ...amounts,
    large: shortened(figures.large),
    empty: shortened(figures.empty),
  })
}

function figuresOf(
  start: { readonly large: Spread; readonly empty: Spread },
  { large: full, empty: bare }: { readonly large: Figures; readonly empty: Figures },
): readonly Figure[] {
  const p95 = (id: string, what: string, key: 'searchKeys' | 'found' | 'noteKeys' | 'frames', target?: number) => {
    const value = percentile(full[key], 95)
    const beside = { what: 'in an empty window', median: percentile(bare[key], 95) }
    const told = { id, what: `${what}, p95`, unit: 'ms', beside, ...(target === undefined ? {} : { target }) }
    return figureOf({ median: value, least: value, most: value }, told)
  }
  const [task, taskCpu] = [Math.max(0, ...full.tasks), Math.max(0, ...full.tasksCpu)]
  return [
    figureOf(start.large, {
      id: 'start',
      what: 'start to a list that can be used',
      unit: 'ms',
      beside: { what: 'to an empty window', median: start.empty.median },
      targetOfTimes: most.start,
    }),
    p95('search-key', 'key to paint, search', 'searchKeys', most.key),
    p95('search-found', 'key to what it finds', 'found'),
    p95('note-key', 'key to paint, note', 'noteKeys', most.key),
    p95('frame', 'frame while scrolling', 'frames'),
    figureOf(
      { median: task, least: task, most: task },
      { id: 'task', what: 'longest task of the window while researching', unit: 'ms', target: most.task },
    ),
    figureOf(
      { median: taskCpu, least: taskCpu, most: taskCpu },
      { id: 'task-cpu', what: '· the longest, of the processor', unit: 'ms cpu', target: most.task },
    ),
  ]
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}
