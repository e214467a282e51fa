// `npm test`: everything that says whether the project is good, from a fresh clone on. `npm run check` leaves out the
// browser. The last line is always `N passed, N failed, N skipped`.
import { prepareInstall } from './prepare.mjs'
import { SetupError } from '../bin/app-node.mjs'
import { lastLines } from './run-child.mjs'
import { runScript } from './run-script.mjs'
import { browserStep, checkSteps } from './steps.mjs'
import { indent, inFull } from './test-report.mjs'

/** @typedef {import('./steps.mjs').Step} Step */
/** @typedef {import('./steps.mjs').StepResult} StepResult */

await runScript(async () => {
  const args = process.argv.slice(2)
  const unknown = args.find((arg) => arg !== '--no-browser')
  if (unknown !== undefined) {
    process.stderr.write(
      `"${unknown}" is not known here. Say nothing for all tests, --no-browser to leave those out.\n`,
    )
    return 2
  }
  await prepareInstall(process.stdout)
  const steps = args.includes('--no-browser') ? checkSteps : [...checkSteps, browserStep]
  /** @type {{ step: Step, result: StepResult }[]} */
  const done = []
  for (const step of steps) done.push({ step, result: await runStep(step) })
  return summarise(done)
})

/**
 * @param {Step} step
 * @returns {Promise<StepResult>}
 */
async function runStep(step) {
  process.stdout.write(`${step.name.padEnd(14)} `)
  const started = performance.now()
  const result = await resultOf(step)
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  process.stdout.write(`${result.ok ? 'ok    ' : 'FAILED'} ${`${seconds} s`.padStart(7)}  ${result.detail}\n`)
  if (!result.ok) process.stdout.write(whatFailed(result))
  return result
}

/**
 * @param {Step} step
 * @returns {Promise<StepResult>}
 */
async function resultOf(step) {
  try {
    return await step.run()
  } catch (error) {
    if (error instanceof SetupError) return { ok: false, detail: error.message, output: error.output }
    throw error
  }
}

/**
 * The failures themselves where they are known one by one, else the end of what was printed.
 * @param {StepResult} result
 */
function whatFailed({ output, tests }) {
  const failures = tests?.failures ?? []
  if (failures.length === 0) return output.trim() === '' ? '' : `${indent(lastLines(output, 80))}\n`
  return inFull(failures)
}

/**
 * @param {readonly { step: Step, result: StepResult }[]} done
 * @returns {number} the exit code
 */
function summarise(done) {
  const tests = done.flatMap(({ result }) => result.tests ?? [])
  const skipped = tests.flatMap((count) => count.skipped)
  if (skipped.length > 0) {
    process.stdout.write('\nSkipped:\n')
    for (const { name, why } of skipped) process.stdout.write(`  ${name} (${why})\n`)
  }
  const unsteady = tests.flatMap((count) => count.unsteady ?? [])
  if (unsteady.length > 0) process.stdout.write(`\nFailed first, passed when tried again:\n${inFull(unsteady)}`)
  const failedSteps = done.filter(({ result }) => !result.ok).map(({ step }) => step.name)
  if (failedSteps.length > 0) process.stdout.write(`\nFailed: ${failedSteps.join(', ')}\n`)
  // A step without tests of its own that failed counts as one, so that the last line never looks good by mistake.
  const failedOtherwise = done.filter(({ result }) => !result.ok && (result.tests?.failed ?? 0) === 0).length
  const passed = tests.reduce((sum, count) => sum + count.passed, 0)
  const failed = tests.reduce((sum, count) => sum + count.failed, 0) + failedOtherwise
  process.stdout.write(`\n${passed} passed, ${failed} failed, ${skipped.length} skipped\n`)
  return failed === 0 && passed > 0 ? 0 : 1
}
