import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type Connection, failureOf } from './connection.ts'

/** A thread starts for each of these, and loads the program. */
const patience = 180_000

export function tellsOfExports(host: Connection): void {
  test(
    'exports everything, counts it, and brings in what is missing with a way back',
    async () => {
      const { account } = await host.api.accounts.add({ address: 'exported-gears.example', name: 'Exported Gears' })
      const written = await host.api.exports.write({ folder: null })
      expect(written).toMatchObject({ damaged: 0 })
      for (const name of ['export.json', 'data/account.jsonl', 'accounts'])
        expect(existsSync(join(written.folder, name))).toBe(true)
      const nothing = await host.api.exports.look({ folder: written.folder })
      expect(nothing).toMatchObject({ rowsAdded: 0, added: { accounts: 0, notes: 0, pages: 0, calls: 0 } })

      await host.api.accounts.remove({ accountId: account.id })
      await host.api.bin.erase({ items: [{ kind: 'account', id: account.id }] })
      const came = await host.api.exports.bringIn({ folder: written.folder })
      expect(came.added.accounts).toBe(1)
      expect((await host.api.accounts.get({ accountId: account.id })).account.name).toBe('Exported Gears')
      expect((await host.api.search.query({ words: 'exported gears' })).hits.map((hit) => hit.accountId)).toContain(
        account.id,
      )

      await host.api.backups.restore({ file: came.kept, asUndo: true })
      expect((await failureOf(host.api.accounts.get({ accountId: account.id }))).kind).toBe('not-found')
    },
    patience,
  )

  test('writes an account, its notes and its brief as other programs read them, a vault again into the same folder', async () => {
    const { account } = await host.api.accounts.add({ address: 'others-gears.example', name: 'Other Gears' })
    const note = { accountId: account.id, pageId: null, kind: 'call', markdown: 'Ask for Maren.' } as const
    await host.api.notes.create(note)
    const one = { folder: null, accountId: account.id }
    const written = await host.api.exports.forOthers({ ...one, format: 'hubspot' })
    expect(written).toMatchObject({ accounts: 1, notes: 1, files: 2, left: [], removed: 0 })
    const table = readFileSync(join(written.folder, 'hubspot-notes.csv'), 'utf8')
    expect(table).toContain('Other Gears,others-gears.example,')
    expect(table).toContain('Ask for Maren.')
    const tasks = await host.api.exports.forOthers({ ...one, format: 'salesforce', withNotes: false })
    expect(readFileSync(join(tasks.folder, 'salesforce-tasks.csv'), 'utf8').trim().split('\n')).toHaveLength(1)
    const vault = await host.api.exports.forOthers({ ...one, format: 'vault' })
    expect(vault.files).toBe(2)
    writeFileSync(join(vault.folder, 'accounts/Other Gears.md'), 'mine')
    const again = await host.api.exports.forOthers({ ...one, format: 'vault' })
    expect(again).toMatchObject({ folder: vault.folder, files: 1, left: ['accounts/Other Gears.md'] })
    expect(
      (await failureOf(host.api.exports.forOthers({ ...one, format: 'hubspot', folder: written.folder }))).kind,
    ).toBe('conflict')
    for (const format of ['hubspot', 'vault'] as const)
      expect(
        await failureOf(host.api.exports.forOthers({ ...one, format, folder: join(host.folder, 'own') })),
      ).toMatchObject({ kind: 'bad-input', next: expect.stringContaining('outside of') })
  })

  test(
    'refuses a folder that is no export, and one that is there already',
    async () => {
      expect((await failureOf(host.api.exports.look({ folder: host.folder }))).kind).toBe('bad-input')
      expect((await failureOf(host.api.exports.bringIn({ folder: '/nowhere/at-all' }))).kind).toBe('bad-input')
      expect((await failureOf(host.api.exports.write({ folder: tmpdir() }))).kind).toBe('conflict')
      for (const folder of [host.folder, join(host.folder, 'own'), join(host.folder, 'exports')])
        expect(await failureOf(host.api.exports.write({ folder }))).toMatchObject({
          kind: 'bad-input',
          next: expect.stringContaining('outside of'),
        })
      // nothing is held any more
      const saved = await host.api.workspace.saveSettings({ paper: 'Letter' })
      expect(saved.paper).toBe('Letter')
    },
    patience,
  )
}
