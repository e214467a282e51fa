import { basename } from 'node:path'
import { z } from 'zod'
import { errorWords } from '../../contract/error-words.ts'
import type { Host } from '../../compose.ts'
import type { Account, AccountId, AppError, Page, PartialDate } from '../../contract/contract.ts'
import type { BroughtIn } from '../../contract/imports.ts'
import { readArguments } from '../arguments.ts'
import { print, printError, printJson } from '../output.ts'
import { GivenTooLarge, readGiven } from '../read-given.ts'
import { appErrorOf, withHost } from '../with-host.ts'
import { WrongUse } from '../wrong-use.ts'

const options = { account: { type: 'string' }, url: { type: 'string' }, date: { type: 'string' } } as const

/** What came of one file. */
type Outcome =
  | {
      readonly file: string
      readonly state: BroughtIn['state']
      readonly page: Page
      readonly notes: readonly string[]
    }
  | { readonly file: string; readonly error: AppError }

/** Brings files in, `-` for stdin, each kept as a page of the account. A file that can't be read does not stop the next. */
export async function importCommand(argv: readonly string[]): Promise<number> {
  const { values, positionals: files } = readArguments(argv, options)
  if (files.length === 0) throw new WrongUse('Say which files, or - for stdin. Run “groundwork help import”.')
  if (!values.account) throw new WrongUse('Say whose: --account takes a name, a domain or an id.')
  if (values.url !== undefined && files.length > 1) throw new WrongUse('--url is the address of one file.')
  const words = values.account
  const publishedAt = dateOf(values.date)
  return withHost({ workspace: values.workspace, mode: 'write' }, async ({ api }) => {
    const account = await accountOf(api, words)
    const outcomes: Outcome[] = []
    for (const file of files) {
      const given = { ...(values.url ? { address: values.url } : {}), ...(publishedAt ? { publishedAt } : {}) }
      const outcome = await bringIn(api, account.id, file, given)
      outcomes.push(outcome)
      tell(outcome, values.json)
    }
    if (values.json) printJson({ account, files: outcomes })
    return outcomes.every((outcome) => 'page' in outcome) ? 0 : 1
  })
}

/** The account on file, or a new one where a whole domain was named. */
async function accountOf(api: Host['api'], words: string): Promise<Account> {
  try {
    return await api.accounts.find({ words })
  } catch (thrown) {
    const isDomain = /^[^\s@]+\.[^\s@.]{2,}$/.test(words)
    if (appErrorOf(thrown)?.kind !== 'not-found' || !isDomain) throw thrown
    return (await api.accounts.add({ address: words })).account
  }
}

/** A day, a month or a year, as the date of the document. */
function dateOf(text: string | undefined): PartialDate | undefined {
  if (text === undefined) return undefined
  const whole = /^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/.test(text) || z.iso.date().safeParse(text).success
  if (!whole) throw new WrongUse('--date takes a date like 2026-03-12, 2026-03 or 2026.')
  // the form was just checked
  return text as PartialDate
}

async function bringIn(
  api: Host['api'],
  accountId: AccountId,
  file: string,
  given: { readonly address?: string; readonly publishedAt?: PartialDate },
): Promise<Outcome> {
  const bytes = await readWhole(file)
  if ('error' in bytes) return { file, error: bytes.error }
  try {
    const name = file === '-' ? '' : basename(file)
    const content = { type: 'file' as const, name: name.slice(0, 300), base64: bytes.read.toString('base64') }
    const { page, state, notes } = await api.imports.bringIn({ accountId, content, ...given })
    return { file, state, page, notes }
  } catch (thrown) {
    const error = appErrorOf(thrown)
    if (!error) throw thrown
    return { file, error }
  }
}

async function readWhole(file: string): Promise<{ readonly read: Buffer } | { readonly error: AppError }> {
  try {
    return { read: await readGiven(file) }
  } catch (thrown) {
    if (thrown instanceof GivenTooLarge) return { error: tooLarge(thrown.message) }
    const why = thrown instanceof Error && 'code' in thrown ? String(thrown.code) : ''
    const message = why === 'ENOENT' ? `There is no file ${file}.` : `${file} can’t be read${why ? ` (${why})` : ''}.`
    return { error: { kind: 'not-found', message, next: 'Check the path.', retry: 'never' } }
  }
}

const tooLarge = (message: string): AppError => ({
  kind: 'too-large',
  message,
  next: 'Save the pages you need as a file of their own.',
  retry: 'never',
})

const words = { added: 'added', updated: 'new version', same: 'on file already' } as const

function tell(outcome: Outcome, json: boolean): void {
  if ('error' in outcome) {
    printError(`${outcome.file}: ${errorWords(outcome.error)}`)
    return
  }
  const { file, state, page, notes } = outcome
  if (!json) print(`${file}: ${words[state]}, ${page.kind}, ${page.publishedAt ?? 'no date'}, “${page.title}”`)
  for (const note of notes) printError(`${file}: ${note}`)
}
