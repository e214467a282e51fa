import type { Call, Debrief } from '../../contract/contract.ts'
import { onlyWord, readArguments } from '../arguments.ts'
import { print, printJson } from '../output.ts'
import { withHost } from '../with-host.ts'

export async function callsCommand(argv: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(argv, {})
  const words = onlyWord(positionals, 'which account')
  return withHost({ workspace: values.workspace, mode: 'read' }, async ({ api }) => {
    const account = await api.accounts.find({ words })
    const [calls, debriefs] = await Promise.all([
      api.calls.list({ accountId: account.id }),
      api.debriefs.list({ accountId: account.id }),
    ])
    const rows = calls.map((call) => ({ call, debrief: debriefs.find(({ callId }) => callId === call.id) ?? null }))
    if (values.json) printJson({ account: account.name, calls: rows })
    else for (const { call, debrief } of rows) print(...callLines(call), ...(debrief ? debriefLines(debrief) : []), '')
    return rows.length === 0 ? 3 : 0
  })
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
