import { onlyWord, readArguments } from '../arguments.ts'
import { printJson } from '../output.ts'
import { printSnapshot } from '../print-snapshot.ts'
import { decisionLines } from '../decision-lines.ts'
import { withHost } from '../with-host.ts'

export async function snapshotCommand(argv: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(argv, {})
  const words = onlyWord(positionals, 'which account')
  return withHost({ workspace: values.workspace, mode: 'either' }, async ({ api }) => {
    const account = await api.accounts.find({ words })
    const snapshot = await api.snapshots.build({ accountId: account.id })
    if (values.json) printJson(snapshot)
    else {
      const { own, state } = await api.pursuit.get({ accountId: account.id })
      printSnapshot(account.name, snapshot, decisionLines(own, state, snapshot))
    }
    return snapshot.pagesRead === 0 ? 3 : 0
  })
}
