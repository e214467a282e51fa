// The steps that say whether the project is good. Each one shows that it read something: on TypeScript 7 there are
// tools that read no file at all and still exit 0.
import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { build, isBuilt } from './build.mjs'
import { requireNode } from '../bin/app-node.mjs'
import { cache, root } from './project.mjs'
import { runToEnd } from './run-child.mjs'
import { readBrowserReport, readUnitReport } from './test-report.mjs'

/**
 * @typedef {import('./test-report.mjs').TestCount} TestCount
 * @typedef {{ ok: boolean, detail: string, output: string, tests?: TestCount }} StepResult `output` is shown only
 *   where the step failed
 * @typedef {{ name: string, run: () => Promise<StepResult> }} Step
 */

const typeScriptFiles = countFiles(join(root, 'src'), /\.tsx?$/)

/** @type {readonly Step[]} */
export const checkSteps = [
  countingStep('format', 'node_modules/@biomejs/biome/bin/biome', ['format'], /Checked (\d+) files/),
  countingStep(
    'lint',
    'node_modules/oxlint/bin/oxlint',
    ['--type-aware', '--deny-warnings'],
    /Finished in \S+ on (\d+) files/,
  ),
  { name: 'types', run: checkTypes },
  countingStep('boundaries', 'scripts/check-boundaries.ts', [], /Read (\d+) files/),
  { name: 'unused code', run: checkUnused },
  { name: 'lock file', run: () => runTool('scripts/check-lock.ts', []) },
  { name: 'contrast', run: () => runTool('scripts/check-contrast.ts', []) },
  { name: 'build', run: checkBuild },
  { name: 'unit tests', run: runUnitTests },
]

/** @type {Step} */
export const browserStep = { name: 'browser tests', run: runBrowserTests }

/**
 * A tool that says how many files it read, and has to have read at least all of src/.
 * @param {string} name
 * @param {string} script
 * @param {readonly string[]} args
 * @param {RegExp} count
 * @returns {Step}
 */
function countingStep(name, script, args, count) {
  const run = async () => {
    const result = await runTool(script, args)
    return withFileCount(result, Number(count.exec(result.output)?.[1] ?? 0))
  }
  return { name, run }
}

/**
 * @param {StepResult} result
 * @param {number} files
 * @returns {StepResult}
 */
function withFileCount(result, files) {
  if (result.ok && files < typeScriptFiles) {
    return { ...result, ok: false, detail: `read ${files} files of at least ${typeScriptFiles}` }
  }
  return { ...result, detail: `${files} files` }
}

/** @returns {Promise<StepResult>} */
async function checkTypes() {
  const tsc = 'node_modules/typescript/bin/tsc'
  const app = await runTool(tsc, ['-p', '.', '--noEmit', '--listFiles'])
  const scripts = await runTool(tsc, ['-p', 'scripts', '--noEmit', '--listFiles'])
  const lines = `${app.output}\n${scripts.output}`.split('\n')
  const isListed = (/** @type {string} */ line) => /^(?:\/|[A-Za-z]:)[^(]*\.(?:[cm]?[jt]s|tsx|json)$/.test(line.trim())
  const files = lines.filter((line) => isListed(line) && !line.includes('node_modules')).length
  const output = lines.filter((line) => !isListed(line)).join('\n')
  return withFileCount({ ok: app.ok && scripts.ok, detail: '', output }, files)
}

/**
 * Knip does not say how many files it read; tests/architecture/tools.test.ts shows that it reads TypeScript.
 * @returns {Promise<StepResult>}
 */
async function checkUnused() {
  const result = await runTool('node_modules/knip/bin/knip.js', ['--no-progress', '--no-config-hints'])
  return { ...result, detail: result.ok ? 'nothing unused' : '' }
}

/** @returns {Promise<StepResult>} */
async function checkBuild() {
  if (isBuilt()) return { ok: true, detail: 'up to date', output: '' }
  await build()
  return { ok: true, detail: 'built', output: '' }
}

/** @returns {Promise<StepResult>} */
async function runUnitTests() {
  const report = freshReport('unit-tests.json')
  const args = ['run', '--allowOnly=false', '--reporter=default', '--reporter=./scripts/unit-test-reporter.ts']
  const result = await runTool('node_modules/vitest/vitest.mjs', args, { GROUNDWORK_UNIT_REPORT: report })
  return withTests(result, readUnitReport(report))
}

/** @returns {Promise<StepResult>} */
async function runBrowserTests() {
  if (!isBuilt()) return { ok: false, detail: 'not run: there is no build', output: '' }
  const report = freshReport('browser-tests.json')
  const result = await runTool('node_modules/@playwright/test/cli.js', ['test', '--reporter=line,json'], {
    PLAYWRIGHT_JSON_OUTPUT_NAME: report,
  })
  return withTests(result, readBrowserReport(report))
}

/** @param {string} name */
function freshReport(name) {
  mkdirSync(cache, { recursive: true })
  const file = join(cache, name)
  rmSync(file, { force: true })
  return file
}

/**
 * @param {StepResult} result
 * @param {TestCount | undefined} tests
 * @returns {StepResult}
 */
function withTests(result, tests) {
  if (tests === undefined) return { ...result, ok: false, detail: 'ended before it could count its tests' }
  const detail = `${tests.passed} passed, ${tests.failed} failed, ${tests.skipped.length} skipped, ${tests.files} files`
  return { ...result, ok: result.ok && tests.failed === 0 && tests.passed > 0, detail, tests }
}

/**
 * @param {string} script run by the app's own Node, which reads TypeScript
 * @param {readonly string[]} args
 * @param {Record<string, string>} [env]
 * @returns {Promise<StepResult>}
 */
async function runTool(script, args, env = {}) {
  const { code, output } = await runToEnd(requireNode(), [join(root, script), ...args], {
    cwd: root,
    env: { ...process.env, ...env, NO_COLOR: '1', FORCE_COLOR: undefined },
  })
  return { ok: code === 0, detail: code === 0 ? (output.trim().split('\n').at(-1) ?? '') : '', output }
}

/**
 * @param {string} folder
 * @param {RegExp} name
 * @returns {number}
 */
function countFiles(folder, name) {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && name.test(entry.name),
  ).length
}
