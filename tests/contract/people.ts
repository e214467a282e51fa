import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type Connection, failureOf } from './connection.ts'

// Words that nothing else in the workspace holds.
const name = 'Zorvan Quellmark'
const letter = [
  'Erased Gears makes gears.',
  `${name} has been appointed operations director of Erased Gears.`,
  'Write to z.quellmark@erased-gears.example.',
  'We had to stop two lines in May.',
].join('\n\n')

/** What anybody could read in the files of the database. */
function legible(folder: string): string {
  const files = readdirSync(folder).filter((file) => file.startsWith('groundwork.db'))
  return files.map((file) => readFileSync(join(folder, file)).toString('latin1')).join('\n')
}

export function tellsOfPeople(host: Connection): void {
  test('SAFETY 34: what is held about a person is shown, and erased from everything of the account', async () => {
    const { api } = host
    const { account } = await api.accounts.add({ address: 'erased-gears.example', name: 'Erased Gears' })
    const accountId = account.id
    const bring = () => api.imports.bringIn({ accountId, content: { type: 'text', text: letter } })
    const { page } = await bring()
    const note = await api.notes.create({ accountId, markdown: `Ask ${name} about May.` })
    await api.notes.save({ noteId: note.id, version: note.version, markdown: 'Ask Quellmark about May and June.' })
    await api.calls.save({
      accountId,
      at: '2026-03-02T10:00:00.000Z',
      minutes: 30,
      people: [
        { name, role: 'Operations' },
        { name: 'Ida Brekke', role: '' },
      ],
      objective: '',
      nextCommitment: '',
      approachedBy: null,
      outcome: `${name} said no`,
    })
    const held = await api.people.held({ accountId, name })
    expect(held.forms.map(({ form, theCompany }) => [form, theCompany])).toEqual([
      [name, false],
      ['Quellmark, Zorvan', false],
      ['Z. Quellmark', false],
      ['Quellmark', false],
    ])
    expect(held.places.map(({ what }) => what)).toEqual(expect.arrayContaining(['pages', 'notes', 'calls']))
    expect(legible(host.folder)).toContain('Quellmark')

    expect((await api.people.erase({ accountId, forms: held.forms.map(({ form }) => form) })).changed).toBeGreaterThan(
      3,
    )
    expect((await api.people.held({ accountId, name })).places).toEqual([])
    expect(legible(host.folder).toLowerCase()).not.toContain('quellmark')
    expect((await api.search.query({ words: 'quellmark' })).hits).toEqual([])
    // what stands around the name is as it was, in its place
    if (page.versionId === null) throw new Error('the text was kept')
    const saved = await api.pages.get({ pageVersionId: page.versionId })
    expect(saved.document.text).toContain('██████ █████████ has been appointed operations director of Erased Gears.')
    expect((await api.calls.list({ accountId }))[0]?.people).toEqual([{ name: 'Ida Brekke', role: '' }])
    const checks = await api.workspace.doctor()
    expect(checks.filter(({ ok }) => !ok)).toEqual([])

    // their pages still say it: it is gone from what is read anew, and where only an address of mail says it
    await bring()
    await api.imports.bringIn({
      accountId,
      content: { type: 'text', text: 'Orders go to z.quellmark@erased-gears.example.' },
    })
    expect((await api.people.held({ accountId, name })).places).toEqual([])
    expect(legible(host.folder).toLowerCase()).not.toContain('quellmark')
  })

  test('a name that is the company’s own stays, and what is too short to be a name is refused', async () => {
    const { account } = await host.api.accounts.add({ address: 'harbeck-mills.example', name: 'Harbeck Mills' })
    const held = await host.api.people.held({ accountId: account.id, name: 'Ada Harbeck' })
    expect(held.forms.find(({ form }) => form === 'Harbeck')?.theCompany).toBe(true)
    const refused = await failureOf(host.api.people.erase({ accountId: account.id, forms: ['Harbeck'] }))
    expect(refused).toMatchObject({ kind: 'bad-input' })
    expect((await failureOf(host.api.people.erase({ accountId: account.id, forms: ['a'] }))).kind).toBe('bad-input')
  })
}
