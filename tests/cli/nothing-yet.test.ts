import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { aFolder, run } from './run-cli.ts'

const folder = aFolder()
afterAll(() => folder.remove())

it('says so where there is nothing yet, and ends with 3', async () => {
  const file = join(folder.path, 'page.md')
  writeFileSync(file, '# Hello')
  expect((await run(folder.path, ['import', file, '--account', 'kestrel-pumps.example'])).code).toBe(0)
  const asked = [
    ['calls', 'kestrel'],
    ['notes', 'kestrel'],
    ['watch', 'kestrel'],
    ['backup', '--list'],
  ]
  for (const words of asked) {
    const { code, stdout } = await run(folder.path, words)
    expect([code, stdout], words.join(' ')).toEqual([3, expect.stringMatching(/^\S.{10,120}\n$/)])
  }
})
