import type { AccountId, Api, Call, Debrief } from '../../contract/contract.ts'
import { onlyWord, readArguments } from '../arguments.ts'
import { print, printError, printJson } from '../output.ts'
import { withHost } from '../with-host.ts'
import { writeWhole } from '../write-whole.ts'

export async function callsCommand(argv: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(argv, { ics: { type: 'string' } })
  const words = onlyWord(positionals, 'which account')
  return withHost({ workspace: values.workspace, mode: 'read' }, async ({ api }) => {
    const account = await api.accounts.find({ words })
    if (values.ics !== undefined) return writeCalendar(api, account.id, values.ics)
    const [calls, debriefs] = await Promise.all([
      api.calls.list({ accountId: account.id }),
      api.debriefs.list({ accountId: account.id }),
    ])
    const rows = calls.map((call) => ({ call, debrief: debriefs.find(({ callId }) => callId === call.id) ?? null }))
    if (values.json) printJson({ account: account.name, calls: rows })
    else if (rows.length === 0) print(`No call with ${account.name} is planned, and none was held.`)
    else for (const { call, debrief } of rows) print(...callLines(call), ...(debrief ? debriefLines(debrief) : []), '')
    return rows.length === 0 ? 3 : 0
  })
}

/** What comes next, as a file for the user's own calendar; `-` is stdout. */
async function writeCalendar(api: Api, accountId: AccountId, out: string): Promise<number> {
  const { text, entries, left } = await api.calendar.write({ accountId })
  for (const words of left) printError(words)
  if (out === '-') process.stdout.write(text)
  else if (!(await writeWhole(out, Buffer.from(text), 'ics'))) return 1
  else
    for (const { title, when } of entries)
      print(`${when.slice(0, 16).replace('T', ' ')}${when.endsWith('Z') ? ' UTC' : ''}  ${title}`)
  return 0
}

function callLines({ at, minutes, people, objective, outcome }: Call): string[] {
  const who = people.map(({ name, role }) => (role ? `${name}, ${role}` : name)).join('; ') || 'nobody named yet'
  return [
    `${at.slice(0, 16).replace('T', ' ')} UTC, ${minutes} min: ${who}`,
    ...(objective ? [`  To settle: ${objective}`] : []),
    ...(outcome ? [`  Outcome: ${outcome}`] : []),
  ]
}

function debriefLines({ problems, said, learned, theyOwe, weOwe, next }: Debrief): string[] {
  const line = (label: string, text: string): string[] => (text === '' ? [] : [`  ${label}: ${text}`])
  return [
    ...problems.map(({ name, held }) => `  ${name}: ${held}`),
    ...said.map(({ who, words, verbatim }) => `  ${who} told us ${verbatim ? `“${words}”` : words}`),
    ...line('They learned', learned),
    ...line('They owe', theyOwe),
    ...line('We owe', weOwe),
    ...line('Agreed', next),
  ]
}
