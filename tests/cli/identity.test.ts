import { afterAll, describe, expect, it } from 'vitest'
import type { Host } from '../../src/compose.ts'
import type { IdentityAnswer, ResearchProgress } from '../../src/contract/contract.ts'
import { aFolder, json, run } from './run-cli.ts'
import { type Site, aCompany, html, serveSite } from './site.ts'
import { hold, research } from './workspace.ts'

const sites: Site[] = []
const folders = [aFolder()]
afterAll(async () => {
  for (const site of sites) await site.close()
  for (const folder of folders) folder.remove()
})
const serve = async (pages: Parameters<typeof serveSite>[0]): Promise<Site> => {
  const site = await serveSite(pages)
  sites.push(site)
  return site
}
const inWorkspace = (origins: readonly Site[], at: (api: Host['api']) => Promise<void>): Promise<void> => {
  const folder = aFolder()
  folders.push(folder)
  return hold(folder.path, { privateOrigins: origins.map(({ origin }) => origin) }, at)
}
type Api = Host['api']
type Answer = { readonly answer: IdentityAnswer; readonly address?: string }
/** Answers what is open about the account of a run. */
const answer = async (api: Api, { research: { accountId } }: ResearchProgress, said: Answer) => {
  const question = await api.accounts.identityQuestion({ accountId })
  if (!question) throw new Error('no question is open')
  return api.accounts.answerIdentity({ accountId, questionId: question.id, ...said })
}
const toTheEnd = async (api: Api, researchId: ResearchProgress['research']['id']): Promise<ResearchProgress> => {
  let last = await api.research.get({ researchId })
  for await (const progress of await api.research.watch({ researchId })) last = progress
  return last
}
/** A run of an account that the user gave a name. */
const named = async (api: Api, site: Site, name = 'Halden Valve GmbH'): Promise<ResearchProgress> => {
  const { account } = await api.accounts.add({ address: site.origin, name })
  return toTheEnd(api, (await api.research.start({ accountId: account.id, delayMs: 0 })).id)
}
const pathsOf = async (api: Api, accountId: ResearchProgress['research']['accountId']): Promise<string[]> =>
  (await api.pages.list({ accountId })).filter(({ versionId }) => versionId !== null).map(({ url }) => url)
const leadingTo = (site: Site): Promise<Site> =>
  serve({ '/': { status: 301, headers: { location: `${site.origin}/` } } })

describe('a home page that leads to another site', () => {
  it('is asked about, and read once the user says that it is the same company', async () => {
    const group = await serve(aCompany('Halden Group', 2))
    const old = await leadingTo(group)
    await inWorkspace([old, group], async (api) => {
      const first = await research(api, old.origin)
      expect(first.research).toMatchObject({
        state: 'failed',
        reason: expect.stringMatching(/may be the same company/),
      })
      expect(group.asked).toEqual([])
      const { accountId } = first.research
      expect(await api.accounts.identityQuestion({ accountId })).toMatchObject({
        matter: 'moved',
        leadsTo: `${group.origin}/`,
        evidence: [`${group.origin}/`],
        otherAccount: null,
        answer: null,
      })
      const { account, research: run } = await answer(api, first, { answer: 'same-company' })
      expect(account).toMatchObject({ id: accountId, identity: group.origin, aliases: [old.origin] })
      if (!run) throw new Error('nothing is read')
      expect((await toTheEnd(api, run.id)).research.state).toBe('done')
      expect((await pathsOf(api, accountId)).every((url) => url.startsWith(group.origin))).toBe(true)
      expect(await api.accounts.identityQuestion({ accountId })).toBeNull()
      // the company is found by its old address too
      expect(await api.accounts.add({ address: `${old.origin}/` })).toMatchObject({
        added: false,
        account: { id: accountId },
      })
    })
  })

  it('is never taken over from another account, and not asked about twice', async () => {
    const group = await serve(aCompany('Halden Group', 1))
    const old = await leadingTo(group)
    await inWorkspace([old, group], async (api) => {
      const theirs = await named(api, group, 'Halden Group')
      const first = await research(api, old.origin)
      const { accountId } = first.research
      const question = await api.accounts.identityQuestion({ accountId })
      expect(question?.otherAccount?.id).toBe(theirs.research.accountId)
      await expect(answer(api, first, { answer: 'same-company' })).rejects.toMatchObject({
        data: { kind: 'bad-input' },
      })
      await expect(answer(api, first, { answer: 'another-address', address: group.origin })).rejects.toMatchObject({
        data: { kind: 'conflict', message: expect.stringMatching(/account of its own: Halden Group/) },
      })
      expect(await answer(api, first, { answer: 'not-them' })).toMatchObject({ research: null })
      const again = await research(api, old.origin)
      expect(again.research.reason).toMatch(/You said that this is not the company\.$/)
      expect(await api.accounts.identityQuestion({ accountId })).toBeNull()
      expect(await pathsOf(api, accountId)).toEqual([])
    })
  })
})

describe('a home page that is parked', () => {
  it('is not read, nor anything else of the site, until the user says that it is theirs', async () => {
    const site = await serve({
      ...aCompany('Halden Valve', 2),
      '/': html('haldenvalve', 'This domain is for sale.'),
      '/sitemap.xml': '<urlset><url><loc>/products/alder-1</loc></url></urlset>',
    })
    await inWorkspace([site], async (api) => {
      const first = await research(api, site.origin)
      expect(first.research.state).toBe('failed')
      expect(first.pages.map(({ status }) => status)).toEqual(['parked'])
      expect(await pathsOf(api, first.research.accountId)).toEqual([])
      expect(site.asked).toEqual(['/robots.txt', '/sitemap.xml', '/'])
      const { research: run } = await answer(api, first, { answer: 'same-company' })
      if (!run) throw new Error('nothing is read')
      const second = await toTheEnd(api, run.id)
      expect(second.pages.map(({ status }) => status)).toEqual([200, 200])
    })
  })

  it('is no question any more where the saved page still stands', async () => {
    const site = await serve({})
    const page = html('Halden Valve', 'Halden Valve makes valves for breweries in Calder Vale.')
    site.pages.set('/', (request) =>
      request.headers['if-none-match'] === '"1"' ? { status: 304 } : { headers: { etag: '"1"' }, body: page },
    )
    await inWorkspace([site], async (api) => {
      const { research: first } = await research(api, site.origin)
      const usual = site.pages.get('/') ?? ''
      site.pages.set('/', html('haldenvalve', 'This domain is parked.'))
      expect((await research(api, site.origin)).research.state).toBe('failed')
      expect(await api.accounts.identityQuestion(first)).toMatchObject({ matter: 'parked' })
      expect(await pathsOf(api, first.accountId)).toHaveLength(1)
      site.pages.set('/', usual)
      expect((await research(api, site.origin)).research.state).toBe('done')
      expect(await api.accounts.identityQuestion(first)).toBeNull()
    })
  })

  it('is no question any more once there is a site again, nor when the user gives another address', async () => {
    const parked = await serve({ '/': html('haldenvalve', 'This domain is parked.') })
    const right = await serve(aCompany('Halden Valve', 1))
    await inWorkspace([parked, right], async (api) => {
      const first = await research(api, parked.origin)
      const { accountId } = first.research
      parked.pages.set('/', html('Halden Valve', 'Halden Valve makes valves for breweries in Calder Vale.'))
      expect((await research(api, parked.origin)).research.state).toBe('done')
      expect(await api.accounts.identityQuestion({ accountId })).toBeNull()
      parked.pages.set('/', html('haldenvalve', 'This domain is parked.'))
      const again = await research(api, parked.origin)
      const { account, research: run } = await answer(api, again, { answer: 'another-address', address: right.origin })
      expect(account.identity).toBe(right.origin)
      if (!run) throw new Error('nothing is read')
      expect((await toTheEnd(api, run.id)).research.state).toBe('done')
    })
  })
})

describe('a site of another name', () => {
  const dental =
    'Brightwater Dental fits crowns and straightens teeth for families along the harbour, six days a week, since 1988.'
  const dentist = (): Promise<Site> =>
    serve({
      '/': html('Brightwater Dental', `${dental} © 2026 Brightwater Dental`, ['/team']),
      '/team': html('Our team | Brightwater Dental', 'Ines Kovar leads the practice.'),
    })

  it('is read and asked about; its pages leave the dossier where it is another company', async () => {
    const site = await dentist()
    await inWorkspace([site], async (api) => {
      const first = await named(api, site)
      const { accountId } = first.research
      expect(first.research.state).toBe('done')
      expect(await api.accounts.identityQuestion({ accountId })).toMatchObject({
        matter: 'other-name',
        subject: 'Brightwater Dental',
      })
      expect(await pathsOf(api, accountId)).toHaveLength(2)
      expect(await answer(api, first, { answer: 'not-them' })).toMatchObject({ research: null })
      expect(await pathsOf(api, accountId)).toEqual([])
      expect((await api.search.query({ words: 'Kovar' })).hits).toEqual([])
    })
  })

  it('is an alias of it where both are one', async () => {
    const site = await dentist()
    await inWorkspace([site], async (api) => {
      const first = await named(api, site)
      const { account } = await answer(api, first, { answer: 'same-company' })
      expect(account).toMatchObject({ name: 'Halden Valve GmbH', aliases: ['Brightwater Dental'] })
      const again = await named(api, site)
      expect(await api.accounts.identityQuestion({ accountId: again.research.accountId })).toBeNull()
      expect(await pathsOf(api, account.id)).toHaveLength(2)
    })
  })

  it('or of the same name as another account: said, and kept apart', async () => {
    const [one, two] = [await serve(aCompany('Halden Valve', 1)), await serve(aCompany('Halden Valve', 2))]
    await inWorkspace([one, two], async (api) => {
      const first = await named(api, one, 'Halden Valve')
      const second = await named(api, two, 'HALDEN VALVE Ltd')
      expect(await api.accounts.identityQuestion({ accountId: second.research.accountId })).toMatchObject({
        matter: 'same-name',
        otherAccount: { id: first.research.accountId },
      })
      expect(await api.accounts.identityQuestion({ accountId: first.research.accountId })).toBeNull()
      await answer(api, second, { answer: 'not-them' })
      expect((await pathsOf(api, second.research.accountId)).every((url) => url.startsWith(two.origin))).toBe(true)
    })
  })
})

describe('the command line', () => {
  it('says what is asked, with what to type, and takes the answer', async () => {
    const group = await serve(aCompany('Halden Group', 1))
    const old = await leadingTo(group)
    const folder = aFolder()
    folders.push(folder)
    const asking = ['research', `${old.origin}/`, '--allow-loopback', '--delay', '0', '--json']
    const told = await run(folder.path, asking)
    expect(told.code).toBe(1)
    expect(told.stderr).toContain(`Is this the company you mean? ${new URL(old.origin).host} leads to`)
    expect(told.stderr).toContain(`groundwork identity ${old.origin} --same-company`)
    expect(json(told)).toMatchObject({ question: { matter: 'moved', leadsTo: `${group.origin}/` } })
    const shown = await run(folder.path, ['identity', old.origin])
    expect([shown.code, shown.stdout.includes('--not-them')]).toEqual([0, true])
    expect((await run(folder.path, ['identity', old.origin, '--same-company', '--not-them'])).code).toBe(2)
    const answered = await run(folder.path, ['identity', old.origin, '--same-company'])
    expect(answered).toMatchObject({ code: 0, stdout: expect.stringContaining(`groundwork research ${group.origin}/`) })
    expect((await run(folder.path, ['identity', group.origin])).code).toBe(3)
    expect(group.asked).toEqual([])
    // five starts of the program
  }, 180_000)
})
