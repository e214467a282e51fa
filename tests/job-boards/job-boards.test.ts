import { afterEach, describe, expect, it } from 'vitest'
import type { HostOptions } from '../../src/compose.ts'
import type { Api } from '../../src/contract/contract.ts'
import type { JobBoardName } from '../../src/core/model/job-board.ts'
import type { Site } from '../cli/site.ts'
import { hold, research } from '../cli/workspace.ts'
import { temporaryFolder } from '../contract/transports.ts'
import { answering, boardServer, companySite, played } from './boards.ts'

const names = Object.keys(played) as JobBoardName[] // the keys of a record over that union
const open: Site[] = []
const folders: ReturnType<typeof temporaryFolder>[] = []
afterEach(async () => {
  await Promise.all(open.splice(0).map((site) => site.close()))
  for (const folder of folders.splice(0)) folder.remove()
})

const serving = async (site: Promise<Site>): Promise<Site> => {
  open.push(await site)
  return site
}

function folder(): string {
  const made = temporaryFolder()
  folders.push(made)
  return made.path
}

type Setting = { readonly company: Site; readonly board: Site; readonly name: JobBoardName }

/** One run over a company and the board it names, in a workspace that stays. */
function look<T>(at: string, day: string, settings: readonly Setting[], what: (api: Api) => Promise<T>): Promise<T> {
  const started = Date.now()
  const options: Pick<HostOptions, 'privateOrigins' | 'jobBoardOrigins' | 'now'> = {
    privateOrigins: settings.flatMap(({ company, board }) => [company.origin, board.origin]),
    jobBoardOrigins: Object.fromEntries(settings.map(({ name, board }) => [name, board.origin])),
    // it goes on: hosts are left alone for a second by it
    now: () => new Date(Date.parse(`${day}T09:00:00.000Z`) + Date.now() - started),
  }
  return hold(at, options, what)
}

async function openingsOf(api: Api, company: Site) {
  const account = await api.accounts.find({ words: company.origin })
  return api.accounts.openings({ accountId: account.id })
}

const noticed = ({ openings }: Awaited<ReturnType<typeof openingsOf>>) =>
  openings.map(({ opening, notices }) => [opening.title, ...notices.map(({ type }) => type)])

describe('job boards of companies', () => {
  it('reads each of the eight, by what the careers page links to or embeds', async () => {
    const settings = await Promise.all(
      names.map(async (name): Promise<Setting> => {
        const [company, board] = [companySite(`Halden ${name}`, played[name].named), boardServer(name)]
        return { name, company: await serving(company), board: await serving(board) }
      }),
    )
    await look(folder(), '2026-11-28', settings, async (api) => {
      const ends = await Promise.all(settings.map(({ company }) => research(api, company.origin)))
      for (const [index, { name, company, board }] of settings.entries()) {
        const { board: _board, ...end } = { board, ...ends[index] }
        expect(end.research?.state, name).toBe('done')
        // one question, after robots.txt
        expect(board.asked, name).toEqual(['/robots.txt', played[name].path])
        const { boards, openings } = await openingsOf(api, company)
        expect(boards, name).toMatchObject([{ name, failure: null, linkedFromUrl: `${company.origin}/careers` }])
        expect(
          openings.map(({ opening }) => opening.title),
          name,
        ).toEqual(played[name].titles)
        for (const { opening, evidence } of openings) {
          if (!evidence) throw new Error(`${opening.title} has no words on file`)
          const saved = await api.pages.get({ pageVersionId: evidence.pageVersionId, revision: evidence.revision })
          expect(saved.document.text.slice(evidence.start, evidence.end)).toBe(opening.title)
          expect(saved.page).toMatchObject({ kind: 'careers', url: `${board.origin}${played[name].path}` })
        }
        expect(
          end.coverage?.find(({ topic }) => topic === 'openings'),
          name,
        ).toMatchObject({ state: 'known' })
      }
      // the words of a posting are evidence like those of any page, and as old as the posting
      const account = await api.accounts.find({ words: settings[0]?.company.origin ?? '' })
      const { events } = await api.signals.list({ accountId: account.id })
      expect(events).toMatchObject([{ type: 'hiring_surge', date: '2026-11-02', freshness: 'fresh' }])
      expect((await api.workspace.doctor()).filter(({ ok }) => !ok)).toEqual([])
    })
  }, 180_000)

  it('knows over the weeks what is first of its kind, posted again, long open and gone', async () => {
    const name = 'greenhouse'
    const company = await serving(companySite('Halden', played[name].named))
    const job = (id: number, title: string, posted: string) => ({
      id,
      title,
      first_published: `${posted}T09:00:00Z`,
      location: { name: 'Tolland' },
      absolute_url: `https://boards.greenhouse.io/halden/jobs/${id}`,
    })
    const board = await serving(
      boardServer(name, { jobs: [job(1, 'Moulder', '2026-08-01'), job(2, 'Fitter', '2026-08-20')] }),
    )
    const [setting, at] = [{ name, company, board } as const, folder()]
    let known: readonly string[] = []
    let why: Awaited<ReturnType<Api['signals']['explain']>> | undefined
    const on = (day: string, jobs?: readonly unknown[]) =>
      look(at, day, [setting], async (api) => {
        if (jobs) board.pages.set(played[name].path, answering(name, { jobs }))
        const end = await research(api, company.origin)
        expect(end.research.state).toBe('done')
        const account = await api.accounts.find({ words: company.origin })
        const snapshot = await api.snapshots.latest({ accountId: account.id })
        known = snapshot?.know.map(({ text }) => text) ?? []
        const listed = await openingsOf(api, company)
        const [first] = listed.openings
        if (first) why = await api.signals.explain({ claimId: first.id })
        return listed
      })

    expect(noticed(await on('2026-09-01'))).toEqual([['Fitter'], ['Moulder']])
    const second = await on('2026-09-08', [job(1, 'Moulder', '2026-08-01'), job(3, 'Head of Quality', '2026-09-07')])
    expect(noticed(second)).toEqual([['Head of Quality', 'first-of-kind', 'new'], ['Moulder'], ['Fitter', 'gone']])
    expect(known).toContain('First opening in quality since 1 Sep 2026: Head of Quality')
    expect(why).toMatchObject({
      says: 'Opening: Head of Quality',
      steps: [{ label: 'Date', text: '7 Sep 2026, as the board says; first seen 8 Sep 2026' }],
      quotes: [{ quote: 'Head of Quality', stands: true }],
    })
    expect(why?.rule).toContain('no opening in quality stood there since the first look on 1 Sep 2026')
    // the words of what is gone are still on file
    const gone = second.openings.find(({ opening }) => opening.title === 'Fitter')
    expect(gone?.evidence?.quote).toBe('Fitter')
    // the same answer is a look too
    const third = await on('2026-10-05')
    expect(noticed(third)).toEqual([
      ['Head of Quality', 'first-of-kind', 'new'],
      ['Moulder', 'long-open'],
      ['Fitter', 'gone'],
    ])
    const last = await on('2026-10-12', [
      job(9, 'Fitter (m/f/d)', '2026-10-10'),
      job(3, 'Head of Quality', '2026-09-07'),
    ])
    expect(noticed(last)).toEqual([
      ['Fitter (m/f/d)', 'reposted'],
      ['Head of Quality', 'first-of-kind'],
      ['Moulder', 'gone'],
    ])
    expect(known).toContain('Posted again: Fitter (m/f/d)')
  }, 180_000)

  it('looks at the board when an account is checked, and tells what is sought and what no more', async () => {
    const name = 'greenhouse'
    const company = await serving(companySite('Halden', played[name].named))
    const job = (id: number, title: string) => ({
      id,
      title,
      location: { name: 'Tolland' },
      content: `About ${title}.`,
    })
    const board = await serving(boardServer(name, { jobs: [job(1, 'Moulder'), job(2, 'Fitter')] }))
    const [setting, at] = [{ name, company, board } as const, folder()]
    await look(at, '2026-09-01', [setting], (api) => research(api, company.origin))
    board.pages.set(played[name].path, answering(name, { jobs: [job(1, 'Moulder'), job(3, 'Head of Quality')] }))
    await look(at, '2026-09-08', [setting], async (api) => {
      const account = await api.accounts.find({ words: company.origin })
      const run = await api.watches.recheck({ accountId: account.id })
      for await (const progress of await api.research.watch({ researchId: run.id }))
        expect(progress.research.state).not.toBe('failed')
      const changes = await api.changes.list({ accountId: account.id })
      expect(changes.map(({ about, label }) => `${about}: ${label}`).toSorted()).toEqual([
        'opening: New opening: Head of Quality',
        'opening: Opening gone: Fitter',
      ])
    })
  }, 180_000)

  it('says what could not be read, and takes nothing off the list for it', async () => {
    const name = 'personio'
    const company = await serving(companySite('Halden', played[name].named))
    const board = await serving(boardServer(name))
    const [setting, at] = [{ name, company, board } as const, folder()]
    const on = (day: string) =>
      look(at, day, [setting], async (api) => {
        const end = await research(api, company.origin)
        return { end, ...(await openingsOf(api, company)) }
      })
    await on('2026-11-01')
    board.pages.set('/xml', { headers: { 'content-type': 'text/html' }, body: '<h1>Page not found</h1>' })
    const other = await on('2026-11-08')
    expect(other.boards[0]?.lastReadAt).toMatch(/^2026-11-01/)
    expect(other.boards[0]?.failure).toContain('did not answer in the form its job board documents')
    expect(noticed(other)).toEqual([['Leiter Qualitätssicherung (m/w/d)']])
    const elsewhere = await serving(boardServer(name))
    board.pages.set('/xml', { status: 302, headers: { location: `${elsewhere.origin}/xml` } })
    const led = await on('2026-11-09')
    expect(led.boards[0]?.failure).toContain('another site')
    expect(elsewhere.asked).toEqual([])
    board.pages.set('/robots.txt', 'User-agent: *\nDisallow: /')
    const refused = await on('2026-11-15')
    expect(board.asked.at(-1)).toBe('/robots.txt')
    expect(refused.boards[0]?.failure).toContain('asks crawlers to stay out')
    expect(noticed(refused)).toEqual([['Leiter Qualitätssicherung (m/w/d)']])
    const coverage = refused.end.coverage.find(({ topic }) => topic === 'openings')
    expect(coverage?.detail).toContain('Their job board on Personio could not be read.')
  }, 180_000)

  it('asks for an answer without texts where the whole is too large, and for the rest where it comes in parts', async () => {
    const greenhouse = await serving(companySite('Halden', played.greenhouse.named))
    const large = await serving(boardServer('greenhouse'))
    large.pages.set(played.greenhouse.path, answering('greenhouse', { jobs: [], padding: ' '.repeat(2_100_000) }))
    large.pages.set('/v1/boards/halden/jobs', answering('greenhouse', played.greenhouse.answer))
    const smart = await serving(companySite('Halden Parts', played.smartrecruiters.named))
    const parts = await serving(boardServer('smartrecruiters'))
    const part = (offset: number, count: number) =>
      answering('smartrecruiters', {
        offset,
        limit: 100,
        totalFound: 130,
        content: Array.from({ length: count }, (_, n) => ({
          id: `${offset + n}`,
          name: `Fitter ${offset + n}`,
          releasedDate: '2026-11-01T00:00:00Z',
        })),
      })
    parts.pages.set(played.smartrecruiters.path, part(0, 100))
    parts.pages.set('/v1/companies/HaldenValve/postings?limit=100&offset=100', part(100, 30))
    const settings = [
      { name: 'greenhouse', company: greenhouse, board: large },
      { name: 'smartrecruiters', company: smart, board: parts },
    ] as const
    const origins = Object.fromEntries(settings.map(({ name, board }) => [name, board.origin]))
    const options = {
      privateOrigins: settings.flatMap(({ company, board }) => [company.origin, board.origin]),
      jobBoardOrigins: origins,
      fetchLimits: { maxBodyBytes: 2_000_000 },
    }
    await hold(folder(), options, async (api) => {
      await Promise.all(settings.map(({ company }) => research(api, company.origin)))
      expect(large.asked).toEqual(['/robots.txt', played.greenhouse.path, '/v1/boards/halden/jobs'])
      expect((await openingsOf(api, greenhouse)).openings).toHaveLength(2)
      expect((await openingsOf(api, smart)).openings).toHaveLength(130)
    })
  }, 180_000)
})

it('a board that leads back to the company is not followed where the company’s robots.txt keeps out', async () => {
  const company = await serving(companySite('Halden Valve', played.greenhouse.named))
  const board = await serving(boardServer('greenhouse'))
  company.pages.set('/robots.txt', {
    headers: { 'content-type': 'text/plain' },
    body: 'User-agent: *\nDisallow: /inner',
  })
  board.pages.set(played.greenhouse.path, { status: 302, headers: { location: `${company.origin}/inner/jobs` } })
  await look(folder(), '2026-11-28', [{ name: 'greenhouse', company, board }], async (api) => {
    await research(api, company.origin)
    expect(company.asked).toContain('/careers')
    expect(company.asked).not.toContain('/inner/jobs')
    expect((await openingsOf(api, company)).boards).toMatchObject([{ failure: expect.stringContaining('robots.txt') }])
  })
})
