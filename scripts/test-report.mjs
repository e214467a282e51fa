// Counts of tests, out of what the two test runners wrote down.
import { existsSync, readFileSync } from 'node:fs'

/** @typedef {{ passed: number, failed: number, skipped: readonly { name: string, why: string }[], files: number }} TestCount */

/**
 * What scripts/unit-test-reporter.ts wrote.
 * @param {string} file
 * @returns {TestCount | undefined} nothing where the run did not get as far as writing it
 */
export function readUnitReport(file) {
  // Our own reporter wrote it.
  return existsSync(file) ? /** @type {TestCount} */ (JSON.parse(readFileSync(file, 'utf8'))) : undefined
}

/**
 * @typedef {{ type: string, description?: string }} Annotation
 * @typedef {{ status: string, annotations: readonly Annotation[], results: readonly { annotations: readonly Annotation[] }[] }} BrowserTest
 * @typedef {{ title: string, file: string, tests: readonly BrowserTest[] }} Spec
 * @typedef {{ suites?: readonly Suite[], specs?: readonly Spec[] }} Suite
 */

/**
 * What Playwright's JSON reporter wrote.
 * @param {string} file
 * @returns {TestCount | undefined}
 */
export function readBrowserReport(file) {
  if (!existsSync(file)) return undefined
  // The shape is Playwright's JSONReport; only what is read here is spelled out.
  const report = /** @type {Suite & { errors?: readonly unknown[] }} */ (JSON.parse(readFileSync(file, 'utf8')))
  const specs = specsOf(report)
  const tests = specs.flatMap((spec) => spec.tests.map((test) => ({ spec, test })))
  const skipped = tests
    .filter(({ test }) => test.status === 'skipped')
    .map(({ spec, test }) => ({ name: `${spec.file}: ${spec.title}`, why: reasonOf(test) }))
  const passed = tests.filter(({ test }) => test.status === 'expected').length
  const failed = tests.length - passed - skipped.length + (report.errors ?? []).length
  return { passed, failed, skipped, files: new Set(specs.map((spec) => spec.file)).size }
}

/**
 * @param {Suite} suite
 * @returns {readonly Spec[]}
 */
function specsOf(suite) {
  return [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(specsOf)]
}

/** @param {BrowserTest} test */
function reasonOf(test) {
  const all = [...test.annotations, ...test.results.flatMap((result) => result.annotations)]
  const said = all.find(({ type, description }) => (type === 'skip' || type === 'fixme') && description !== undefined)
  if (said?.description !== undefined) return said.description
  return all.some(({ type }) => type === 'skip' || type === 'fixme')
    ? 'no reason given'
    : 'not run, because a test before it failed'
}
