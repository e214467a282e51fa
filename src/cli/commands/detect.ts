import { detectJsonl, parsePlaybook } from '../../compose.ts'
import { noWords, readArguments } from '../arguments.ts'
import { jsonLines } from '../json-lines.ts'
import { printError } from '../output.ts'
import { readGivenText } from '../read-given.ts'
import { WrongUse } from '../wrong-use.ts'
import { writeLine } from '../write-line.ts'

export async function detectCommand(argv: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(argv, {
    jsonl: { type: 'boolean', default: false },
    playbook: { type: 'string' },
  })
  noWords(positionals, 'detect')
  if (!values.jsonl) throw new WrongUse('detect reads lines of JSON: groundwork detect --jsonl < sentences.jsonl')
  const playbook = values.playbook === undefined ? null : await readPlaybook(values.playbook)
  const { passages, bad } = await detectJsonl(jsonLines(process.stdin), writeLine, playbook)
  for (const line of bad)
    printError(`Line ${line} is no passage. Give one JSON object a line: {"id", "company", "sentences": […]}.`)
  return passages > 0 ? 0 : bad.length > 0 ? 1 : 3
}

async function readPlaybook(path: string) {
  const parsed = parsePlaybook(await readGivenText(path, '--playbook takes a YAML file.'))
  if (!parsed.ok) throw new WrongUse(`${path}: ${parsed.error.message}`)
  return parsed.value
}
