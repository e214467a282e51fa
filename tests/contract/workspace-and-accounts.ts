import { expect, test } from 'vitest'
import { diskEncryptionOf } from '../../src/adapters/system/disk-encryption.ts'
import { type Connection, failureOf } from './connection.ts'

export function tellsOfWorkspaceAndAccounts(host: Connection): void {
  test('tells the state of a new workspace and keeps settings', async () => {
    const status = await host.api.workspace.status()
    expect(status).toMatchObject({ path: host.folder, readOnly: false, holder: null, accounts: 0 })
    expect(status.settings.playbookId).toBeNull()
    const saved = await host.api.workspace.saveSettings({ paper: 'Letter' })
    expect(saved.paper).toBe('Letter')
    expect((await host.api.workspace.status()).settings).toEqual(saved)
  })

  test('counts what the workspace holds, and opens its folder only where a host can', async () => {
    expect(await host.api.workspace.diskEncryption()).toBe(await diskEncryptionOf(host.folder))
    const { tables, entries, freeBytes } = await host.api.workspace.holdings()
    expect(tables.find(({ name }) => name === 'setting')?.rows).toBeGreaterThan(0)
    expect(entries.find(({ name }) => name === 'groundwork.db')?.files).toBe(1)
    expect(freeBytes).toBeGreaterThan(0)
    expect((await host.api.workspace.status()).canShowFolder).toBe(false)
    const error = await failureOf(host.api.workspace.showFolder())
    expect(error).toMatchObject({ kind: 'bad-input', next: expect.stringMatching(/Copy its path/) })
  })

  test('refuses input of the wrong form with the one error shape', async () => {
    // the wrong form is the point here
    const error = await failureOf(host.api.accounts.add({ address: '' }))
    expect(error.kind).toBe('bad-input')
    expect(error.message).toMatch(/address/)
  })

  test('adds a company once, whatever way its address is written', async () => {
    const first = await host.api.accounts.add({ address: 'www.calder-mills.example' })
    const again = await host.api.accounts.add({ address: 'https://calder-mills.example/about?utm_source=x' })
    expect(first.added).toBe(true)
    expect(again).toMatchObject({ added: false, account: { id: first.account.id } })
    const error = await failureOf(host.api.accounts.add({ address: 'ftp://calder-mills.example/' }))
    expect(error.kind).toBe('bad-input')
    expect(error.next).toBeTruthy()
  })

  test('finds, changes, bins and restores an account', async () => {
    const account = await host.api.accounts.find({ words: 'calder-mills.example' })
    const changed = await host.api.accounts.update({ accountId: account.id, name: 'Calder Mills', segment: 'Paper' })
    expect(changed).toMatchObject({ name: 'Calder Mills', segment: 'Paper', tags: [] })
    const tagged = await host.api.accounts.update({
      accountId: account.id,
      tags: [' fair  2026', 'Fair 2026', 'referral'],
    })
    expect(tagged.tags).toEqual(['fair 2026', 'referral'])
    expect(await host.api.accounts.tags()).toEqual([
      { tag: 'fair 2026', accounts: 1 },
      { tag: 'referral', accounts: 1 },
    ])
    const found = await host.api.search.query({ words: 'referral type:account since:2020 -segment:glass' })
    expect(found.hits.map((hit) => hit.accountId)).toEqual([account.id])
    expect(found).toMatchObject({ counts: { account: 1 }, order: 'best', waiting: 0, faults: [] })
    expect((await host.api.search.query({ words: 'account:nobody x' })).faults).toEqual([
      { part: 'nobody', message: 'No account is called “nobody”.' },
    ])
    await host.api.accounts.remove({ accountId: account.id })
    expect((await failureOf(host.api.accounts.get({ accountId: account.id }))).kind).toBe('not-found')
    expect((await host.api.accounts.list({})).rows).toEqual([])
    await host.api.accounts.restore({ accountId: account.id })
    expect((await host.api.accounts.get({ accountId: account.id })).account.name).toBe('Calder Mills')
    expect((await host.api.accounts.list({ text: 'cald' })).rows).toHaveLength(1)
    expect(await host.api.accounts.facts({ accountId: account.id })).toEqual([])
    expect(await host.api.accounts.openings({ accountId: account.id })).toEqual({ boards: [], openings: [] })
    expect(await host.api.accounts.identityQuestion({ accountId: account.id })).toBeNull()
    const settled = { accountId: account.id, questionId: 'idq_none', answer: 'not-them' } as const
    expect((await failureOf(host.api.accounts.answerIdentity(settled))).kind).toBe('not-found')
  })
}
