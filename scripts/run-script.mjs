import { SetupError } from '../bin/app-node.mjs'
import { Interrupted } from './run-child.mjs'

/**
 * Runs a script's story. What is expected to go wrong is told in words, on stderr; anything else is a bug and keeps
 * its stack.
 * @param {() => Promise<number>} story gives the exit code
 */
export async function runScript(story) {
  try {
    process.exitCode = await story()
  } catch (error) {
    if (error instanceof Interrupted) {
      process.exitCode = error.exitCode
    } else if (error instanceof SetupError) {
      if (error.output !== '') process.stderr.write(`${error.output}\n\n`)
      process.stderr.write(`${error.message} ${error.next}\n`)
      process.exitCode = 1
    } else {
      throw error
    }
  }
}
