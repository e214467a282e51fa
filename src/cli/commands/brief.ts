import { type BriefFormat, briefFormatSchema } from '../../contract/briefs.ts'
import { onlyWord, readArguments } from '../arguments.ts'
import { print, printError, printJson, printable, toJson } from '../output.ts'
import { withHost } from '../with-host.ts'
import { refuseFolder, writeWhole } from '../write-whole.ts'
import { WrongUse } from '../wrong-use.ts'

const formats = briefFormatSchema.options
const papers = ['A4', 'Letter'] as const

export async function briefCommand(argv: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(argv, {
    format: { type: 'string', default: 'pdf' },
    paper: { type: 'string' },
    handout: { type: 'boolean', default: false },
    out: { type: 'string' },
  })
  const words = onlyWord(positionals, 'which account the brief is for')
  const format = oneOf(formats, values.format, 'format')
  const paper = values.paper === undefined ? undefined : oneOf(papers, values.paper, 'paper')
  const page = values.handout ? 'handout' : 'brief'
  const toStdout = values.out === '-' || (values.out === undefined && !isBinary(format))
  if (values.json && toStdout && format !== 'json')
    throw new WrongUse('With --json the brief goes into a file: say --out FILE, or take --format json.')
  if (values.out !== undefined && values.out !== '-') await refuseFolder(values.out, 'out')
  return withHost({ workspace: values.workspace, mode: 'either' }, async ({ api }) => {
    const account = await api.accounts.find({ words })
    const file = await api.briefs.export({ accountId: account.id, page, format, paper })
    for (const words of file.unprinted)
      printError(`No font of ours has the letters of “${words}”; the page says so in their place.`)
    const bytes = Buffer.from(file.base64, 'base64')
    if (toStdout) {
      process.stdout.write(forStdout(bytes, format))
      return 0
    }
    const out = values.out ?? file.fileName
    if (!(await writeWhole(out, bytes, 'out'))) return 1
    if (values.json) printJson({ account: account.name, page, file: out, format, pages: file.pages })
    else print(`${out}: ${pageWords[page]} ${account.name}${file.pages ? `, ${file.pages} page` : ''}.`)
    return 0
  })
}

const pageWords = { brief: 'the brief for', handout: 'the page to leave with' } as const

const isBinary = (format: BriefFormat): boolean => format === 'pdf' || format === 'docx'

/** A terminal may be looking: text leaves without what it would obey. Paper and Word are asked for by `--out -` and go into a pipe. */
function forStdout(bytes: Buffer, format: BriefFormat): Uint8Array | string {
  if (isBinary(format)) return bytes
  return format === 'json' ? `${toJson(JSON.parse(bytes.toString()), 2)}\n` : printable(bytes.toString())
}

function oneOf<T extends string>(known: readonly T[], said: string, option: string): T {
  const found = known.find((item) => item.toLowerCase() === said.toLowerCase())
  if (!found) throw new WrongUse(`--${option} takes ${known.join(', ')}.`)
  return found
}
