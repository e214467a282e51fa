import type { Account } from '../../core/model/account.ts'
import type { CallId, NoteId, ResearchId } from '../../core/model/ids.ts'
import type { Research } from '../../core/model/research.ts'
import { type Result, fail, ok } from '../../core/model/result.ts'
import type { Instant } from '../../core/model/time.ts'
import { addAccount } from '../accounts.ts'
import type { Deps } from '../deps.ts'
import { playbookFor } from '../playbook-in-use.ts'
import { confirmPlaybook, savePlaybook } from '../playbooks.ts'
import { refreshAccount } from '../refresh-accounts.ts'
import { keepRead } from '../research/keep-page.ts'
import { sha256 } from '../research/sha256.ts'
import { type Chance, createChance } from './chance.ts'
import { type InventedCompany, inventCompany } from './invented-company.ts'
import { inventNote } from './invented-notes.ts'
import { inventPage } from './invented-pages.ts'

/** How much there is to be of each kind, over all accounts. */
export type Amounts = {
  readonly accounts: number
  readonly notes: number
  readonly pages: number
  /** Accounts with a snapshot; 0 of them costs the least time. */
  readonly snapshots: number
}

type Made = { readonly account: Account; readonly company: InventedCompany; readonly run: Research }

/** Rows that are written to the disk at once. */
const stretch = 500
/** Pages of the one account that is large: what a snapshot is measured on. */
const largePages = 60

/**
 * Fills an empty workspace with invented companies, their pages (read by the same reader as real ones), notes, calls and snapshots: the
 * ground for measuring. The same amounts and seed give the same texts. Errors: `conflict` where there are accounts already; those of a
 * page that can't be read.
 */
export async function generateWorkspace(
  deps: Deps,
  amounts: Amounts,
  options: { readonly seed: number; readonly told: (words: string) => void },
): Promise<Result<Amounts>> {
  if (deps.workspace.accounts.count() > 0) return fail(notEmpty)
  const chance = createChance(options.seed)
  const playbook = takePlaybook(deps)
  if (!playbook.ok) return playbook
  const made = addCompanies(deps, amounts.accounts, chance)
  options.told(`${made.length} accounts`)
  const pages = await addPages(deps, made, { ...options, pages: amounts.pages, chance })
  if (!pages.ok) return pages
  addNotes(deps, made, amounts.notes, chance)
  options.told(`${amounts.notes} notes`)
  // what is measured is a search that has read everything
  while (deps.workspace.search.catchUp() === 'more');
  const looked = made.slice(0, amounts.snapshots)
  for (const { account } of looked) {
    const snapshot = await refreshAccount(deps, account.id)
    if (!snapshot.ok) return snapshot
  }
  return ok({ ...amounts, snapshots: looked.length })
}

const notEmpty = {
  kind: 'conflict',
  message: 'There are accounts in this workspace already.',
  next: 'Name a folder that is not there yet with --workspace.',
  retry: 'never',
} as const

function takePlaybook(deps: Deps): Result<unknown> {
  const starter = deps.resources.starters().find(({ slug }) => slug === 'plant-maintenance-lean')
  const saved = savePlaybook(deps, { yaml: starter?.yaml ?? deps.resources.samplePlaybook() })
  return saved.ok ? confirmPlaybook(deps, saved.value.id) : saved
}

/** Every fifth has a tag, every fortieth a call in the weeks ahead. */
function addCompanies(deps: Deps, count: number, chance: Chance): Made[] {
  const { accounts, calls } = deps.workspace
  return inStretches(deps, count, (index) => {
    const company = inventCompany(index, chance)
    const added = addAccount(deps, { address: company.domain, name: company.name })
    if (!added.ok) throw new Error(`an invented domain was refused: ${company.domain}`)
    const tags = index % 5 === 0 ? [chance.pick(['key', 'fair 2026', 'by referral'])] : []
    const account: Account = { ...added.value.account, segment: company.segment, tags }
    accounts.save(account)
    if (index % 40 === 0)
      calls.save({
        id: deps.ids.next('cal') as CallId, // ids come out of the generator unbranded
        accountId: account.id,
        at: hoursAfter(deps.clock.now(), 8 + chance.below(24 * 21)),
        minutes: 30,
        people: [{ name: 'Ines Farrow', role: 'Operations director' }],
        objective: 'Find out what a lost hour costs them.',
        nextCommitment: '',
        approachedBy: index % 80 === 0 ? 'they' : 'we',
        outcome: '',
      })
    return { account, company, run: keepRun(deps, account) }
  })
}

/** The run that read an account's pages, ended when it began. */
function keepRun({ workspace, clock, ids }: Deps, account: Account): Research {
  const now = clock.now()
  const run: Research = {
    id: ids.next('res') as ResearchId, // likewise
    accountId: account.id,
    homeUrl: account.homeUrl,
    purpose: 'research',
    state: 'done',
    maxPages: 25,
    delayMs: 1_000,
    startedAt: now,
    endedAt: now,
    queuedAt: null,
    reason: null,
  }
  workspace.research.save(run)
  return run
}

const hoursAfter = (now: Instant, hours: number): Instant =>
  new Date(Date.parse(now) + hours * 3_600_000).toISOString() as Instant // what toISOString gives is one

async function addPages(
  deps: Deps,
  made: readonly Made[],
  { pages, chance, told }: { readonly pages: number; readonly chance: Chance; readonly told: (words: string) => void },
): Promise<Result<void>> {
  const year = Number(deps.clock.now().slice(0, 4))
  let written = 0
  for (const places of stretchesOf(placesOf(made, pages))) {
    const read = await Promise.all(places.map((place) => readInvented(deps, place, chance, year)))
    const failed = read.find((each) => !each.ok)
    if (failed && !failed.ok) return failed
    deps.workspace.atOnce(() => {
      for (const each of read) if (each.ok) keepRead(deps, each.value.run, each.value.account, each.value)
    })
    written += places.length
    told(`${written} of ${pages} pages`)
  }
  return ok(undefined)
}

type Place = Made & { readonly index: number }

/** The first account gets a dossier worth measuring, the others share the rest evenly. */
function* placesOf(made: readonly Made[], pages: number): Generator<Place> {
  const [first, ...others] = made
  if (!first) return
  const large = others.length === 0 ? pages : Math.min(largePages, pages)
  for (let index = 0; index < large; index += 1) yield { ...first, index }
  for (let given = 0; given < pages - large; given += 1) {
    const place = others[given % others.length]
    if (place) yield { ...place, index: Math.floor(given / others.length) }
  }
}

async function readInvented(deps: Deps, { account, company, run, index }: Place, chance: Chance, year: number) {
  const { path, html } = inventPage(company, index, chance, year)
  const url = new URL(path, account.homeUrl).href
  const body = new TextEncoder().encode(html)
  const playbook = playbookFor(deps, account)
  const read = await deps.reader.read({ url, contentType: 'text/html', body, site: null, company: account, playbook })
  if (!read.ok) return read
  const headers = { 'content-type': 'text/html; charset=utf-8' }
  const response = {
    url,
    requestedUrl: url,
    redirects: [],
    status: 200,
    headers,
    body,
    partial: false,
    remoteAddress: '',
  }
  return ok({ account, run, response, rendered: false, digest: await sha256(body), read: read.value })
}

function addNotes(deps: Deps, made: readonly Made[], count: number, chance: Chance): void {
  const now = deps.clock.now()
  if (made.length === 0) return
  inStretches(deps, count, (index) => {
    const at = made[index % made.length]
    if (!at) return
    const id = deps.ids.next('not') as NoteId // likewise
    const markdown = inventNote(at.company, index, chance)
    const kind = index % 7 === 0 ? 'insight' : index % 2 === 0 ? 'call' : 'research'
    const mark = { segment: null, typicalOf: null, version: 1, createdAt: now, savedAt: now }
    deps.workspace.notes.save({ id, accountId: at.account.id, pageId: null, kind, markdown, ...mark }, 0)
  })
}

/** Makes so many, some hundred to one write. */
function inStretches<T>(deps: Deps, count: number, make: (index: number) => T): T[] {
  const indices = Array.from({ length: count }, (_, index) => index)
  return [...stretchesOf(indices)].flatMap((some) => deps.workspace.atOnce(() => some.map(make)))
}

function* stretchesOf<T>(items: Iterable<T>): Generator<T[]> {
  let some: T[] = []
  for (const item of items) {
    some.push(item)
    if (some.length < stretch) continue
    yield some
    some = []
  }
  if (some.length > 0) yield some
}
