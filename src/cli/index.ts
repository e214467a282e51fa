import { commands } from './commands.ts'
import { printError } from './output.ts'
import { usage, usageOf } from './usage.ts'
import { WrongUse } from './wrong-use.ts'

/** Exit codes: 0 done, 1 failed, 2 wrong use, 3 nothing found. */
async function main(argv: readonly string[]): Promise<number> {
  const [name, ...rest] = argv
  if (name === undefined) {
    process.stderr.write(usage)
    return 2
  }
  if (name === 'help' || name === '--help' || name === '-h') return help(rest[0])
  if (name === '--version') {
    const { packageVersion } = await import('../compose.ts')
    process.stdout.write(`${packageVersion()}\n`)
    return 0
  }
  // own entries only: every object also answers to “constructor”
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (!command) return unknown(name)
  if (asksForHelp(rest)) return help(name)
  return run(command, rest)
}

function help(name: string | undefined): number {
  if (name !== undefined && !Object.hasOwn(commands, name)) return unknown(name)
  process.stdout.write(name === undefined ? usage : usageOf(name))
  return 0
}

function unknown(name: string): number {
  printError(`There is no command “${name}”. Run “groundwork help” to see them.`)
  return 2
}

/** Words after `--` are words. */
function asksForHelp(words: readonly string[]): boolean {
  const end = words.indexOf('--')
  return words.slice(0, end < 0 ? undefined : end).some((word) => word === '--help' || word === '-h')
}

async function run(command: (argv: readonly string[]) => Promise<number>, words: readonly string[]): Promise<number> {
  try {
    return await command(words)
  } catch (error) {
    if (error instanceof WrongUse) {
      printError(error.message)
      return 2
    }
    printError(
      `Groundwork made a mistake here: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
    )
    return 1
  }
}

// A reader that went away (`| head`) is no failure of ours; without one for stderr the work still goes on.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})
process.stderr.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})
process.exitCode = await main(process.argv.slice(2))
