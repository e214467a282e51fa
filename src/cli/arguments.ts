import { type ParseArgsConfig, parseArgs } from 'node:util'
import { WrongUse } from './wrong-use.ts'

type Options = NonNullable<ParseArgsConfig['options']>

/** Options every command has. */
const common = { workspace: { type: 'string' }, json: { type: 'boolean', default: false } } as const satisfies Options

export type Arguments<T extends Options> = ReturnType<typeof parse<T>>

function parse<const T extends Options>(argv: readonly string[], options: T) {
  return parseArgs({ args: [...argv], options: { ...common, ...options }, allowPositionals: true, strict: true })
}

/** Parses a command's words; what is not understood is wrong use, said in a sentence. */
export function readArguments<const T extends Options>(argv: readonly string[], options: T): Arguments<T> {
  try {
    return parse(argv, options)
  } catch (error) {
    throw new WrongUse(`${error instanceof Error ? error.message : String(error)}. Run “groundwork help”.`)
  }
}

/** The one word a command needs. */
export function onlyWord(positionals: readonly string[], what: string): string {
  const [word] = positionals
  if (word === undefined || positionals.length > 1) throw new WrongUse(`Say ${what}. Run “groundwork help”.`)
  return word
}

export function wholeNumber(text: string | undefined, option: string, min: number, max: number): number | undefined {
  if (text === undefined) return undefined
  const value = Number(text)
  if (!Number.isInteger(value) || value < min || value > max)
    throw new WrongUse(`--${option} takes a whole number from ${min} to ${max}.`)
  return value
}
