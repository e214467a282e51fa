import { resolve } from 'node:path'
import { onlyWord, readArguments } from '../arguments.ts'
import { contentsWords } from '../backup-lines.ts'
import { print, printError, printJson } from '../output.ts'
import { withHost } from '../with-host.ts'

/** Brings a backup back: a name that `backup --list` shows, or a file. With `--look` it only says what is in it. */
export async function restoreCommand(argv: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(argv, { look: { type: 'boolean', default: false } })
  const said = onlyWord(positionals, 'which backup to bring back')
  return withHost({ workspace: values.workspace, mode: values.look ? 'either' : 'write' }, async ({ api }) => {
    const known = (await api.backups.list()).some(({ name }) => name === said)
    const file = known ? said : resolve(said)
    if (values.look) {
      const contents = await api.backups.look({ file })
      if (values.json) printJson(contents)
      else print(contentsWords(contents))
      return 0
    }
    const restored = await api.backups.restore({ file })
    for (const fault of restored.faults) printError(`The doctor says of it: ${fault}`)
    if (values.json) printJson(restored)
    else
      print(
        `Brought back: ${contentsWords(restored.contents)}.`,
        `What was there is kept: groundwork restore ${restored.kept}`,
      )
    return 0
  })
}
