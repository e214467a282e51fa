import type { Host } from '../../compose.ts'
import type { AccountRow } from '../../contract/accounts.ts'
import { noWords, readArguments } from '../arguments.ts'
import { print, printJson } from '../output.ts'
import { verdictWords } from '../../contract/verdict-words.ts'
import { counted } from '../words.ts'
import { withHost } from '../with-host.ts'

export async function accountsCommand(argv: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(argv, {})
  noWords(positionals, 'accounts')
  return withHost({ workspace: values.workspace, mode: 'read' }, async ({ api }) => {
    const rows = await everyRow(api)
    if (values.json) printJson(rows)
    else if (rows.length === 0) print('No accounts yet. Add one: groundwork research haldenvalve.example')
    else for (const row of rows) print(line(row))
    return rows.length === 0 ? 3 : 0
  })
}

/** All accounts on file, a thousand a request. */
export async function everyRow(api: Host['api']): Promise<AccountRow[]> {
  const rows: AccountRow[] = []
  for (;;) {
    const part = await api.accounts.list({ limit: 1000, offset: rows.length })
    rows.push(...part.rows)
    if (part.rows.length === 0 || rows.length >= part.total) return rows
  }
}

function line({ account, verdict, own, pagesRead, lastFetch }: AccountRow): string {
  const state = verdict ? verdictWords[verdict] : pagesRead > 0 ? 'no playbook yet' : 'not examined'
  const yours = own
    ? `you: ${verdictWords[own.verdict].toLowerCase()}${own.back ? `, bring back: ${own.back}` : ''}; the app: `
    : ''
  return `${account.name}  ${account.identity}  ${yours}${state}  ${counted(pagesRead, 'page')}${lastFetch ? `, ${lastFetch.slice(0, 10)}` : ''}`
}
