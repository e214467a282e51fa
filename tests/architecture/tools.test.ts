import { execFile } from 'node:child_process'
import { cpSync, mkdtempSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'groundwork-tools-'))
const run = promisify(execFile)

// A project with our settings and one file that is wrong in every way a tool of ours has to see. It shows that each
// tool reads TypeScript at all, which on TypeScript 7 some do not, and say nothing.
const wrong = `async function later(): Promise<void> {}
export function forget(): void {
  later()
}
export const unused: number = 'text'
`

beforeAll(() => {
  for (const file of ['tsconfig.json', '.oxlintrc.json', 'biome.json']) cpSync(join(root, file), join(folder, file))
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction')
  const manifest = { name: 'planted', private: true, type: 'module' }
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest))
  writeFileSync(join(folder, 'knip.json'), JSON.stringify({ entry: ['src/main.ts'], project: ['src/**/*.ts'] }))
  mkdirSync(join(folder, 'src'))
  writeFileSync(join(folder, 'src/main.ts'), "import { forget } from './wrong.ts'\n\nforget()\n")
  writeFileSync(join(folder, 'src/wrong.ts'), wrong)
  writeFileSync(join(folder, 'src/orphan.ts'), 'export   const orphan = 1\n')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Runs a tool on the planted project; gives what it said once it failed, and 'passed' if it did not. */
async function complaintOf(tool: string, args: readonly string[]): Promise<string> {
  try {
    await run(process.execPath, [join(root, 'node_modules', tool), ...args], {
      cwd: folder,
      env: { ...process.env, NO_COLOR: '1' },
    })
    return 'passed'
  } catch (error) {
    // A program that exits with another code than 0 rejects with its output.
    const { stdout, stderr } = error as { stdout: string; stderr: string }
    return stdout + stderr
  }
}

describe('each tool finds what was planted for it', { timeout: 180_000 }, () => {
  it('the compiler, a wrong type', async () => {
    expect(await complaintOf('typescript/bin/tsc', ['-p', '.'])).toContain('src/wrong.ts(5,14): error TS2322')
  })
  it('the linter with types, a promise nobody waits for', async () => {
    expect(await complaintOf('oxlint/bin/oxlint', ['--type-aware'])).toContain('no-floating-promises')
  })
  it('the formatter, a line set otherwise', async () => {
    expect(await complaintOf('@biomejs/biome/bin/biome', ['format'])).toContain('src/orphan.ts')
  })
  it('the unused-code check, a file and an export', async () => {
    const complaint = await complaintOf('knip/bin/knip.js', ['--no-progress'])
    expect(complaint).toContain('src/orphan.ts')
    expect(complaint).toMatch(/unused\b.*src\/wrong\.ts/)
  })
})
