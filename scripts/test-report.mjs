// Counts of tests, out of what the two test runners wrote down.
import { existsSync, readFileSync } from 'node:fs'
import { stripVTControlCharacters } from 'node:util'
import { firstLines } from './run-child.mjs'

/**
 * @typedef {{ passed: number, failed: number, skipped: readonly { name: string, why: string }[], files: number,
 *   failures?: readonly { name: string, why: string }[], unsteady?: readonly { name: string, why: string }[] }} TestCount
 *   `failures`: where the runner says them only in the midst of its output; `unsteady`: those that failed first and passed
 *   when tried again, which count as passed
 */

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
 * @typedef {{ status: string, annotations: readonly Annotation[], results: readonly BrowserResult[] }} BrowserTest
 * @typedef {{ annotations: readonly Annotation[], errors?: readonly { message?: string }[] }} BrowserResult
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
  const report = /** @type {Suite & { errors?: readonly { message?: string }[] }} */ (
    JSON.parse(readFileSync(file, 'utf8'))
  )
  const specs = specsOf(report)
  const tests = specs.flatMap((spec) => spec.tests.map((test) => ({ spec, test })))
  const skipped = tests
    .filter(({ test }) => test.status === 'skipped')
    .map(({ spec, test }) => ({ name: `${spec.file}: ${spec.title}`, why: reasonOf(test) }))
  const passed = tests.filter(({ test }) => test.status === 'expected' || test.status === 'flaky').length
  const failed = tests.length - passed - skipped.length + (report.errors ?? []).length
  const those = (/** @type {string} */ status) =>
    tests
      .filter(({ test }) => test.status === status)
      .map(({ spec, test }) => ({
        name: `${spec.file}: ${spec.title}`,
        why: saidBy(test.results.flatMap((result) => result.errors ?? [])),
      }))
  const outside = (report.errors ?? []).map((error) => ({ name: 'outside of any test', why: saidBy([error]) }))
  const files = new Set(specs.map((spec) => spec.file)).size
  return { passed, failed, skipped, files, failures: [...those('unexpected'), ...outside], unsteady: those('flaky') }
}

/** @param {readonly { message?: string }[]} errors */
function saidBy(errors) {
  return errors.map(({ message }) => stripVTControlCharacters(message ?? 'no reason given')).join('\n')
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

/**
 * Each by its name, with the first lines of what it said under it.
 * @param {readonly { name: string, why: string }[]} failures
 */
export function inFull(failures) {
  return failures.map(({ name, why }) => `${indent(`${name}\n${indent(firstLines(why, 40))}`)}\n`).join('')
}

/** @param {string} text */
export function indent(text) {
  return text.replaceAll(/^/gm, '    ')
}
