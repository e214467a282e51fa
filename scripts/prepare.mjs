// What every command needs first: packages and a build. Says one line for each, and nothing where nothing is to do.
import { build, isBuilt } from './build.mjs'
import { install, isInstalled } from './install.mjs'
import { oneAtATime } from './one-at-a-time.mjs'
import { runningNodeIsAtLeast, SetupError } from '../bin/app-node.mjs'

/**
 * Installs and builds what is missing or stale.
 * @param {NodeJS.WritableStream} out where the lines go
 */
export async function prepare(out) {
  await prepareInstall(out)
  await step(out, 'Building', isBuilt, build)
}

/**
 * Installs the packages where they are missing or older than the lock file.
 * @param {NodeJS.WritableStream} out where the line goes
 */
export async function prepareInstall(out) {
  if (!runningNodeIsAtLeast(20, 0)) {
    throw new SetupError(`This is Node ${process.versions.node}.`, 'Groundwork needs Node 20 or later.')
  }
  await step(out, 'Installing packages (this takes a minute the first time)', isInstalled, install)
}

/**
 * @param {NodeJS.WritableStream} out
 * @param {string} name
 * @param {() => boolean} isDone
 * @param {() => Promise<void>} work
 */
async function step(out, name, isDone, work) {
  if (isDone()) return
  await oneAtATime(async () => {
    if (isDone()) return
    const started = performance.now()
    out.write(`${name}… `)
    try {
      await work()
      out.write(`${Math.max(1, Math.round((performance.now() - started) / 1000))} s\n`)
    } catch (error) {
      out.write('\n')
      throw error
    }
  })
}
