import { extractJsonl } from '../../compose.ts'
import { readArguments } from '../arguments.ts'
import { jsonLines } from '../json-lines.ts'
import { WrongUse } from '../wrong-use.ts'
import { writeLine } from '../write-line.ts'

export async function extractCommand(argv: readonly string[]): Promise<number> {
  const { values } = readArguments(argv, { jsonl: { type: 'boolean', default: false } })
  if (!values.jsonl) throw new WrongUse('extract reads lines of JSON: groundwork extract --jsonl < pages.jsonl')
  const { read, failed } = await extractJsonl(jsonLines(process.stdin), writeLine)
  if (failed > 0)
    process.stderr.write(`${failed} of ${read} lines could not be read; each has an "error" in the output.\n`)
  return read === 0 ? 3 : failed === read ? 1 : 0
}
