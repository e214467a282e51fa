import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readSource, type SourceFacts } from './read-source.ts'
import {
  checkColours,
  checkCssColours,
  checkFileName,
  checkHtmlSinks,
  checkImports,
  checkMachineTraces,
  checkPurity,
  checkWindowReach,
  type Violation,
} from './rules.ts'

const skipped = new Set(['node_modules', 'out', 'dist', '.git', 'test-results', 'playwright-report', '.vitest'])

/**
 * Holds every file of a source tree against the rules.
 * @param root the folder that holds src/
 * @returns what was found, and how many files were read, so that a check of nothing can't pass for a clean one
 */
export function checkTree(root: string): { readonly violations: readonly Violation[]; readonly filesRead: number } {
  const paths = listFiles(root, '')
  const facts = new Map<string, SourceFacts>()
  const violations: Violation[] = []
  for (const path of paths) {
    violations.push(...checkFileName(path))
    const bytes = readFileSync(join(root, path))
    if (bytes.includes(0)) continue
    const text = bytes.toString('utf8')
    violations.push(...checkMachineTraces(path, text), ...checkCssColours(path, text))
    if (!/^(?:src|tests|scripts|bin|bench|packaging)\/.+\.[cm]?[jt]sx?$/.test(path)) continue
    const source = readSource(path, text)
    facts.set(path, source)
    violations.push(
      ...checkImports(path, source),
      ...checkPurity(path, source),
      ...checkHtmlSinks(path, source),
      ...checkColours(path, source),
    )
  }
  violations.push(...checkWindowReach(facts))
  return { violations, filesRead: facts.size }
}

function listFiles(root: string, folder: string): readonly string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`
    if (entry.isDirectory()) return skipped.has(entry.name) ? [] : listFiles(root, path)
    return entry.isFile() ? [path] : []
  })
}
