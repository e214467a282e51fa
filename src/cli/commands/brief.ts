import { rename, rm, writeFile } from 'node:fs/promises'
import { onlyWord, readArguments } from '../arguments.ts'
import { print, printJson } from '../output.ts'
import { withHost } from '../with-host.ts'
import { WrongUse } from '../wrong-use.ts'

const formats = ['pdf', 'md', 'json'] as const
const papers = ['A4', 'Letter'] as const

export async function briefCommand(argv: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(argv, {
    format: { type: 'string', default: 'pdf' },
    paper: { type: 'string' },
    out: { type: 'string' },
  })
  const words = onlyWord(positionals, 'which account the brief is for')
  const format = oneOf(formats, values.format, 'format')
  const paper = values.paper === undefined ? undefined : oneOf(papers, values.paper, 'paper')
  return withHost({ workspace: values.workspace, mode: 'either' }, async ({ api }) => {
    const account = await api.accounts.find({ words })
    const file = await api.briefs.export({ accountId: account.id, format, paper })
    const bytes = Buffer.from(file.base64, 'base64')
    const out = values.out ?? (format === 'pdf' ? file.fileName : undefined)
    if (out === undefined || out === '-') process.stdout.write(bytes)
    else {
      await writeWhole(out, bytes)
      if (values.json) printJson({ account: account.name, file: out, format, pages: file.pages })
      else print(`${out}: the brief for ${account.name}${file.pages ? `, ${file.pages} page` : ''}.`)
    }
    return 0
  })
}

function oneOf<T extends string>(known: readonly T[], said: string, option: string): T {
  const found = known.find((item) => item.toLowerCase() === said.toLowerCase())
  if (!found) throw new WrongUse(`--${option} takes ${known.join(', ')}.`)
  return found
}

/** The old file stays whole until the new one is. */
async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const part = `${path}.part`
  try {
    await writeFile(part, bytes)
    await rename(part, path)
  } catch (error) {
    await rm(part, { force: true })
    throw new WrongUse(`${path} could not be written: ${error instanceof Error ? error.message : String(error)}`)
  }
}
