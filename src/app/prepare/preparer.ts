import { errorWords } from '../../contract/error-words.ts'
import type { Preparation } from '../../contract/prepare.ts'
import type { AccountId, CallId } from '../../core/model/ids.ts'
import { type Result, fail, ok } from '../../core/model/result.ts'
import { makeBrief } from '../briefs.ts'
import { type Deps, changed } from '../deps.ts'
import { notFound } from '../failure.ts'
import type { ResearchRunner } from '../research/runner.ts'
import { enqueue } from '../sample.ts'
import { type PreparedCall, preparedDay, preparedDays, savePreparedDay } from './prepared-days.ts'
import { isOver, preparationOf } from './prepared-view.ts'
import { dayToPrepare } from './which-day.ts'

/** Prepares the calls of a day: refreshes their accounts through the research queue and builds each draft when its account ended. */
export interface Preparer {
  view(day?: string): Preparation
  start(day?: string): Promise<Result<Preparation>>
  /** Ends what it began and has not ended. */
  cancel(day?: string): Promise<readonly Pick<PreparedCall, 'callId' | 'accountId'>[]>
  /** For a host that stays: builds what ended while it was closed, and all that ends from now on. */
  resume(): void
  /** Waits for the draft that is being built. */
  close(): Promise<void>
}

/** Pages read this lately are not asked for again. */
const freshMs = 12 * 3_600_000

export function createPreparer(deps: Deps, runner: ResearchRunner): Preparer {
  const { settings } = deps.workspace
  const view = (day?: string): Preparation => preparationOf(deps, runner, day)
  const drafts = createDraftBuilder(deps, view)
  // a run that ended says so, whoever began it
  const stop = deps.changes.subscribe('change', ({ what }) => {
    if (what === 'research') drafts.look()
  })
  return {
    view,
    async start(asked) {
      const day = asked ?? dayToPrepare(deps)
      const before = view(day ?? undefined)
      if (day === null || before.rows.length === 0) return fail(noCalls)
      const known = preparedDay(settings, day)
      const again = before.rows.filter(({ refresh }) => !goesOnOrEnded.has(refresh.state))
      const stale = again.filter(({ account, pagesRead }) => pagesRead === 0 || !isFresh(deps, account.id))
      const accountIds = [...new Set(stale.map(({ account }) => account.id))]
      const runs = accountIds.length === 0 ? ok([]) : await enqueue(deps, runner, { accountIds })
      if (!runs.ok) return runs
      const runOf = new Map(runs.value.map(({ id, accountId }) => [accountId, id]))
      const asks = again.map(
        ({ call, account }): PreparedCall => ({
          callId: call.id,
          accountId: account.id,
          researchId: runOf.get(account.id) ?? null,
          draft: null,
        }),
      )
      const kept = (known?.calls ?? []).filter(({ callId }) => asks.every((ask) => ask.callId !== callId))
      savePreparedDay(settings, { day, begunAt: known?.begunAt ?? deps.clock.now(), calls: [...kept, ...asks] })
      changed(deps, 'prepare')
      drafts.look()
      return ok(view(day))
    },
    async cancel(asked) {
      const day = asked ?? dayToPrepare(deps)
      const going = day === null ? [] : view(day).rows.filter(({ refresh }) => !isOver(refresh.state))
      const stopped: { callId: CallId; accountId: AccountId }[] = []
      for (const { call, account, refresh } of going) {
        if (refresh.researchId === null) continue
        const ended = await runner.cancel(refresh.researchId)
        if (ended.ok) stopped.push({ callId: call.id, accountId: account.id })
      }
      changed(deps, 'prepare')
      return stopped
    },
    resume: drafts.look,
    close: async () => {
      stop()
      await drafts.close()
    },
  }
}

/** Asked again, these stay as they are. */
const goesOnOrEnded: ReadonlySet<string> = new Set(['waiting', 'running', 'done', 'fresh'])

const noCalls = notFound(
  'No call is planned on that day.',
  'Plan one with C on an account, or drop a calendar on Today.',
)

function isFresh({ workspace, clock }: Deps, accountId: AccountId): boolean {
  const lastFetch = workspace.pages.summary([accountId]).get(accountId)?.lastFetch
  return lastFetch !== null && lastFetch !== undefined && Date.parse(clock.now()) - Date.parse(lastFetch) < freshMs
}

/** Builds drafts one after the other; asked meanwhile, it looks once more. */
function createDraftBuilder(deps: Deps, view: (day: string) => Preparation) {
  let running: Promise<void> | null = null
  let again = false
  let closed = false
  const run = async (): Promise<void> => {
    while (again && !closed) {
      again = false
      for (const { day } of preparedDays(deps.workspace.settings)) await buildDay(deps, day, view, () => closed)
    }
  }
  return {
    look(): void {
      if (closed || deps.workspace.readOnly) return
      again = true
      if (running) return
      running = run()
        .catch((error: unknown) => deps.log.error('building drafts failed', { error: String(error) }))
        .finally(() => (running = null))
    },
    async close(): Promise<void> {
      closed = true
      await running
    },
  }
}

async function buildDay(
  deps: Deps,
  day: string,
  view: (day: string) => Preparation,
  isClosed: () => boolean,
): Promise<void> {
  const { settings } = deps.workspace
  const known = preparedDay(settings, day)
  if (!known || known.calls.every(({ draft }) => draft !== null)) return
  const over = new Set(view(day).rows.flatMap(({ call, refresh }) => (isOver(refresh.state) ? [call.id] : [])))
  for (const { callId, accountId } of known.calls.filter((one) => one.draft === null && over.has(one.callId))) {
    if (isClosed()) return
    const reason = await buildDraft(deps, accountId, callId)
    const now = preparedDay(settings, day)
    if (!now || isClosed()) return
    const draft = { at: deps.clock.now(), reason }
    savePreparedDay(settings, {
      ...now,
      calls: now.calls.map((one) => (one.callId === callId ? { ...one, draft } : one)),
    })
    changed(deps, 'prepare', accountId)
  }
}

/** Keeps the snapshot and sets the page once. @returns why there is none, in words; null when it is there to be read */
async function buildDraft(deps: Deps, accountId: AccountId, callId: CallId): Promise<string | null> {
  const made = await makeBrief(deps, { accountId, callId })
  if (!made.ok) return errorWords(made.error)
  const printed = await deps.writer.pdf(made.value.whole, made.value.paper)
  return printed.ok ? null : errorWords(printed.error)
}
