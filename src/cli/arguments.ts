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
  const read = parsed(argv, options)
  if ('workspace' in read.values && read.values.workspace === '') throw new WrongUse('--workspace takes a folder.')
  return read
}

function parsed<const T extends Options>(argv: readonly string[], options: T): Arguments<T> {
  try {
    return parse(argv, options)
  } catch (error) {
    // the parser goes on to explain its own syntax: its first sentence is what went wrong
    const [said = ''] = (error instanceof Error ? error.message : String(error)).split(/\.\s/, 1)
    throw new WrongUse(`${said.replace(/\.$/, '')}. Run “groundwork help”.`)
  }
}

/** The one word a command needs. */
export function onlyWord(positionals: readonly string[], what: string): string {
  const [word] = positionals
  if (word === undefined || word.trim() === '' || positionals.length > 1)
    throw new WrongUse(`Say ${what}, in one word or in quotes. Run “groundwork help”.`)
  return word
}

/** For a command that takes options only. */
export function noWords(positionals: readonly string[], command: string): void {
  if (positionals.length > 0)
    throw new WrongUse(`“${command}” takes no “${positionals.join(' ')}”. Run “groundwork help”.`)
}

export function wholeNumber(text: string | undefined, option: string, min: number, max: number): number | undefined {
  if (text === undefined) return undefined
  const value = /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN
  if (!(value >= min && value <= max)) throw new WrongUse(`--${option} takes a whole number from ${min} to ${max}.`)
  return value
}
