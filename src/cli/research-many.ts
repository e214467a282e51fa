import { errorWords } from '../contract/error-words.ts'
import type { Host } from '../compose.ts'
import type { Research } from '../contract/contract.ts'
import { type RunResult, endWords, followRun, resultOf } from './follow-run.ts'
import { printError, printJson } from './output.ts'
import { printSnapshot } from './print-snapshot.ts'
import { readGivenText } from './read-given.ts'
import { appErrorOf } from './with-host.ts'
import { WrongUse } from './wrong-use.ts'

/** An address of the list that is no address, with the reason. */
type Refused = { readonly address: string; readonly error: string }
type Outcome = RunResult | Refused

/** As many as the queue takes at once. */
const mostAddresses = 1000

/**
 * Addresses of a list: one a line, `-` reads stdin. Empty lines and what follows a `#` at the start or after a space are left out.
 */
export async function addressesFrom(list: string): Promise<readonly string[]> {
  const text = await readGivenText(list, '--list takes a file with an address a line, or - for stdin.')
  const addresses = text
    .split(/\r?\n/)
    .map((line) => line.replace(/(?:^|\s)#.*$/s, '').trim())
    .filter((line) => line !== '')
  const once = [...new Set(addresses)]
  if (once.length === 0) throw new WrongUse(`There is no address in ${list === '-' ? 'the list' : `“${list}”`}.`)
  if (once.length > mostAddresses) throw new WrongUse(`A list takes at most ${mostAddresses} addresses at once.`)
  return once
}

/**
 * Researches many companies through the queue: a few sites beside each other, in the order of the list. The same list again goes on
 * with what an ended process left of it.
 * @returns the exit code: 0 when every one was researched
 */
export async function researchMany(
  api: Host['api'],
  addresses: readonly string[],
  { json, ...budget }: { readonly json: boolean; readonly maxPages?: number; readonly delayMs?: number },
): Promise<number> {
  const added = await addAll(api, addresses)
  const accountIds = added.flatMap((one) => ('id' in one ? [one.id] : []))
  const runs = accountIds.length > 0 ? await api.research.enqueue({ accountIds, goOn: true, ...budget }) : []
  const before = new Set(accountIds).size - runs.length
  if (before > 0) printError(`Going on with this list: ${before} of ${addresses.length} were researched before.`)
  const stop = (): void => {
    api.research.cancelQueue().catch((error: unknown) => printError(String(error)))
  }
  process.once('SIGINT', stop).once('SIGTERM', stop)
  const ended = await followAll(api, runs, addresses.length, before)
  process.off('SIGINT', stop).off('SIGTERM', stop)
  const refused = added.filter((one): one is Refused => 'error' in one)
  const outcomes: Outcome[] = [...ended, ...refused]
  if (json) printJson(outcomes)
  else for (const { account, snapshot } of ended) if (snapshot) printSnapshot(account.name, snapshot)
  printError(totals(ended, refused.length, before))
  return refused.length === 0 && ended.every(({ research }) => research.state === 'done') ? 0 : 1
}

async function addAll(
  api: Host['api'],
  addresses: readonly string[],
): Promise<readonly ({ readonly id: Research['accountId'] } | Refused)[]> {
  const added = []
  for (const address of addresses) {
    try {
      added.push({ id: (await api.accounts.add({ address })).account.id })
    } catch (thrown) {
      const error = appErrorOf(thrown)
      if (error?.kind !== 'bad-input') throw thrown
      const words = errorWords(error)
      printError(`left out  ${address}  ${words}`)
      added.push({ address, error: words })
    }
  }
  return added
}

/** Tells each beginning and each end on stderr, with how far the list is. */
async function followAll(
  api: Host['api'],
  runs: readonly Research[],
  total: number,
  before: number,
): Promise<RunResult[]> {
  let ended = before
  return Promise.all(
    runs.map(async (run) => {
      let begun = false
      const last = await followRun(api, run, ({ research: { state, homeUrl } }) => {
        if (!begun && state === 'running') printError(`reading   ${homeUrl}`)
        begun ||= state === 'running'
      })
      const result = await resultOf(api, last)
      ended += 1
      const read = result.pages.filter(({ status }) => status === 200).length
      const why = endWords(result)
      printError(
        `${result.research.state.padEnd(9)} ${ended} of ${total}  ${run.homeUrl}  ${read} pages${why ? `  ${why}` : ''}`,
      )
      return result
    }),
  )
}

function totals(ended: readonly RunResult[], refused: number, before: number): string {
  const count = (state: Research['state']) => ended.filter(({ research }) => research.state === state).length
  const parts = [
    [count('done') + before, 'researched'],
    [count('failed'), 'failed'],
    [count('cancelled'), 'stopped'],
    [refused, 'left out'],
  ] as const
  return `${parts.flatMap(([n, word]) => (n > 0 ? [`${n} ${word}`] : [])).join(', ')}.`
}
