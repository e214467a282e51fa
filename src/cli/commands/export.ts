import { resolve } from 'node:path'
import Papa from 'papaparse'
import type { Api } from '../../contract/contract.ts'
import type { OthersFormat } from '../../contract/exports.ts'
import { noWords, readArguments } from '../arguments.ts'
import { print, printError, printJson } from '../output.ts'
import { withHost } from '../with-host.ts'
import { counted } from '../words.ts'
import { readGivenText } from '../read-given.ts'
import { WrongUse } from '../wrong-use.ts'

/** Writes everything into a folder, or accounts, notes and briefs as another program reads them; also beside a window that is open. */
export async function exportCommand(argv: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(argv, {
    out: { type: 'string' },
    format: { type: 'string' },
    account: { type: 'string' },
    'without-notes': { type: 'boolean', default: false },
    ids: { type: 'string' },
  })
  noWords(positionals, 'export')
  const folder = values.out === undefined ? null : resolve(values.out)
  const format = values.format === undefined ? undefined : formatOf(values.format)
  if (format === undefined && (values.account !== undefined || values['without-notes']))
    throw new WrongUse('--account and --without-notes go with --format; one account for a colleague: “hand-over”.')
  if (values.ids !== undefined && format !== 'salesforce') throw new WrongUse('--ids goes with --format salesforce.')
  const ids = values.ids === undefined ? {} : await idsIn(values.ids)
  return withHost({ workspace: values.workspace, mode: 'either' }, async ({ api }) => {
    if (format === undefined) return everything(api, folder, values.json)
    const account = values.account === undefined ? undefined : await api.accounts.find({ words: values.account })
    const asked = {
      format,
      folder,
      ids,
      withNotes: !values['without-notes'],
      ...(account ? { accountId: account.id } : {}),
    }
    return forOthers(api, asked, values.json)
  })
}

async function everything(api: Api, folder: string | null, asJson: boolean): Promise<number> {
  const written = await api.exports.write({ folder })
  if (written.damaged > 0)
    printError(`${written.damaged} saved things are damaged, and missing in it: run “groundwork doctor”.`)
  if (asJson) printJson(written)
  else
    print(
      `${written.folder}: ${counted(written.accounts, 'account')}, ${counted(written.notes, 'note')}, ${counted(written.pages, 'page')}, ${counted(written.calls, 'call')}.`,
    )
  return 0
}

async function forOthers(
  api: Api,
  asked: Parameters<Api['exports']['forOthers']>[0],
  asJson: boolean,
): Promise<number> {
  const written = await api.exports.forOthers(asked)
  if (asJson) printJson(written)
  else {
    const { folder, accounts, notes, briefs, files, removed } = written
    const [what, each] = [counted(accounts, 'account'), `${counted(notes, 'note')}, ${counted(briefs, 'brief')}`]
    print(`${folder}: ${counted(files, 'file')}, ${what}, ${each}.`)
    if (removed > 0) print(`Of an earlier export ${counted(removed, 'file')} went out of it.`)
  }
  for (const file of written.left) printError(`Left as it is, it is yours or was changed: ${file}`)
  return 0
}

/** The file of successes that Data Loader writes when the accounts are in: the columns of ours, and the id each got. */
async function idsIn(file: string): Promise<Record<string, string>> {
  const text = await readGivenText(file, 'Say the file of successes that Data Loader wrote.')
  const { data } = Papa.parse<Record<string, string>>(text, {
    header: true,
    skipEmptyLines: true,
    transformHeader: (name) => name.trim().toLowerCase(),
  })
  const rows = data.flatMap(({ id, website }) => (id && website ? [[website, id.trim()] as const] : []))
  if (rows.length === 0) throw new WrongUse(`“${file}” has no columns Id and Website.`)
  return Object.fromEntries(rows)
}

const formats = ['hubspot', 'salesforce', 'vault'] as const satisfies readonly OthersFormat[]

function formatOf(said: string): OthersFormat {
  const found = formats.find((format) => format === said.toLowerCase())
  if (!found) throw new WrongUse(`--format takes ${formats.join(', ')}.`)
  return found
}
