import type { CalendarEntry } from '../../core/model/calendar.ts'
import type { Account } from '../../core/model/account.ts'
import type { Call } from '../../core/model/call.ts'
import { folded } from '../../core/model/folded-text.ts'
import type { AccountId, CallId } from '../../core/model/ids.ts'
import { type Result, ok } from '../../core/model/result.ts'
import { accountOf, addAccount, findAccount } from '../accounts.ts'
import { removeCall, saveCall } from '../calls.ts'
import type { Deps } from '../deps.ts'
import { rememberOwnSites } from './own-sites.ts'

type Target = { readonly accountId: AccountId } | { readonly words: string }

type TakeRequest = {
  readonly entries: readonly { readonly entry: CalendarEntry; readonly callId: CallId | null; readonly to: Target }[]
  readonly remove: readonly CallId[]
  readonly own: readonly string[]
}

type Taken = {
  added: Call[]
  before: Call[]
  removed: number
  newAccounts: AccountId[]
  failed: { title: string; why: string }[]
}

/** Plans what the user confirmed of a calendar. What can't be taken over is told, and takes nothing else with it. */
export async function takeOver(deps: Deps, { entries, remove, own }: TakeRequest): Promise<Taken> {
  const taken: Taken = { added: [], before: [], removed: 0, newAccounts: [], failed: [] }
  rememberOwnSites(deps.workspace.settings, own)
  for (const { entry, callId, to } of entries) {
    const account = companyOf(deps, to, taken)
    const call = account.ok ? await takeEntry(deps, entry, account.value, { callId, taken }) : account
    if (!call.ok) taken.failed.push({ title: entry.title, why: call.error.message })
  }
  for (const id of remove) {
    const call = deps.workspace.calls.get(id)
    if (!call) continue
    await removeCall(deps, id)
    taken.before.push(call)
    taken.removed += 1
  }
  return taken
}

/** The account that was chosen, found by its name or address, or added. A domain is that company and none whose name begins alike. */
function companyOf(deps: Deps, to: Target, taken: Taken): Result<Account> {
  if ('accountId' in to) return accountOf(deps.workspace, to.accountId)
  const words = to.words.trim()
  const named = deps.workspace.accounts.list({ prefix: words, limit: 10 })
  const exact = named.find(({ name }) => name.toLowerCase() === words.toLowerCase())
  if (exact) return ok(exact)
  if (!looksLikeAddress(words)) return findAccount(deps.workspace, words)
  const added = addAccount(deps, { address: words })
  if (!added.ok) return added
  if (added.value.added) taken.newAccounts.push(added.value.account.id)
  return ok(added.value.account)
}

const looksLikeAddress = (words: string): boolean => /^\S(?=\S*\.\S{2})\S+$/.test(words) || /^[a-z]+:\/\//i.test(words)

async function takeEntry(
  deps: Deps,
  entry: CalendarEntry,
  account: Account,
  { callId, taken }: { readonly callId: CallId | null; readonly taken: Taken },
): Promise<Result<Call>> {
  const { calls, calendarLinks } = deps.workspace
  const known = callId === null ? undefined : calls.get(callId)
  // a call goes on with the account it is of
  const theirs = known?.accountId === account.id ? known : undefined
  const saved = await saveCall(deps, theirs ? moved(theirs, entry) : planned(account.id, entry))
  if (!saved.ok) return saved
  if (theirs) taken.before.push(theirs)
  else taken.added.push(saved.value)
  const { uid, occurrence, sequence } = entry
  calendarLinks.save({ uid, occurrence, sequence, accountId: account.id, callId: saved.value.id })
  return saved
}

const planned = (accountId: AccountId, { at, minutes, people }: CalendarEntry): Omit<Call, 'id'> => ({
  accountId,
  at,
  minutes,
  people: people.map(({ name, role }) => ({ name, role })),
  objective: '',
  nextCommitment: '',
  approachedBy: null,
  outcome: '',
})

const mostPeople = 12

/** The calendar says when and who else; what the seller wrote stays. */
function moved(call: Call, { at, minutes, people }: CalendarEntry): Call {
  const known = new Set(call.people.map(({ name }) => folded(name)))
  const others = people.filter(({ name }) => !known.has(folded(name))).map(({ name, role }) => ({ name, role }))
  return { ...call, at, minutes, people: [...call.people, ...others].slice(0, mostPeople) }
}
