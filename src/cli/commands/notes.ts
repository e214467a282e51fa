import { onlyWord, readArguments } from '../arguments.ts'
import { print, printJson } from '../output.ts'
import { withHost } from '../with-host.ts'

export async function notesCommand(argv: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(argv, {})
  const words = onlyWord(positionals, 'which account')
  return withHost({ workspace: values.workspace, mode: 'read' }, async ({ api }) => {
    const account = await api.accounts.find({ words })
    const own = await api.notes.list({ accountId: account.id })
    const research = await api.pages.notes({ accountId: account.id })
    const count = own.length + research.length
    if (values.json) printJson({ account: account.name, own, research })
    else if (count === 0) print(`There is no note on ${account.name} yet.`)
    else {
      for (const note of own) print(`# Your note, ${note.savedAt.slice(0, 10)}`, note.markdown, '')
      for (const note of research) print(`# ${note.title}`, ...note.lines.map((line) => `- ${line.text}`), '')
    }
    return count === 0 ? 3 : 0
  })
}
