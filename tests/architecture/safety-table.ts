import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** The cases of docs/safety.md. */
export const cases: readonly number[] = Array.from({ length: 35 }, (_, at) => at + 1)

/** The files of tests of a tree, by their paths. */
export function testFilesOf(root: string): ReadonlyMap<string, string> {
  const paths = ['src', 'tests', 'scripts']
    .filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((path) =>
        join(folder, path).replaceAll('\\', '/'),
      ),
    )
    .filter((path) => /\.(?:test|spec)\.tsx?$/.test(path))
  return new Map(paths.map((path) => [path, readFileSync(join(root, path), 'utf8')]))
}

/** What is wrong with the table: rows that are missing, tests that are not there, cases that were not tried without their guards. */
export function faultsOf(table: string, files: ReadonlyMap<string, string>): string[] {
  const rows = new Map(
    [...table.matchAll(/^\| (\d+) \| (.+) \| (.+) \|$/gm)].map(([, n, test = '', result = '']) => [
      Number(n),
      { test, result },
    ]),
  )
  return cases.flatMap((n) => {
    const row = rows.get(n)
    if (!row) return [`${n}: no row`]
    return [
      ...faultsOfTests(n, row.test, files),
      ...(row.result.trim() === '' ? [`${n}: no result`] : []),
      ...(isTried(n, files) ? [] : [`${n}: no stand-in without a guard`]),
    ]
  })
}

/** Tests are named by file and titles: `file` “title”, “title”. */
function faultsOfTests(n: number, test: string, files: ReadonlyMap<string, string>): string[] {
  const named = [...test.matchAll(/`([^`]+\.(?:test|spec)\.tsx?)`((?:,? “[^”]+”)+)/g)]
  if (named.length === 0) return [`${n}: no test named`]
  return named.flatMap(([, file = '', titles = '']) => {
    const text = files.get(file)
    if (text === undefined) return [`${n}: no file ${file}`]
    return [...titles.matchAll(/“([^”]+)”/g)]
      .map(([, title = '']) => title)
      .filter((title) => !text.includes(title))
      .map((title) => `${n}: ${file} has no “${title}”`)
  })
}

/** A call of `safetyCase` (or of its twin for browsers) of that number that has stand-ins. */
function isTried(n: number, files: ReadonlyMap<string, string>): boolean {
  return [...files.values()].some((text) =>
    text
      .split(/\b(?=\w*[sS]afetyCase(?:<[^()]*>)?\()/)
      .some(
        (part) =>
          new RegExp(`^\\w+(?:<[^()]*>)?\\(\\s*${n},`).test(part) &&
          /\bwithout(?:: (?:\{\s*[^\s}]|[A-Z])|,| =)/.test(part),
      ),
  )
}
