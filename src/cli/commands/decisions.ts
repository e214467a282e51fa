import { readArguments } from '../arguments.ts'
import { decisionWords } from '../decision-words.ts'
import { print, printJson } from '../output.ts'
import { withHost } from '../with-host.ts'
import { refuseFolder, writeWhole } from '../write-whole.ts'
import { WrongUse } from '../wrong-use.ts'

/** What the user said of signals, of one account or all; `--export FILE` writes all of it as labelled data, a line a decision. */
export async function decisionsCommand(argv: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(argv, { export: { type: 'string' } })
  if (positionals.length > 1) throw new WrongUse('“decisions” takes one account at most.')
  const out = values.export
  if (out === '-' && values.json) throw new WrongUse('With --json the decisions go into a file: say --export FILE.')
  if (out !== undefined && out !== '-') await refuseFolder(out, 'export')
  return withHost({ workspace: values.workspace, mode: 'read' }, async ({ api }) => {
    const [words] = positionals
    const account = words === undefined ? undefined : await api.accounts.find({ words })
    const which = account ? { accountId: account.id } : {}
    if (out === undefined) return listDecisions(await api.decisions.list({ ...which, limit: 1000 }), values.json)
    const file = await api.decisions.export(which)
    const bytes = Buffer.from(file.base64, 'base64')
    // JSON escapes what a terminal would obey
    if (out === '-') process.stdout.write(bytes)
    else if (!(await writeWhole(out, bytes, 'export'))) return 1
    else if (values.json) printJson({ file: out, decisions: file.decisions })
    else print(`${out}: ${file.decisions} decisions, one a line.`)
    return file.decisions === 0 ? 3 : 0
  })
}

function listDecisions(
  list: Awaited<ReturnType<Parameters<Parameters<typeof withHost>[1]>[0]['api']['decisions']['list']>>,
  json: boolean | undefined,
): number {
  if (json) printJson(list)
  else if (list.total === 0) print('Nothing was accepted, rejected or corrected yet.')
  for (const { decision, accountName, says, stands } of json ? [] : list.rows) {
    const state = decision.undoneAt ? ' (taken back)' : stands ? '' : ' (a later word stands over it)'
    print(`${decision.decidedAt.slice(0, 10)}  ${accountName}  ${says}  ${decisionWords(decision)}${state}`)
  }
  return list.total === 0 ? 3 : 0
}
