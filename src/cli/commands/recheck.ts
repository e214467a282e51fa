import type { Host } from '../../compose.ts'
import type { Account, PageChange, ResearchProgress } from '../../contract/contract.ts'
import { readArguments, wholeNumber } from '../arguments.ts'
import { endWords, followRun } from '../follow-run.ts'
import { isLoopback } from '../../server/loopback-origin.ts'
import { allowedOrigin } from '../loopback.ts'
import { print, printError, printJson } from '../output.ts'
import { counted } from '../words.ts'
import { withHost } from '../with-host.ts'

const options = { delay: { type: 'string' }, 'allow-loopback': { type: 'boolean', default: false } } as const

/** Sites checked beside each other. */
const atOnce = 4

type Checked = {
  readonly account: Account
  readonly research: ResearchProgress['research']
  readonly pages: readonly { url: string; kind: string; status: number | string; reason?: string }[]
  readonly changes: readonly PageChange[]
}

/** Checks the accounts named, or all that are watched. Exit code 3 when none is. */
export async function recheckCommand(argv: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(argv, options)
  const delayMs = wholeNumber(values.delay, 'delay', 0, 30_000)
  const privateOrigins = values['allow-loopback'] ? positionals.map(allowedOrigin) : []
  return withHost({ workspace: values.workspace, mode: 'write', privateOrigins }, async ({ api }) => {
    const accounts = positionals.length > 0 ? await named(api, positionals) : await watched(api)
    if (accounts.length === 0) {
      printError('No account is watched. Name one, or watch it: groundwork watch <account> --every weekly')
      return 3
    }
    const checked = await checkAll(api, accounts, delayMs)
    if (values.json) printJson(checked)
    else for (const one of checked) tell(one)
    if (
      privateOrigins.length === 0 &&
      checked.some(({ research: { homeUrl, state } }) => state === 'failed' && isLoopback(homeUrl))
    )
      printError('Is that a server of your own? Name its address and add --allow-loopback.')
    return checked.every(({ research }) => research.state === 'done') ? 0 : 1
  })
}

const named = (api: Host['api'], words: readonly string[]): Promise<Account[]> =>
  Promise.all(words.map((word) => api.accounts.find({ words: word })))

async function watched(api: Host['api']): Promise<Account[]> {
  return (await api.watches.list()).filter(({ watch }) => !watch.paused).map(({ account }) => account)
}

/** A few sites beside each other, told in the order in which they were named. */
async function checkAll(
  api: Host['api'],
  accounts: readonly Account[],
  delayMs: number | undefined,
): Promise<readonly Checked[]> {
  const waiting = [...accounts.entries()]
  const checked: Checked[] = []
  const worker = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) checked[next[0]] = await check(api, next[1], delayMs)
  }
  const running = Array.from({ length: Math.min(atOnce, accounts.length) }, worker)
  const stop = (): void => {
    waiting.length = 0
    void stopAll(api)
  }
  process.once('SIGINT', stop).once('SIGTERM', stop)
  await Promise.all(running)
  process.off('SIGINT', stop).off('SIGTERM', stop)
  return checked.filter(Boolean)
}

async function stopAll(api: Host['api']): Promise<void> {
  const { running } = await api.research.queue({})
  await Promise.all(running.map(({ research }) => api.research.cancel({ researchId: research.id })))
}

async function check(api: Host['api'], account: Account, delayMs: number | undefined): Promise<Checked> {
  const run = await api.watches.recheck({ accountId: account.id, ...(delayMs === undefined ? {} : { delayMs }) })
  const { research, pages } = await followRun(api, run, () => undefined)
  const found = await api.changes.list({ accountId: account.id })
  const changes = found.filter(({ foundAt }) => foundAt >= run.startedAt)
  const asked = pages.map(({ url, kind, status, reason }) => ({ url, kind, status, ...(reason ? { reason } : {}) }))
  const why = endWords({ research, pages: asked })
  printError(
    `${research.state.padEnd(9)} ${account.name}  ${counted(asked.length, 'page')}, ${counted(changes.length, 'change')}${why ? `  ${why}` : ''}`,
  )
  return { account, research, pages: asked, changes }
}

function tell({ account, research, changes }: Checked): void {
  if (research.state !== 'done') return
  print(changes.length === 0 ? `${account.name}: nothing changed.` : `${account.name}:`)
  for (const { label, pageUrl, onPages } of changes)
    print(`  ${label}${onPages > 1 ? `, on ${onPages} pages` : ''}  ${pageUrl}`)
}
