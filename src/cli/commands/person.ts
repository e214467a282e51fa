import { readArguments } from '../arguments.ts'
import { print, printJson } from '../output.ts'
import { withHost } from '../with-host.ts'
import { WrongUse } from '../wrong-use.ts'

const options = { erase: { type: 'boolean', default: false } } as const

/** What an account holds about somebody, and with --erase the end of it. */
export async function personCommand(argv: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(argv, options)
  const [words, name, more] = positionals
  if (words === undefined || name === undefined || more !== undefined)
    throw new WrongUse('Say which account, and whose name, in quotes: groundwork person halden.example "Ida Brekke"')
  return withHost({ workspace: values.workspace, mode: values.erase ? 'write' : 'read' }, async ({ api }) => {
    const account = await api.accounts.find({ words })
    const held = await api.people.held({ accountId: account.id, name })
    const forms = held.forms.filter(({ theCompany }) => !theCompany).map(({ form }) => form)
    const erased =
      values.erase && forms.length > 0 ? await api.people.erase({ accountId: account.id, forms }) : undefined
    if (values.json) printJson({ account: account.name, name, ...held, ...(erased && { erased: erased.changed }) })
    else {
      if (held.places.length === 0) print(`${account.name} holds nothing that names ${name}.`)
      for (const { what, records, times } of held.places) print(`${what}: ${records}, named ${times} times`)
      for (const { form, times, theCompany } of held.forms)
        print(`  written as ${form}: ${theCompany ? 'the company’s own name, which stays' : times}`)
      if (erased) print(`Erased: ${erased.changed} records changed.${backupWords(held.backups)}`)
      else if (held.places.length > 0) print(`--erase blots it out for good.${backupWords(held.backups)}`)
    }
    return held.places.length === 0 ? 3 : 0
  })
}

const backupWords = (backups: number): string =>
  backups === 0 ? '' : ` Backups made before hold it until they expire, or are removed: ${backups}.`
