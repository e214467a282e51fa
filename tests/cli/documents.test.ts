import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { aPdf } from '../../src/adapters/documents/documents.fixture.ts'
import { aFolder, json, run } from './run-cli.ts'
import { type Site, html, serveSite } from './site.ts'
import { look } from './workspace.ts'

const folder = aFolder()
const sites: Site[] = []
afterAll(async () => {
  for (const site of sites) await site.close()
  folder.remove()
})

const aReport = (): Promise<Buffer> =>
  aPdf(
    [
      { title: 'Annual Report 2025', lines: ['Kestrel Pumps plc makes pumps for water works in nine countries.'] },
      { lines: ['# Letter to shareholders', 'Kestrel Pumps has appointed Ruth Adeyemi as chief executive officer.'] },
      { lines: ['# Outlook', 'Kestrel Pumps will invest 12 million euros in a new plant in Harrowgate.'] },
    ],
    { title: 'Annual Report 2025', running: 'Kestrel Pumps plc' },
  )

describe('company PDFs', () => {
  it('are read after the pages, and a quote knows its page', async () => {
    const report = await aReport()
    const site = await serveSite({
      '/': html('Kestrel Pumps', 'Kestrel Pumps makes pumps.', [
        '/about',
        '/files/annual-report-2025.pdf',
        '/files/agb.pdf',
        '/broken-brochure.pdf',
      ]),
      '/about': html('About Kestrel Pumps', 'We have made pumps since 1931.', ['/']),
      '/files/annual-report-2025.pdf': { headers: { 'content-type': 'application/pdf' }, body: report },
      '/broken-brochure.pdf': { headers: { 'content-type': 'application/pdf' }, body: '%PDF-1.7 and no more' },
    })
    sites.push(site)
    const ran = await run(folder.path, [
      'research',
      `${site.origin}/`,
      '--account',
      'Kestrel Pumps',
      '--allow-loopback',
      '--delay',
      '0',
      '--json',
    ])
    expect(ran.code).toBe(0)
    expect(json(ran)).toMatchObject({
      pages: expect.arrayContaining([
        expect.objectContaining({ url: `${site.origin}/files/annual-report-2025.pdf`, kind: 'report', status: 200 }),
        expect.objectContaining({
          url: `${site.origin}/broken-brochure.pdf`,
          status: 'unreadable',
          reason: expect.stringMatching(/damaged/),
        }),
      ]),
    })
    expect(site.asked).not.toContain('/files/agb.pdf')
    expect(site.asked.indexOf('/about')).toBeLessThan(site.asked.indexOf('/files/annual-report-2025.pdf'))
    const snapshot = await run(folder.path, ['snapshot', 'Kestrel Pumps'])
    expect(snapshot.stdout).toMatch(/Ruth Adeyemi.*\[\d, p\. 2\]/)
  })
})

describe('import', () => {
  it('keeps files as pages of an account, tells what each is, and goes on after one that can’t be read', async () => {
    writeFileSync(join(folder.path, 'report.pdf'), await aReport())
    writeFileSync(join(folder.path, 'note.md'), '# Visit\n\nThey lose two shifts a week to changeovers.')
    writeFileSync(join(folder.path, 'photo.pdf'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]))
    const ran = await run(folder.path, [
      'import',
      'report.pdf',
      'photo.pdf',
      'note.md',
      'gone.txt',
      '--account',
      'marrow-valves.example',
      '--json',
    ])
    expect(ran.code).toBe(1)
    expect(json(ran)).toMatchObject({
      files: [
        { file: 'report.pdf', state: 'added', page: { kind: 'report', title: 'Annual Report 2025' } },
        {
          file: 'photo.pdf',
          error: { kind: 'unreadable-page', message: '“photo.pdf” can’t be read: it is an image.' },
        },
        { file: 'note.md', state: 'added', page: { title: 'Visit', origin: { how: 'file', name: 'note.md' } } },
        { file: 'gone.txt', error: { kind: 'not-found' } },
      ],
    })
    expect(ran.stderr).toMatch(/photo\.pdf: .*an image/)
  })

  it('takes stdin, an address and a date, and the same file once', async () => {
    const text = 'Marrow Valves in the news\n\nMarrow Valves has opened a second plant in Calder Vale.'
    const args = [
      'import',
      '-',
      '--account',
      'marrow-valves.example',
      '--url',
      'https://trade.example/marrow',
      '--date',
      '2026-10',
    ]
    const first = await run(folder.path, args, { stdin: text })
    expect([first.code, first.stdout]).toEqual([0, '-: added, news-item, 2026-10, “Marrow Valves in the news”\n'])
    const again = await run(folder.path, args, { stdin: text })
    expect(again.stdout).toMatch(/^-: on file already/)
    await look(folder.path, async (api) => {
      const account = await api.accounts.find({ words: 'marrow-valves.example' })
      const page = (await api.pages.list({ accountId: account.id })).find(
        ({ url }) => url === 'https://trade.example/marrow',
      )
      expect(page).toMatchObject({ publishedAt: '2026-10', origin: { address: 'https://trade.example/marrow' } })
      expect((await api.workspace.doctor()).filter(({ ok }) => !ok)).toEqual([])
    })
  })

  it('is one page, not “1 pages”, in the list of accounts', async () => {
    await run(folder.path, ['import', '-', '--account', 'lone-page.example'], { stdin: 'We make gates.' })
    expect((await run(folder.path, ['accounts'])).stdout).toMatch(/lone-page\.example .* 1 page, \d{4}-/)
  })

  it.each([
    [['import', '--account', 'x.example'], /which files/],
    [['import', 'a.pdf'], /--account/],
    [['import', 'a.pdf', '--account', 'x.example', '--date', 'yesterday'], /--date/],
    [['import', 'a.pdf', 'b.pdf', '--account', 'x.example', '--url', 'https://x.example'], /--url/],
  ])('%j is wrong use', async (args, words) => {
    const ran = await run(folder.path, args)
    expect([ran.code, ran.stdout]).toEqual([2, ''])
    expect(ran.stderr).toMatch(words)
  })

  it('finds nothing for an account that is not on file', async () => {
    const ran = await run(folder.path, ['import', 'note.md', '--account', 'Nobody'])
    expect(ran.code).toBe(3)
  })
})
