import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { aPage, anAccount, instant } from '../../../../tests/builders/dossier.ts'
import { buildSnapshot } from '../../snapshot/build-snapshot.ts'
import type { AccountId, NoteId, SnapshotId } from '../../model/ids.ts'
import { aNote, someParts } from '../../../../tests/builders/others-parts.ts'
import { type VaultParts, accountNames, vaultFiles } from './vault.ts'
import { safeName } from './vault-names.ts'

const account = anAccount({ name: 'Brackwell: "Castings" [[evil]]', tags: ['key account', '2026'] })
const page = aPage({
  path: 'about',
  kind: 'about',
  title: 'About | us #1',
  publishedAt: '2026-10-01',
  text: [
    'We cast parts. [[Secrets]] %%hidden%% ==loud== `= dv.pages()` <% tp.system.prompt() %>',
    'We have been here since 1952.',
    '# No heading of ours',
  ],
  facts: [{ kind: 'founded', value: '1952', quote: 'since 1952' }],
})
const snapshot = buildSnapshot({ account, pages: [page], notRead: [], calls: [] }, null, {
  asOf: instant('2026-11-24T08:00:00.000Z'),
  id: 'snp_1' as SnapshotId, // a counted id
  number: 1,
  previous: null,
})
const parts: VaultParts = {
  ...someParts({ account, snapshot, notes: [aNote(), aNote({ id: 'not_2' as NoteId })] }),
  pages: [{ page: page.page, document: page.text.document }],
  images: [],
}
const name = accountNames([account]).get(account.id) ?? ''
const files = vaultFiles(parts, name)
const texts = new Map(files.map((file) => [file.path, 'text' in file ? file.text : '']))
const front = (text: string): Record<string, unknown> =>
  parse(/^---\n([^]*?)\n---\n/.exec(text)?.[1] ?? '') as Record<string, unknown>

describe('a vault', () => {
  it('has a note for the account, its notes and its pages, with links that lead to files of it', () => {
    expect([...texts.keys()]).toEqual([
      'accounts/Brackwell Castings evil.md',
      'notes/Brackwell Castings evil/2026-11-20 Ask for Maren.md',
      'notes/Brackwell Castings evil/2026-11-20 Ask for Maren not2.md',
      'pages/Brackwell Castings evil/About us 1.md',
    ])
    const links = [...texts.values()].flatMap((text) => [...text.matchAll(/(?<!\\)\[\[([^\]|]+)\|[^\]]+\]\]/g)])
    expect(links.length).toBeGreaterThan(5)
    for (const [, to] of links) expect(texts.has(`${to}.md`), to).toBe(true)
    expect(texts.get('accounts/Brackwell Castings evil.md')).toContain('[[pages/Brackwell Castings evil/About us 1|1]]')
  })

  it('holds nothing of the user’s own where notes are left out', () => {
    const without = { ...parts, withNotes: false, snapshot: undefined, notes: [], brief: null }
    const all = vaultFiles(without, name).map((file) => ('text' in file ? file.text : ''))
    expect(all).toHaveLength(2)
    expect(all.join('')).not.toMatch(/key-account|key account|Maren/)
    expect(all[0]).toContain('They cast parts. In Easton.')
  })

  it('says in front matter what it is, and never the recommendation', () => {
    const told = front(texts.get('accounts/Brackwell Castings evil.md') ?? '')
    expect(told).toMatchObject({
      type: 'account',
      aliases: [account.name],
      domain: 'brackwell.example',
      tags: ['key-account'],
    })
    expect(Object.keys(told)).not.toContain('recommendation')
    const note = texts.get('notes/Brackwell Castings evil/2026-11-20 Ask for Maren.md') ?? ''
    expect(front(note)).toMatchObject({
      account: '[[accounts/Brackwell Castings evil|Brackwell Castings evil]]',
      kind: 'call',
    })
    expect(note.endsWith(`\n---\n\n${aNote().markdown}\n`)).toBe(true)
  })

  it('quotes what a page says, and nothing of it is a link, a comment, a heading or a command there', () => {
    const text = (texts.get('pages/Brackwell Castings evil/About us 1.md') ?? '').replace(/^---[^]*?\n---\n/, '')
    expect(text).toContain('We cast parts.')
    expect(text).not.toMatch(/(?<!\\)(?:\[\[|`|<%|^# No)|%%|==/m)
  })

  it('is the same, whatever order things come in', () => {
    expect(
      vaultFiles({ ...parts, notes: [...parts.notes].reverse() }, name)
        .map(({ path }) => path)
        .sort(),
    ).toEqual(files.map(({ path }) => path).sort())
  })
})

describe('names of files', () => {
  it.each([
    ['a/b\\c:d*e?f"g<h>i|j', 'a b c d e f g h i j'],
    ['CON', 'CON_'],
    ['nul.txt', 'nul.txt_'],
    ['..', 'Account'],
    ['  Ends in dots... ', 'Ends in dots'],
    ['\u202egnp.exe\u0000', 'gnp.exe'],
    ['Høgsted & Müller', 'Høgsted & Müller'],
    ['x'.repeat(300), 'x'.repeat(80)],
    // 255 bytes are all a system takes
    ['😀'.repeat(300), '😀'.repeat(45)],
    ['COM¹', 'COM¹_'],
    ['con .txt', 'con .txt_'],
    ['CONIN$', 'CONIN$_'],
  ])('%j is called %j', (words, called) => expect(safeName(words, 'Account')).toBe(called))

  it.each([
    ['Straße', 'STRASSE'],
    ['Ρος', 'ΡΟΣ'],
  ])('%j and %j are one name to some systems', (one, other) => {
    const names = accountNames([
      anAccount({ id: 'acc_000001' as AccountId, name: one }),
      anAccount({ id: 'acc_000002' as AccountId, name: other }),
    ])
    expect([...names.values()]).toEqual([one, `${other} 000002`])
  })

  it('are unlike each other where a system takes letters of either case for the same', () => {
    const names = accountNames([
      anAccount({ id: 'acc_aaaaaa1' as AccountId, name: 'ACME' }), // made-up ids
      anAccount({ id: 'acc_aaaaaa2' as AccountId, name: 'Acme' }),
    ])
    expect([...names.values()]).toEqual(['ACME', 'Acme aaaaa2'])
  })
})
