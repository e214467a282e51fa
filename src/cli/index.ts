import { packageVersion } from '../compose.ts'
import { commands } from './commands.ts'
import { usage } from './usage.ts'
import { WrongUse } from './wrong-use.ts'

/** Exit codes: 0 done, 1 failed, 2 wrong use, 3 nothing found. */
async function main(argv: readonly string[]): Promise<number> {
  const [name, ...rest] = argv
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    process.stdout.write(usage)
    return name === undefined ? 2 : 0
  }
  if (name === '--version') {
    process.stdout.write(`${packageVersion()}\n`)
    return 0
  }
  const command = commands[name]
  if (!command) {
    process.stderr.write(`There is no command “${name}”. Run “groundwork help” to see them.\n`)
    return 2
  }
  try {
    return await command(rest)
  } catch (error) {
    if (!(error instanceof WrongUse)) throw error
    process.stderr.write(`${error.message}\n`)
    return 2
  }
}

// A reader that went away (`| head`) is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})
process.exitCode = await main(process.argv.slice(2))
