import type { Host } from '../../compose.ts'
import type { Account, Research, ResearchProgress } from '../../contract/contract.ts'
import { noWords, onlyWord, readArguments, wholeNumber } from '../arguments.ts'
import { printError, printJson } from '../output.ts'
import { printSnapshot } from '../print-snapshot.ts'
import { appErrorOf, withHost } from '../with-host.ts'
import { WrongUse } from '../wrong-use.ts'

const options = {
  account: { type: 'string' },
  'max-pages': { type: 'string' },
  delay: { type: 'string' },
  'allow-loopback': { type: 'boolean', default: false },
  render: { type: 'boolean', default: false },
  sample: { type: 'boolean', default: false },
} as const

export async function researchCommand(argv: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(argv, options)
  const maxPages = wholeNumber(values['max-pages'], 'max-pages', 1, 500)
  const delayMs = wholeNumber(values.delay, 'delay', 0, 30_000)
  if (values.sample) {
    noWords(positionals, 'research --sample')
    if (
      values.account ??
      values['max-pages'] ??
      values.delay ??
      (values['allow-loopback'] || values.render || undefined)
    )
      throw new WrongUse('--sample needs no other option than --workspace and --json.')
    return withHost({ workspace: values.workspace, mode: 'write' }, async ({ api }) => {
      const { runs } = await api.research.startSample()
      const ended = await Promise.all(runs.map((run) => follow(api, run)))
      return tell(api, ended, values.json, true)
    })
  }
  const address = onlyWord(positionals, 'the address of a company, or --sample')
  const privateOrigins = values['allow-loopback'] ? [loopbackOrigin(address)] : []
  return withHost({ workspace: values.workspace, mode: 'write', privateOrigins }, async ({ api }) => {
    const account = await accountAt(api, address, values.account)
    if (values.render) await allowRendering(api, account)
    const run = await api.research.start({
      accountId: account.id,
      ...(maxPages ? { maxPages } : {}),
      ...(delayMs === undefined ? {} : { delayMs }),
    })
    const ended = await follow(api, run)
    const code = await tell(api, [ended], values.json, false)
    if (code !== 0 && privateOrigins.length === 0 && isLoopback(ended.research.homeUrl))
      printError('Is that a server of your own? Add --allow-loopback to allow exactly this address.')
    return code
  })
}

/** Only an address on this computer may be named: the user says this very origin. */
function loopbackOrigin(address: string): string {
  const url = URL.canParse(address) ? new URL(address) : undefined
  if (!url || !isLoopback(url.href)) {
    throw new WrongUse('--allow-loopback is for an address on this computer, like http://127.0.0.1:8080/.')
  }
  return url.origin
}

const isLoopback = (url: string): boolean => /^(?:127\.0\.0\.1|localhost|\[::1\])$/.test(new URL(url).hostname)

async function allowRendering(api: Host['api'], { id }: Account): Promise<void> {
  await api.accounts.update({ accountId: id, rendering: true })
  const { canRender } = await api.workspace.status()
  if (!canRender) printError('There is no browser to render with: set GROUNDWORK_CHROMIUM to a Chromium or Chrome.')
}

/** What is no address was typed wrong: exit code 2, unlike an address where nobody answers. */
async function accountAt(api: Host['api'], address: string, name: string | undefined): Promise<Account> {
  try {
    return (await api.accounts.add({ address, ...(name ? { name } : {}) })).account
  } catch (thrown) {
    const error = appErrorOf(thrown)
    if (error?.kind !== 'bad-input') throw thrown
    throw new WrongUse([error.message, error.next].filter(Boolean).join(' '))
  }
}

/** Follows a run to its end, telling each page on stderr. Ctrl-C stops the run; what was read stays. */
async function follow(api: Host['api'], run: Research): Promise<ResearchProgress> {
  const stop = (): void => {
    api.research.cancel({ researchId: run.id }).catch((error: unknown) => printError(String(error)))
  }
  process.once('SIGINT', stop).once('SIGTERM', stop)
  const told = new Set<string>()
  let last = await api.research.get({ researchId: run.id })
  for await (const progress of await api.research.watch({ researchId: run.id })) {
    last = progress
    for (const page of progress.pages) {
      const key = `${page.url} ${page.status}`
      if (told.has(key)) continue
      told.add(key)
      printError(
        `${String(page.status).padEnd(9)} ${page.kind.padEnd(12)} ${page.url}${page.reason ? `  ${page.reason}` : ''}`,
      )
    }
  }
  process.off('SIGINT', stop).off('SIGTERM', stop)
  return last
}

async function tell(
  api: Host['api'],
  ended: readonly ResearchProgress[],
  json: boolean,
  many: boolean,
): Promise<number> {
  const results = []
  for (const progress of ended) {
    const { account } = await api.accounts.get({ accountId: progress.research.accountId })
    const snapshot = await api.snapshots.latest({ accountId: account.id })
    const pages = progress.pages.map(({ url, kind, status, reason }) => ({
      url,
      kind,
      status,
      ...(reason ? { reason } : {}),
    }))
    results.push({ account, research: progress.research, pages, coverage: progress.coverage, snapshot })
    const words = endWords(progress)
    if (words) printError(words)
    if (!json && snapshot && progress.research.state === 'done') printSnapshot(account.name, snapshot)
  }
  if (json) printJson(many ? results : results[0])
  return ended.every(({ research }) => research.state === 'done') ? 0 : 1
}

/** Why a run ended that did not simply come to its end. */
function endWords({ research, pages }: ResearchProgress): string | null {
  if (research.state !== 'cancelled') return research.reason
  const read = pages.filter(({ status }) => status === 200).length
  if (read === 0) return 'Stopped before a page was read.'
  return read === 1 ? 'Stopped. The page read so far is kept.' : `Stopped. The ${read} pages read so far are kept.`
}
