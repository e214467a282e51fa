import type { Host } from '../../compose.ts'
import type { WatchRow } from '../../contract/watches.ts'
import type { Account, Watch, WatchInterval } from '../../contract/contract.ts'
import { onlyWord, readArguments } from '../arguments.ts'
import { print, printJson } from '../output.ts'
import { withHost } from '../with-host.ts'
import { WrongUse } from '../wrong-use.ts'

const options = {
  every: { type: 'string' },
  pause: { type: 'boolean', default: false },
  resume: { type: 'boolean', default: false },
} as const

const intervals: Readonly<Record<string, WatchInterval | null>> = {
  day: 'daily',
  daily: 'daily',
  '3-days': 'three-days',
  'three-days': 'three-days',
  week: 'weekly',
  weekly: 'weekly',
  month: 'monthly',
  monthly: 'monthly',
  off: null,
}

/** What is watched; or how one account is. The checks run while the app is open, or by `recheck`. */
export async function watchCommand(argv: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(argv, options)
  const { every, pause, resume } = values
  if (pause && resume) throw new WrongUse('Say --pause or --resume, not both.')
  if (every !== undefined && !Object.hasOwn(intervals, every))
    throw new WrongUse('--every takes daily, 3-days, weekly, monthly or off.')
  const sets = every !== undefined || pause || resume
  if (positionals.length === 0) {
    if (sets) throw new WrongUse('Say which account. Run “groundwork help watch”.')
    return withHost({ workspace: values.workspace, mode: 'read' }, ({ api }) => tellAll(api, values.json))
  }
  const word = onlyWord(positionals, 'which account')
  return withHost({ workspace: values.workspace, mode: sets ? 'write' : 'read' }, async ({ api }) => {
    const account = await api.accounts.find({ words: word })
    const known = (await api.accounts.get({ accountId: account.id })).watch
    if (!sets || (every === undefined && !known)) return tellOne(account, known, values.json)
    const chosen = every === undefined ? (known?.every ?? null) : (intervals[every] ?? null)
    const paused = pause || resume ? { paused: pause } : {}
    const {
      watches: [watch],
    } = await api.watches.set({ accountIds: [account.id], every: chosen, ...paused })
    if (values.json) printJson(watch ?? null)
    else print(watch ? line({ account, watch }) : `${account.name} is not watched any more.`)
    return 0
  })
}

function tellOne(account: Account, watch: Watch | null, json: boolean): number {
  if (json) printJson(watch)
  else if (watch) print(line({ account, watch }))
  else print(`${account.name} is not watched. Watch it: groundwork watch <account> --every weekly`)
  return watch ? 0 : 3
}

async function tellAll(api: Host['api'], json: boolean): Promise<number> {
  const rows = await api.watches.list()
  if (json) printJson(rows)
  else if (rows.length === 0) print('No account is watched. Watch one: groundwork watch <account> --every weekly')
  else for (const row of rows) print(line(row))
  return rows.length === 0 ? 3 : 0
}

const everyWord: Readonly<Record<WatchInterval, string>> = {
  daily: 'daily',
  'three-days': 'every 3 days',
  weekly: 'weekly',
  monthly: 'monthly',
}

function line({ account, watch }: WatchRow): string {
  const last = watch.lastCheck ? `, last ${watch.lastCheck.slice(0, 10)}: ${outcome(watch)}` : ''
  const next = watch.paused ? 'paused' : `next ${watch.nextDue.slice(0, 16).replace('T', ' ')}`
  return `${account.name}  ${everyWord[watch.every]}, ${next}${last}`
}

function outcome({ lastOutcome }: WatchRow['watch']): string {
  if (!lastOutcome || lastOutcome.state === 'unchanged') return 'nothing changed'
  if (lastOutcome.state === 'failed') return lastOutcome.reason ?? 'failed'
  return lastOutcome.changes === 1 ? '1 change' : `${lastOutcome.changes} changes`
}
