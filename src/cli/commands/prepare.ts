import { z } from 'zod'
import type { Preparation, PreparedRow } from '../../contract/prepare.ts'
import type { Host } from '../../compose.ts'
import { readArguments } from '../arguments.ts'
import { print, printError, printJson } from '../output.ts'
import { counted } from '../words.ts'
import { withHost } from '../with-host.ts'
import { WrongUse } from '../wrong-use.ts'

const options = { day: { type: 'string' } } as const

/** Refreshes every account with a call on the next day that has any, and builds the drafts. Approving is done in the window. */
export async function prepareCommand(argv: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(argv, options)
  if (positionals.length > 0) throw new WrongUse('prepare takes a day only: --day YYYY-MM-DD.')
  const { day } = values
  if (day !== undefined && !z.iso.date().safeParse(day).success)
    throw new WrongUse('--day takes a day of the calendar: YYYY-MM-DD.')
  return withHost({ workspace: values.workspace, mode: 'write' }, async ({ api }) => {
    const of = day === undefined ? {} : { day }
    if ((await api.prepare.get(of)).rows.length === 0) {
      printError('No call is planned on that day.')
      return 3
    }
    const begun = await api.prepare.start(of)
    const stop = (): void => {
      api.prepare.cancel(of).catch((error: unknown) => printError(String(error)))
    }
    process.once('SIGINT', stop).once('SIGTERM', stop)
    const ended = await untilEnd(api, begun)
    process.off('SIGINT', stop).off('SIGTERM', stop)
    if (values.json) printJson(ended)
    else for (const row of ended.rows) print(lineOf(row))
    return ended.rows.every(({ refresh, draft }) => refresh.state !== 'failed' && draft.state === 'ready') ? 0 : 1
  })
}

const betweenLooksMs = 500

async function untilEnd(api: Host['api'], begun: Preparation): Promise<Preparation> {
  let now = begun
  while (now.rows.some(({ draft }) => draft.state === 'none')) {
    await new Promise((resolve) => setTimeout(resolve, betweenLooksMs))
    now = await api.prepare.get(now.day === null ? {} : { day: now.day })
  }
  return now
}

function lineOf({ call, account, pagesRead, refresh, draft, approval }: PreparedRow): string {
  const state =
    draft.state === 'failed'
      ? `makes no page: ${draft.reason ?? ''}`
      : approval
        ? 'approved before'
        : 'draft to approve'
  const why = refresh.state === 'failed' ? `; not refreshed: ${refresh.reason ?? ''}` : ''
  return `${call.at.slice(0, 16).replace('T', ' ')} UTC, ${account.name}: ${counted(pagesRead, 'page')}, ${state}${why}`
}
