import type { HandOverContents } from '../../contract/hand-overs.ts'
import { contentsWords, leavingWords } from '../../contract/hand-over-words.ts'
import { onlyWord, readArguments } from '../arguments.ts'
import { print, printJson } from '../output.ts'
import { withHost } from '../with-host.ts'
import { refuseFolder, writeWhole } from '../write-whole.ts'

/** Puts one account into a file for a colleague, and says first what is in it. With `--look` that is all. */
export async function handOverCommand(argv: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(argv, {
    out: { type: 'string' },
    'without-notes': { type: 'boolean', default: false },
    look: { type: 'boolean', default: false },
  })
  const words = onlyWord(positionals, 'which account')
  if (values.out !== undefined) await refuseFolder(values.out, 'out')
  return withHost({ workspace: values.workspace, mode: 'either' }, async ({ api }) => {
    const account = await api.accounts.find({ words })
    const what = { accountId: account.id, withNotes: !values['without-notes'] }
    if (values.look) {
      const contents = await api.handOvers.preview(what)
      if (values.json) printJson(contents)
      else say(contents)
      return 0
    }
    const { fileName, base64, contents } = await api.handOvers.write(what)
    if (!values.json) say(contents)
    const out = values.out ?? fileName
    if (!(await writeWhole(out, Buffer.from(base64, 'base64'), 'out'))) return 1
    if (values.json) printJson({ ...contents, file: out })
    else print(`Written: ${out}`)
    return 0
  })
}

function say(contents: HandOverContents): void {
  print(`${contentsWords(contents)}.`)
  for (const words of leavingWords(contents)) print(words)
  if (contents.withNotes && contents.counts.notes + contents.counts.calls > 0)
    print('Leave notes and calls out with --without-notes.')
}
