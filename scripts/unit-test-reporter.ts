import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, relative } from 'node:path'
import type { Reporter, SerializedError, TestModule } from 'vitest/node'

/**
 * Writes what scripts/test-report.mjs reads, to the file that GROUNDWORK_UNIT_REPORT names. Vitest's own JSON has no
 * room for the reason a test was skipped for.
 */
export default class UnitTestReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly SerializedError[]): void {
    const file = process.env['GROUNDWORK_UNIT_REPORT']
    if (file === undefined) return
    const report = summarise(modules)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, JSON.stringify({ ...report, failed: report.failed + unhandled.length }))
  }
}

const mostNamed = 60

/** A file that can't be loaded has no tests, and counts as one that failed. */
function summarise(modules: readonly TestModule[]) {
  const skipped: { name: string; why: string }[] = []
  let passed = 0
  let failed = 0
  for (const module of modules) {
    const failedBefore = failed
    for (const test of module.children.allTests()) {
      const result = test.result()
      if (result.state === 'passed') passed += 1
      else if (result.state === 'skipped') {
        const name = `${relative(process.cwd(), module.moduleId)}: ${test.fullName}`
        skipped.push({ name, why: result.note ?? 'no reason given' })
      } else failed += 1
    }
    if (module.state() === 'failed' && failed === failedBefore) failed += 1
  }
  return { passed, failed, skipped, files: modules.length, slowest: slowest(modules) }
}

/** Where the time goes: files, and the seconds of their tests. */
const slowest = (modules: readonly TestModule[]) =>
  modules
    .map((module) => ({
      file: relative(process.cwd(), module.moduleId),
      seconds: Math.round(module.diagnostic().duration / 1000),
    }))
    .toSorted((a, b) => b.seconds - a.seconds)
    .slice(0, mostNamed)
