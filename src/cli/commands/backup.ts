import { noWords, readArguments } from '../arguments.ts'
import { printBackup } from '../backup-lines.ts'
import { print, printJson } from '../output.ts'
import { withHost } from '../with-host.ts'

/** Makes a backup, also beside a window that is open; `--list` shows those there are. */
export async function backupCommand(argv: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(argv, { list: { type: 'boolean', default: false } })
  noWords(positionals, 'backup')
  return withHost({ workspace: values.workspace, mode: 'either' }, async ({ api, workspace }) => {
    if (!values.list) {
      const made = await api.backups.make({ reason: 'by-hand' })
      if (values.json) printJson(made)
      else print(`${made.name} is written and checked, in the folder backups of ${workspace.path}.`)
      return 0
    }
    const list = await api.backups.list()
    if (values.json) printJson(list)
    else if (list.length === 0) print('There is no backup yet. Make one: groundwork backup')
    else for (const backup of list) printBackup(backup)
    return list.length > 0 ? 0 : 3
  })
}
