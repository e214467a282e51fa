import { readArguments, wholeNumber, noWords } from '../arguments.ts'
import { print, printError, printJson } from '../output.ts'
import { counted } from '../words.ts'
import { report, withHost } from '../with-host.ts'

const options = {
  accounts: { type: 'string' },
  notes: { type: 'string' },
  pages: { type: 'string' },
  snapshots: { type: 'string' },
  seed: { type: 'string' },
} as const

const kinds = ['account', 'page', 'note', 'snapshot'] as const

/** Fills an empty workspace with invented companies, to see how the app is at a size. */
export async function generateCommand(argv: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(argv, options)
  noWords(positionals, 'generate')
  const count = (name: keyof typeof options, most: number, otherwise: number): number =>
    wholeNumber(values[name], name, 0, most) ?? otherwise
  const accounts = count('accounts', 1_000_000, 1_000)
  const amounts = {
    accounts,
    notes: count('notes', 10_000_000, accounts),
    pages: count('pages', 10_000_000, accounts),
    snapshots: count('snapshots', accounts, Math.min(accounts, 100)),
  }
  const seed = count('seed', 2 ** 32 - 1, 1)
  return withHost({ workspace: values.workspace, mode: 'write' }, async ({ generate }) => {
    const made = await generate(amounts, { seed, told: (words) => printError(words) })
    if (!made.ok) return report(made.error)
    const { value } = made
    if (values.json) printJson(value)
    else print(`${kinds.map((kind) => counted(value[`${kind}s`], kind)).join(', ')}.`)
    return 0
  })
}
