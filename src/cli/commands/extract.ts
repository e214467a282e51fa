import { extractJsonl } from '../../compose.ts'
import { noWords, readArguments } from '../arguments.ts'
import { jsonLines } from '../json-lines.ts'
import { printError } from '../output.ts'
import { WrongUse } from '../wrong-use.ts'
import { writeLine } from '../write-line.ts'

export async function extractCommand(argv: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(argv, {
    jsonl: { type: 'boolean', default: false },
    debug: { type: 'boolean', default: false },
  })
  noWords(positionals, 'extract')
  if (!values.jsonl) throw new WrongUse('extract reads lines of JSON: groundwork extract --jsonl < pages.jsonl')
  const { read, failed } = await extractJsonl(jsonLines(process.stdin), writeLine, { debug: values.debug })
  const lines = read + failed
  if (failed > 0) printError(`${failed} of ${lines} lines could not be read; each has an "error" in the output.`)
  return lines === 0 ? 3 : read === 0 ? 1 : 0
}
