import { errorWords } from '../../contract/error-words.ts'
import type { Host } from '../../compose.ts'
import type { Account, Research, ResearchProgress } from '../../contract/contract.ts'
import { noWords, onlyWord, readArguments, wholeNumber } from '../arguments.ts'
import { endWords, followRun, pageLines, resultOf } from '../follow-run.ts'
import { isLoopback } from '../../server/loopback-origin.ts'
import { allowedOrigin } from '../loopback.ts'
import { printError, printJson } from '../output.ts'
import { questionLines } from '../identity-lines.ts'
import { printOpenings } from '../print-openings.ts'
import { printSnapshot } from '../print-snapshot.ts'
import { addressesFrom, researchMany } from '../research-many.ts'
import { appErrorOf, withHost } from '../with-host.ts'
import { WrongUse } from '../wrong-use.ts'

const options = {
  account: { type: 'string' },
  list: { type: 'string' },
  'max-pages': { type: 'string' },
  delay: { type: 'string' },
  'allow-loopback': { type: 'boolean', default: false },
  render: { type: 'boolean', default: false },
  sample: { type: 'boolean', default: false },
} as const

type Values = ReturnType<typeof readArguments<typeof options>>['values']

export async function researchCommand(argv: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(argv, options)
  if (values.sample) return researchSample(values, positionals)
  if (values.list !== undefined || positionals.length > 1) return researchList(values, positionals)
  return researchOne(values, positionals)
}

/** How much is read, and how fast, as typed. */
function budgetOf(values: Values): { maxPages?: number; delayMs?: number } {
  const maxPages = wholeNumber(values['max-pages'], 'max-pages', 1, 500)
  const delayMs = wholeNumber(values.delay, 'delay', 0, 30_000)
  return { ...(maxPages ? { maxPages } : {}), ...(delayMs === undefined ? {} : { delayMs }) }
}

async function researchSample(values: Values, positionals: readonly string[]): Promise<number> {
  noWords(positionals, 'research --sample')
  const flags = values['allow-loopback'] || values.render || undefined
  const others = [values.account, values.list, values['max-pages'], values.delay, flags]
  if (others.some((value) => value !== undefined))
    throw new WrongUse('--sample needs no other option than --workspace and --json.')
  return withHost({ workspace: values.workspace, mode: 'write' }, async ({ api }) => {
    const { runs } = await api.research.startSample()
    const ended = await Promise.all(runs.map((run) => follow(api, run)))
    return tell(api, ended, values.json, true)
  })
}

async function researchList(values: Values, positionals: readonly string[]): Promise<number> {
  if (values.account !== undefined) throw new WrongUse('--account names one company; a list has many.')
  if (values.render) throw new WrongUse('--render is decided company by company; a list has many.')
  if (values.list !== undefined && positionals.length > 0)
    throw new WrongUse('Say the addresses, or give them with --list, not both.')
  // a name of two words without quotes is no list
  const word = positionals.find((each) => !/[.:]/.test(each))
  if (word !== undefined)
    throw new WrongUse(`“${word}” is no address. Say one address, or several: a.example b.example.`)
  const budget = budgetOf(values)
  const addresses = values.list === undefined ? [...new Set(positionals)] : await addressesFrom(values.list)
  const privateOrigins = values['allow-loopback'] ? addresses.map(allowedOrigin) : []
  return withHost({ workspace: values.workspace, mode: 'write', privateOrigins }, ({ api }) =>
    researchMany(api, addresses, { json: values.json, ...budget }),
  )
}

async function researchOne(values: Values, positionals: readonly string[]): Promise<number> {
  const budget = budgetOf(values)
  const address = onlyWord(positionals, 'the address of a company, --list FILE or --sample')
  const privateOrigins = values['allow-loopback'] ? [allowedOrigin(address)] : []
  return withHost({ workspace: values.workspace, mode: 'write', privateOrigins }, async ({ api }) => {
    const account = await accountAt(api, address, values.account)
    if (values.render) await allowRendering(api, account)
    const ended = await follow(api, await api.research.start({ accountId: account.id, ...budget }))
    const code = await tell(api, [ended], values.json, false)
    if (code !== 0 && privateOrigins.length === 0 && isLoopback(ended.research.homeUrl))
      printError('Is that a server of your own? Add --allow-loopback to allow exactly this address.')
    return code
  })
}

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
    throw new WrongUse(errorWords(error))
  }
}

/** Follows a run to its end, telling each page on stderr. Ctrl-C stops the run; what was read stays. */
async function follow(api: Host['api'], run: Research): Promise<ResearchProgress> {
  const stop = (): void => {
    api.research.cancel({ researchId: run.id }).catch((error: unknown) => printError(String(error)))
  }
  process.once('SIGINT', stop).once('SIGTERM', stop)
  const last = await followRun(api, run, pageLines())
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
    const result = await resultOf(api, progress)
    results.push(result)
    const words = endWords(result)
    if (words) printError(words)
    if (result.question) printError(...questionLines(result.question, result.account))
    if (json || !result.snapshot || result.research.state !== 'done') continue
    printSnapshot(result.account.name, result.snapshot)
    printOpenings(result.jobs)
  }
  if (json) printJson(many ? results : results[0])
  return ended.every(({ research }) => research.state === 'done') ? 0 : 1
}
