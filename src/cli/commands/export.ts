import { resolve } from 'node:path'
import { noWords, readArguments } from '../arguments.ts'
import { print, printError, printJson } from '../output.ts'
import { withHost } from '../with-host.ts'

/** Writes everything into a folder, also beside a window that is open. */
export async function exportCommand(argv: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(argv, { out: { type: 'string' } })
  noWords(positionals, 'export')
  return withHost({ workspace: values.workspace, mode: 'either' }, async ({ api }) => {
    const written = await api.exports.write({ folder: values.out === undefined ? null : resolve(values.out) })
    if (written.damaged > 0)
      printError(`${written.damaged} saved things are damaged, and missing in it: run “groundwork doctor”.`)
    if (values.json) printJson(written)
    else
      print(
        `${written.folder}: ${written.accounts} accounts, ${written.notes} notes, ${written.pages} pages, ${written.calls} calls.`,
      )
    return 0
  })
}
