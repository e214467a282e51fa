import { type Host, readPlaybook } from '../../compose.ts'
import type { Playbook } from '../../contract/contract.ts'
import { everyRow } from './accounts.ts'
import { noWords, onlyWord, readArguments } from '../arguments.ts'
import { print, printError, printJson, printable } from '../output.ts'
import { readGivenText } from '../read-given.ts'
import { counted } from '../words.ts'
import { withHost } from '../with-host.ts'
import { refuseFolder, writeWhole } from '../write-whole.ts'
import { WrongUse } from '../wrong-use.ts'

/** The seller's own lenses: which there are, one as a file, a file as one, and whether a file is one. */
export async function playbooksCommand(argv: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(argv, {
    out: { type: 'string' },
    use: { type: 'boolean', default: false },
  })
  const [verb, ...words] = positionals
  const { workspace, json } = values
  if (values.out !== undefined && verb !== 'export') throw new WrongUse('--out goes with “playbooks export”.')
  if (values.use && verb !== 'import') throw new WrongUse('--use goes with “playbooks import”.')
  if (verb === undefined) return withHost({ workspace, mode: 'read' }, ({ api }) => list(api, json))
  if (verb === 'export') {
    const word = onlyWord(words, 'which playbook, by its name or id')
    if (values.out !== undefined && values.out !== '-') await refuseFolder(values.out, 'out')
    return withHost({ workspace, mode: 'read' }, ({ api }) => exportOne(api, word, { out: values.out, json }))
  }
  if (verb === 'import') {
    const yaml = await textOf(onlyWord(words, 'which file'))
    return withHost({ workspace, mode: 'write' }, ({ api }) => importOne(api, yaml, { use: values.use, json }))
  }
  if (verb === 'check') return check(onlyWord(words, 'which file'), json)
  noWords(positionals, 'playbooks')
  return 2
}

async function list(api: Host['api'], json: boolean): Promise<number> {
  const own = await api.playbooks.list()
  const { playbookId } = (await api.workspace.status()).settings
  const rows = own.map((playbook) => ({ ...head(playbook), inUse: playbook.id === playbookId }))
  if (json) printJson(rows)
  else if (rows.length === 0) print('No playbook yet. Bring one in: groundwork playbooks import FILE --use')
  else
    for (const { id, name, version, savedAt, inUse } of rows)
      print(`${id}  ${name}, version ${version}, ${savedAt.slice(0, 10)}${inUse ? ', in use' : ''}`)
  return rows.length === 0 ? 3 : 0
}

const head = ({ id, version, savedAt, content: { name } }: Playbook) => ({ id, name, version, savedAt })

async function exportOne(
  api: Host['api'],
  word: string,
  { out, json }: { readonly out: string | undefined; readonly json: boolean },
): Promise<number> {
  const own = await api.playbooks.list()
  const found = own.filter(({ id, content }) => id === word || content.name.toLowerCase() === word.toLowerCase())
  const [playbook] = found
  if (!playbook) {
    printError(`No playbook is called “${word}”. Run “groundwork playbooks” to see which there are.`)
    return 3
  }
  if (found.length > 1) {
    printError(`Several playbooks are called “${word}”. Say the id: ${found.map(({ id }) => id).join(', ')}.`)
    return 1
  }
  if (out === undefined || out === '-') {
    if (json) printJson({ ...head(playbook), yaml: playbook.yaml })
    else process.stdout.write(printable(playbook.yaml))
    return 0
  }
  if (!(await writeWhole(out, Buffer.from(playbook.yaml), 'out'))) return 1
  if (json) printJson({ ...head(playbook), file: out })
  else print(`${out}: ${playbook.content.name}, version ${playbook.version}.`)
  return 0
}

async function importOne(
  api: Host['api'],
  yaml: string,
  { use, json }: { readonly use: boolean; readonly json: boolean },
): Promise<number> {
  const playbook = await api.playbooks.save({ yaml })
  if (use) await lookThrough(api, playbook)
  if (json) printJson({ ...head(playbook), inUse: use })
  else print(`${playbook.content.name} is on file as ${playbook.id}${use ? ' and in use' : ''}.`)
  return 0
}

/** The app looks at the accounts in the background; a command ends, and so waits for each. */
async function lookThrough(api: Host['api'], { id }: Playbook): Promise<void> {
  await api.playbooks.confirm({ playbookId: id })
  for (const { account, pagesRead } of await everyRow(api))
    if (pagesRead > 0) await api.snapshots.build({ accountId: account.id })
}

/** Opens no workspace: the file is all that is looked at. */
async function check(path: string, json: boolean): Promise<number> {
  const { content, faults } = readPlaybook(await textOf(path))
  const said = faults.map(({ line, subject, says, next }) => ({ line, message: `${subject}${says}`, next }))
  if (json) printJson({ ok: content !== null, faults: said })
  else if (content) print(`${content.name}: ${counted(content.problems.length, 'problem')}, nothing wrong.`)
  else for (const { line, message, next } of said) print(`Line ${line}: ${message} ${next}`)
  return content ? 0 : 1
}

const textOf = (path: string): Promise<string> => readGivenText(path, 'Say a playbook as a YAML file, or - for stdin.')
