import { expect, test } from 'vitest'
import { type Connection, failureOf } from './connection.ts'

export function tellsOfImports(host: Connection): void {
  test('brings in a file and a pasted page, takes one out again, and refuses what it must', async () => {
    const account = await host.api.accounts.find({ words: 'Calder Mills' })
    const note = '# Calder Mills names a chief executive\n\nCalder Mills has appointed Ruth Adeyemi as chief executive.'
    const file = { type: 'file' as const, name: 'calder.md', base64: Buffer.from(note).toString('base64') }
    const added = await host.api.imports.bringIn({ accountId: account.id, content: file })
    expect(added).toMatchObject({ state: 'added', page: { url: expect.stringMatching(/^import:[0-9a-f]{32}$/) } })
    expect(added.page.origin).toMatchObject({ how: 'file', name: 'calder.md', address: null })
    expect(await host.api.imports.bringIn({ accountId: account.id, content: file })).toMatchObject({ state: 'same' })

    const copied = JSON.stringify({ address: 'https://people.example/ruth', copiedAt: '2026-11-02T10:00:00.000Z' })
    const html = `<!-- groundwork page ${copied} --><html><head><meta charset="iso-8859-1"></head><body><h1>Ruth Adeyemi</h1><p>Chief executive of Calder Mills in Łódź since November.</p></body></html>`
    const pasted = await host.api.imports.bringIn({ accountId: account.id, content: { type: 'text', text: html } })
    expect(pasted.page).toMatchObject({
      url: 'https://people.example/ruth',
      fetchedAt: '2026-11-02T10:00:00.000Z',
      origin: { how: 'bookmarklet', address: 'https://people.example/ruth' },
    })
    const pageVersionId = pasted.page.versionId
    if (!pageVersionId) throw new Error('a page that was brought in has a version')
    const saved = await host.api.pages.get({ pageVersionId })
    expect(saved.document.text).toContain('Łódź')
    expect((await host.api.signals.list({ accountId: account.id })).events.length).toBeGreaterThan(0)

    const news =
      '# About Calder Mills\n\nOur looms broke down twice in October. Manufacturers everywhere suffer loom breakdowns. Our looms have not broken down since.'
    await host.api.imports.bringIn({
      accountId: account.id,
      content: { type: 'file', name: 'about.md', base64: Buffer.from(news).toString('base64') },
    })
    const look = await host.api.playbooks.cueHits({ cue: 'loom breakdown', direction: 'for' })
    expect(look.taken).toMatchObject({
      count: 2,
      hits: [
        { direction: 'for', strength: 3, why: null, accountName: 'Calder Mills', evidence: { type: 'quote' } },
        { direction: 'against', why: null },
      ],
    })
    expect(look.refused).toMatchObject({
      count: 1,
      hits: [{ strength: null, why: expect.stringMatching(/^Everybody/) }],
    })
    expect(
      (await host.api.playbooks.cueHits({ cue: { event: 'leadership_change' }, direction: 'for' })).taken.count,
    ).toBeGreaterThan(0)
    expect((await host.api.playbooks.cueHits({ cue: { absent: 'certification' }, direction: 'for' })).taken.count).toBe(
      0,
    )

    const [lens] = await host.api.playbooks.list()
    if (!lens) throw new Error('a playbook was saved')
    const stopsLooms = lens.yaml.replace(/cues:\n/, 'cues:\n      - loom breakdown\n')
    const before = await host.api.snapshots.latest({ accountId: account.id })
    const tried = await host.api.playbooks.tryOut({ yaml: stopsLooms })
    expect(tried.changes.find(({ accountName }) => accountName === 'Calder Mills')).toMatchObject({
      gained: [{ problemId: expect.any(String) }],
      lost: [],
    })
    expect(await host.api.snapshots.latest({ accountId: account.id })).toEqual(before)

    await host.api.accounts.update({ accountId: account.id, relation: 'customer' })
    expect((await host.api.bestCustomers.list()).map((row) => row.account.relation)).toEqual(['customer'])
    const proposed = await host.api.bestCustomers.proposals({ yaml: lens.yaml })
    expect(proposed).toEqual({ looked: 1, of: 1, good: 1, regretted: 0, fewest: 3, proposals: [] })
    const without = await host.api.playbooks.tryOut({ yaml: stopsLooms })
    expect(without.changes.some(({ accountName }) => accountName === 'Calder Mills')).toBe(false)
    expect((await host.api.calls.today()).accounts.some((row) => row.account.id === account.id)).toBe(false)
    await host.api.accounts.update({ accountId: account.id, relation: null })
    expect(await host.api.bestCustomers.list()).toEqual([])

    await host.api.pages.remove({ pageId: added.page.id })
    expect((await host.api.pages.list({ accountId: account.id })).map(({ id }) => id)).not.toContain(added.page.id)
    await host.api.pages.restore({ pageId: added.page.id })
    expect(await host.api.pages.list({ accountId: account.id })).toHaveLength(3)

    const empty = await failureOf(
      host.api.imports.bringIn({ accountId: account.id, content: { type: 'text', text: ' ' } }),
    )
    expect(empty.kind).toBe('bad-input')
    // another company's site is fetched only when the user says so
    const other = await failureOf(
      host.api.imports.fetch({ accountId: account.id, address: 'https://people.example/ruth' }),
    )
    expect(other).toMatchObject({ kind: 'conflict', details: { site: 'people.example' } })
    const inside = await failureOf(
      host.api.imports.fetch({ accountId: account.id, address: 'http://127.0.0.1:9/', otherSite: true }),
    )
    expect(['address-refused', 'robots-denied', 'connect-failed']).toContain(inside.kind)
  })

  test('takes in a file of many megabytes, and says in words when it is too large', async () => {
    const account = await host.api.accounts.find({ words: 'Calder Mills' })
    const bring = (bytes: number) =>
      host.api.imports.bringIn({
        accountId: account.id,
        content: {
          type: 'file',
          name: 'long.html',
          base64: Buffer.from(`<h1>Long</h1><!--${'x'.repeat(bytes)}-->`).toString('base64'),
        },
      })
    expect((await bring(9_600_000)).page.title).toBe('Long')
    expect(await failureOf(bring(25_600_000))).toMatchObject({ kind: 'too-large' })
  }, 180_000)
}
