import type { CalendarRow } from '../../contract/calendar.ts'
import { onlyWord, readArguments } from '../arguments.ts'
import { print, printError, printJson } from '../output.ts'
import { readGivenText } from '../read-given.ts'
import { withHost } from '../with-host.ts'

/** The calls ahead in a calendar file and whose they seem to be; with `--take` those with a known account are planned or moved. */
export async function calendarCommand(argv: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(argv, { take: { type: 'boolean', default: false } } as const)
  const file = onlyWord(positionals, 'which calendar file')
  const calendar = await readGivenText(file, 'Say an .ics file, or - for stdin.')
  return withHost({ workspace: values.workspace, mode: values.take ? 'write' : 'read' }, async ({ api }) => {
    const read = await api.calendar.read({ text: calendar })
    const entries = values.take ? read.rows.flatMap(asEntry) : []
    const taken = values.take ? await api.calendar.take({ entries, own: read.own }) : null
    if (values.json) printJson({ ...read, taken })
    else for (const row of read.rows) print(lineOf(row))
    for (const note of read.notes) printError(note)
    if (taken) printError(`${taken.added.length} planned, ${taken.before.length} changed, ${taken.failed.length} not.`)
    return read.rows.length === 0 ? 3 : taken && taken.failed.length > 0 ? 1 : 0
  })
}

/** What goes on with a known account: a stranger is added in the window, where one sees whom; nothing is taken away here. */
function asEntry({ entry, call, companies, state }: CalendarRow) {
  const [first] = companies
  if (first?.is !== 'account' || !['new', 'planned', 'moved', 'changed'].includes(state)) return []
  return [{ entry, callId: call?.id ?? null, to: { accountId: first.accountId } }]
}

function lineOf({ entry, companies, state }: CalendarRow): string {
  const [first] = companies
  const whose = first
    ? first.is === 'account'
      ? first.name
      : `${first.site}, no account yet`
    : 'no company recognised'
  return `${entry.at.slice(0, 16).replace('T', ' ')} UTC, ${entry.minutes} min, ${state}: ${entry.title} (${whose})`
}
