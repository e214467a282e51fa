import { readFile } from 'node:fs/promises'
import { detectJsonl, parsePlaybook } from '../../compose.ts'
import { readArguments } from '../arguments.ts'
import { jsonLines } from '../json-lines.ts'
import { report } from '../with-host.ts'
import { WrongUse } from '../wrong-use.ts'
import { writeLine } from '../write-line.ts'

export async function detectCommand(argv: readonly string[]): Promise<number> {
  const { values } = readArguments(argv, { jsonl: { type: 'boolean', default: false }, playbook: { type: 'string' } })
  if (!values.jsonl) throw new WrongUse('detect reads lines of JSON: groundwork detect --jsonl < sentences.jsonl')
  const playbook = values.playbook === undefined ? null : await readPlaybook(values.playbook)
  const read = await detectJsonl(jsonLines(process.stdin), writeLine, playbook)
  if (!read.ok) return report(read.error)
  return read.value.passages === 0 ? 3 : 0
}

async function readPlaybook(path: string) {
  const yaml = await readFile(path, 'utf8').catch(() => {
    throw new WrongUse(`${path} could not be read.`)
  })
  const parsed = parsePlaybook(yaml)
  if (!parsed.ok) throw new WrongUse(`${path}: ${parsed.error.message}`)
  return parsed.value
}
