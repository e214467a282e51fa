import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { aFolder, run } from './run-cli.ts'
import { hold } from './workspace.ts'

const folder = aFolder()
afterAll(() => folder.remove())

it('says what is in a file before it is written, and what would come before it is brought in, also beside an open window', async () => {
  await hold(folder.path, {}, async (api) => {
    const { account } = await api.accounts.add({ address: 'gears.example', name: 'Exact Gears' })
    await api.notes.create({ accountId: account.id, pageId: null, kind: 'research', markdown: 'Ask for Maren.' })
  })
  const written = await run(folder.path, ['hand-over', 'gears.example', '--out', 'gears.groundwork'])
  expect(written).toMatchObject({ code: 0, stderr: '' })
  expect(written.stdout).toMatch(
    /^Exact Gears: 1 note\.\nIt holds your notes[^]*--without-notes\.\nWritten: gears\.groundwork\n$/,
  )
  const other = join(folder.path, 'other')
  const looked = await run(folder.path, ['merge', 'gears.groundwork', '--look', '--workspace', other])
  expect(looked).toMatchObject({ code: 0, stderr: '' })
  expect(looked.stdout).toContain('It is not here yet: all of it comes in.')
  expect(await run(folder.path, ['export', '--out', 'all'])).toMatchObject({ code: 0, stderr: '' })
  await hold(folder.path, {}, async () => {
    const file = await run(folder.path, ['merge', 'gears.groundwork', '--look'])
    expect(file).toMatchObject({ code: 0, stderr: '' })
    const all = await run(folder.path, ['merge', 'all', '--look'])
    expect(all).toEqual({ code: 0, stderr: '', stdout: expect.stringMatching(/^Not here yet: 0 of 1 accounts/) })
  })
  expect(readdirSync(join(folder.path, 'ws')).filter((name) => name.endsWith('.part'))).toEqual([])
})
