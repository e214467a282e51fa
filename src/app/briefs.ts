import { editedBrief } from '../core/brief/build-brief.ts'
import { applyEdits } from '../core/brief/edits/apply-edits.ts'
import { handoutWithLines, linesOfHandout } from '../core/brief/edits/handout-lines.ts'
import type { EditedPage } from '../core/brief/edits/change-edits.ts'
import { buildHandout } from '../core/brief/handout/build-handout.ts'
import { leftOut } from '../core/brief/handout/fit-handout.ts'
import type { Account } from '../core/model/account.ts'
import type { BriefEdits } from '../core/model/brief-edits.ts'
import type { Brief, Paper } from '../core/model/brief.ts'
import type { Call } from '../core/model/call.ts'
import type { Handout } from '../core/model/handout.ts'
import type { AccountId, CallId } from '../core/model/ids.ts'
import type { Playbook } from '../core/model/playbook.ts'
import { type Result, fail, ok } from '../core/model/result.ts'
import type { Settings } from '../core/model/settings.ts'
import type { Snapshot } from '../core/model/snapshot.ts'
import type { Instant } from '../core/model/time.ts'
import { accountOf } from './accounts.ts'
import { editsInForce } from './edits-in-force.ts'
import { loadDossier } from './dossier.ts'
import { lastCall, nextCall } from './calls.ts'
import type { Deps } from './deps.ts'
import { paperOf } from './paper-of.ts'
import { playbookFor } from './playbook-in-use.ts'
import type { Printed } from './ports-documents.ts'
import { refreshAccount } from './refresh-accounts.ts'

export type BriefRequest = {
  readonly accountId: AccountId
  readonly callId?: CallId | null | undefined
  readonly paper?: Paper | undefined
}

/** What both pages are built from, looked at now: whatever was prepared earlier, ages are those of this moment. */
type Material = {
  readonly account: Account
  readonly playbook: Playbook
  readonly snapshot: Snapshot
  readonly call: Call | null
  readonly settings: Settings
  readonly paper: Paper
  readonly now: Instant
  readonly timeZone: string
}

async function gather(deps: Deps, request: BriefRequest): Promise<Result<Material>> {
  const account = accountOf(deps.workspace, request.accountId)
  if (!account.ok) return account
  const playbook = playbookFor(deps, account.value)
  if (!playbook) {
    return fail({
      kind: 'bad-input',
      message: 'A brief needs a playbook: it says which problems you solve.',
      next: 'Choose one under Playbooks and confirm it.',
      retry: 'never',
    })
  }
  const snapshot = await refreshAccount(deps, account.value.id)
  if (!snapshot.ok) return snapshot
  const now = deps.clock.now()
  const { callId } = request
  const named = callId ? deps.workspace.calls.get(callId) : null
  // a call with somebody else has no place here, whatever address asks for it
  const theirs = named?.accountId === account.value.id ? named : null
  const call = callId === undefined ? nextCall(deps.workspace, account.value.id, now) : theirs
  const settings = deps.workspace.settings.get()
  return ok({
    account: account.value,
    playbook,
    snapshot: snapshot.value,
    call,
    settings,
    paper: request.paper ?? paperOf(deps, settings),
    now,
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  })
}

/** A page with the seller's edits, before it is fitted: `lines` are all it has, `edits` what was laid over it. */
export type MadePage<T> = Pick<Material, 'account' | 'snapshot' | 'paper' | 'call' | 'now'> &
  EditedPage & { readonly whole: T; readonly edits: BriefEdits }

export async function makeBrief(deps: Deps, request: BriefRequest): Promise<Result<MadePage<Brief>>> {
  const gathered = await gather(deps, request)
  if (!gathered.ok) return gathered
  const { account, call, playbook, snapshot, settings, paper, now, timeZone } = gathered.value
  const edits = editsInForce(deps.workspace, { accountId: account.id, callId: call?.id ?? null, page: 'brief' })
  const last = lastCall(deps.workspace, account.id, call?.at ?? now)
  const { brief, lines, built } = editedBrief({
    snapshot,
    account,
    call,
    lastCall: last,
    debrief: last ? (deps.workspace.debriefs.get(last.id) ?? null) : null,
    calls: deps.workspace.calls.list(account.id),
    playbook,
    seller: settings.seller,
    asOf: now,
    notRead: loadDossier(deps.workspace, account).notRead,
    timeZone,
    edits,
  })
  return ok({ account, snapshot, paper, call, now, whole: brief, lines, sources: built.sources, edits })
}

export type PrintedPage<T> = Printed<T> & Pick<Material, 'account' | 'paper' | 'call' | 'now'>

/** The brief as it fits the page, with the bytes of that page. */
export async function printBrief(deps: Deps, request: BriefRequest): Promise<Result<PrintedPage<Brief>>> {
  const made = await makeBrief(deps, request)
  if (!made.ok) return made
  const { account, paper, call, now, whole } = made.value
  const page = await deps.writer.pdf(whole, paper)
  return page.ok ? ok({ ...page.value, account, paper, call, now }) : page
}

export async function makeHandout(deps: Deps, request: BriefRequest): Promise<Result<MadePage<Handout>>> {
  const gathered = await gather(deps, request)
  if (!gathered.ok) return gathered
  const { account, call, playbook, snapshot, settings, paper, now, timeZone } = gathered.value
  const edits = editsInForce(deps.workspace, { accountId: account.id, callId: call?.id ?? null, page: 'handout' })
  const built = buildHandout({
    snapshot,
    account,
    call,
    playbook,
    seller: settings.seller,
    pages: loadDossier(deps.workspace, account).pages,
    asOf: now,
    timeZone,
  })
  if (!built.ok) return built
  const { sources } = built.value
  const lines = applyEdits(linesOfHandout(built.value), edits, { sources, proofs: new Map() })
  return ok({ account, snapshot, paper, call, now, whole: handoutWithLines(built.value, lines), lines, sources, edits })
}

/** The page to leave as it fits the paper; `left` says what did not. */
export async function printHandout(
  deps: Deps,
  request: BriefRequest,
): Promise<Result<PrintedPage<Handout> & { left: string }>> {
  const made = await makeHandout(deps, request)
  if (!made.ok) return made
  const { account, paper, call, now, whole } = made.value
  const page = await deps.writer.handout(whole, paper)
  return page.ok ? ok({ ...page.value, account, paper, call, now, left: leftOut(whole, page.value.shown) }) : page
}
