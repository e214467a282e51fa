// `npm run bench:workspace`: the core at a size, asked over HTTP as the window asks it: a dossier's first screen, the list, search, snapshot,
// brief; how large the database is, what the process holds, and what it does while nobody asks.
//   --accounts N (10000)  --notes N (100000)  --pages N (50000)  --workspace DIR one generated before  --idle SECONDS (60)  --runs N (40)
import { parseArgs } from 'node:util'
import { prepare } from '../scripts/prepare.mjs'
import type { AccountId } from '../src/contract/contract.ts'
import { startCore } from './core-process.ts'
import { type Figure, figure, figureOf, tellFigures } from './figures.ts'
import { spreadOf } from './interleaved-runs.ts'
import { holdingOf, largeWorkspace } from './large-workspace.ts'

const { values } = parseArgs({
  options: {
    accounts: { type: 'string', default: '10000' },
    notes: { type: 'string', default: '100000' },
    pages: { type: 'string', default: '50000' },
    workspace: { type: 'string' },
    idle: { type: 'string', default: '60' },
    runs: { type: 'string', default: '40' },
  },
})
const amounts = {
  accounts: Number(values.accounts),
  notes: Number(values.notes),
  pages: Number(values.pages),
  snapshots: Math.min(1_000, Number(values.accounts)),
}
const runs = Number(values.runs)
/** What a workspace of this size may take: milliseconds, megabytes, percent of a core, times what it holds. */
const most = {
  dossier: 50,
  list: 50,
  search: 50,
  snapshot: 100,
  brief: 300,
  main: 100,
  memory: 250,
  idle: 0.5,
  database: 1.3,
}

const letters = ['t', 'n', 's', 'p', 'a', 'm']
const longer = ['plant', 'shift', 'hours', 'thorn', 'valve', 'plann']
const beside = ['night shift', 'plant manager', 'they count', 'works council', 'the press', 'by they']

await prepare(process.stdout)
const path = values.workspace ?? (await largeWorkspace(amounts))
const figures: Figure[] = []
const core = await startCore(path)
const { api } = core
try {
  const accounts = await whoIsThere()
  figures.push(
    ...(await dossiers(accounts)),
    ...(await lists()),
    ...(await searches()),
    ...(await briefs(accounts.large)),
    // after all that was asked
    figure([core.memory().now], { id: 'memory', what: 'memory of the core process', unit: 'MB', target: most.memory }),
    figure([core.memory().most], { id: 'memory-most', what: 'the most it ever held', unit: 'MB' }),
    await soon(),
    await rested(),
    // no thread ends meanwhile and takes its time of the processor with it
    await idle(),
  )
} finally {
  await core.stop()
}
figures.push(databaseSize())
process.stdout.write(
  `${amounts.accounts} accounts, ${amounts.notes} notes, ${amounts.pages} pages; median, least to most\n`,
)
tellFigures('workspace', figures, { ...amounts })

type Accounts = { readonly large: AccountId; readonly others: readonly AccountId[] }

/** The account with sixty pages, and some of the others that have any. */
async function whoIsThere(): Promise<Accounts> {
  const { accountIds } = await api.accounts.matching({ sort: 'added', descending: true })
  const first = accountIds.at(-1)
  if (first === undefined) throw new Error('The workspace is empty.')
  const stride = Math.max(1, Math.floor(accountIds.length / runs))
  return { large: first, others: accountIds.filter((id, i) => i % stride === 0 && id !== first).slice(0, runs) }
}

/** All that a dossier asks for before its first screen stands: the window asks for it at once (features/dossier/dossier.tsx). */
async function firstScreen(accountId: AccountId): Promise<void> {
  await Promise.all([
    api.snapshots.latest({ accountId }),
    api.pages.list({ accountId }),
    api.signals.list({ accountId }),
    api.accounts.facts({ accountId }),
    api.notes.list({ accountId }),
    api.calls.list({ accountId }),
    api.pursuit.get({ accountId }),
    api.snapshots.peers({ accountId }),
    api.accounts.identityQuestion({ accountId }),
  ])
}

async function openDossier(accountId: AccountId): Promise<void> {
  await api.accounts.get({ accountId })
  await firstScreen(accountId)
}

async function dossiers({ large, others }: Accounts): Promise<readonly Figure[]> {
  const opened = await timed(others, openDossier)
  const largest = await timed(repeated(large), openDossier)
  return [
    ...figuresOf(opened, { id: 'dossier', what: 'opening a dossier, all its first calls', target: most.dossier }),
    ...figuresOf(largest, { id: 'dossier-60', what: 'opening the one of 60 pages', target: most.dossier }),
  ]
}

async function lists(): Promise<readonly Figure[]> {
  const fifty = (_: unknown, i: number) => api.accounts.list({ limit: 50, offset: (i * 50) % amounts.accounts })
  const page = await timed(repeated(0), fifty)
  // another order each time: one that was asked for before is kept
  const sorts = ['evidence', 'call', 'change', 'added', 'fit', 'recommendation'] as const
  const sorted = await timed(sorts, (sort) => api.accounts.matching({ sort, descending: true, text: 'n' }))
  return [
    ...figuresOf(page, { id: 'list', what: 'fifty rows of the account list', target: most.list }),
    ...figuresOf(sorted, { id: 'list-sorted', what: 'the whole list in another order' }),
  ]
}

async function searches(): Promise<readonly Figure[]> {
  const asked = (words: readonly string[], order: 'newest' | 'best') =>
    timed(repeated(words).flat(), (typed) => api.search.query({ words: typed, order, each: 6 }))
  // once without the clock
  await asked(longer, 'newest')
  const [five, one, two] = [
    await asked(longer, 'newest'),
    await asked(letters, 'newest'),
    await asked(beside, 'newest'),
  ]
  const ranked = await asked([...letters, ...beside], 'best')
  const target = most.search
  const peer = { what: 'five letters', of: five }
  return [
    ...figuresOf(five, { id: 'search-five', what: 'search by five letters, newest first', target }),
    ...figuresOf(one, { id: 'search-one', what: 'search by one letter', target }, peer),
    ...figuresOf(two, { id: 'search-two', what: 'two common words beside each other', target }, peer),
    ...figuresOf(ranked, { id: 'search-best', what: 'the same counted and ranked, after a pause' }),
  ]
}

async function briefs(accountId: AccountId): Promise<readonly Figure[]> {
  const some = repeated(accountId).slice(0, Math.min(runs, 10))
  // once without the clock: code is compiled, fonts are read
  await api.snapshots.build({ accountId })
  await api.briefs.export({ accountId, format: 'pdf' })
  const snapshot = await timed(some, () => api.snapshots.build({ accountId }))
  const pdf = await timed(some, () => api.briefs.export({ accountId, format: 'pdf' }))
  const main = { id: 'brief-main-cpu', what: '· of the main thread’s processor', unit: 'ms cpu' }
  return [
    ...figuresOf(snapshot, { id: 'snapshot', what: 'snapshot of the dossier of 60 pages', target: most.snapshot }),
    ...figuresOf(pdf, { id: 'brief', what: 'its brief as PDF', target: most.brief }),
    figure(pdf.main, main),
  ]
}

async function idle(): Promise<Figure> {
  const seconds = Number(values.idle)
  // what the calls before left to do
  await pause(3)
  const before = core.cpu()
  await pause(seconds)
  const percent = (core.cpu() - before) / (seconds * 10)
  return figure([percent], { id: 'idle', what: `idle for ${seconds} s, of one core`, unit: '%', target: most.idle })
}

/** What is held once the thread that sets pages has collected what they left, and V8 has given its memory back. */
async function soon(): Promise<Figure> {
  await pause(12)
  const told = { id: 'memory-soon', what: 'memory twelve seconds after the last brief', unit: 'MB' }
  return figure([core.memory().now], { ...told, target: most.memory })
}

/** What is held once the thread that sets pages has ended, and V8 has given its memory back. */
async function rested(): Promise<Figure> {
  await pause(75)
  const told = { id: 'memory-rested', what: 'memory once nobody has printed for a while', unit: 'MB' }
  return figure([core.memory().now], { ...told, target: most.memory })
}

function databaseSize(): Figure {
  const { file, held } = holdingOf(path)
  const times = file / held
  return figureOf(
    { median: file / 1e6, least: file / 1e6, most: file / 1e6 },
    {
      id: 'database',
      what: 'database of these very short pages',
      unit: 'MB',
      beside: { what: 'what it holds', median: file / 1e6 / times },
      targetOfTimes: most.database,
    },
  )
}

function pause(seconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, seconds * 1_000))
}
function repeated<T>(one: T): readonly T[] {
  return Array.from({ length: runs }, () => one)
}

/** Milliseconds of the clock, of the core's processor, and of its main thread's, for each. */
type Times = { readonly clock: number[]; readonly cpu: number[]; readonly main: number[] }

/** One after the other. */
async function timed<T>(items: readonly T[], run: (item: T, index: number) => Promise<unknown>): Promise<Times> {
  const times: Times = { clock: [], cpu: [], main: [] }
  for (const [index, item] of items.entries()) {
    const before = core.cpu()
    const mainBefore = core.mainCpu()
    const began = performance.now()
    await run(item, index)
    times.clock.push(performance.now() - began)
    times.cpu.push(core.cpu() - before)
    times.main.push(core.mainCpu() - mainBefore)
  }
  return times
}

/** Whoever else uses the computer makes the clock's times longer, and not those of the processor. */
function figuresOf(
  { clock, cpu }: Times,
  told: { readonly id: string; readonly what: string; readonly target?: number },
  peer?: { readonly what: string; readonly of: Times },
): readonly Figure[] {
  const beside = (of: 'clock' | 'cpu') =>
    peer === undefined ? {} : { beside: { what: peer.what, median: spreadOf(peer.of[of]).median } }
  return [
    figure(clock, { ...told, unit: 'ms', ...beside('clock') }),
    figure(cpu, { ...told, id: `${told.id}-cpu`, what: '· of the processor', unit: 'ms cpu', ...beside('cpu') }),
  ]
}
