import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Host } from '../../src/compose.ts'
import type { Account, PageChange } from '../../src/contract/contract.ts'
import { temporaryFolder } from '../contract/transports.ts'
import { type ChangingSite, atFirst, pagesOf, serveChangingSite } from './changing-site.ts'
import { openHost, researched, settableClock, toTheEnd } from './watching-host.ts'

const folder = temporaryFolder()
const clock = settableClock('2026-11-02T09:00:00.000Z')
const week = 7 * 86_400_000
let site: ChangingSite
let host: Host
let account: Account

beforeAll(async () => {
  site = await serveChangingSite(pagesOf(atFirst))
  host = openHost(folder.path, [site.origin], clock.now)
  account = await researched(host.api, site.origin, 'Kestrel Pumps')
}, 180_000)
afterAll(async () => {
  await host.close()
  await site.close()
  folder.remove()
})

const change = (said: Partial<typeof atFirst>): void => {
  for (const [path, body] of Object.entries(pagesOf({ ...atFirst, ...said }))) site.pages.set(path, body)
}

async function check(): Promise<readonly string[]> {
  site.answers.length = 0
  clock.add(week)
  const run = await host.api.watches.recheck({ accountId: account.id, delayMs: 0 })
  const end = await toTheEnd(host.api, run.id)
  expect(end.research).toMatchObject({ state: 'done', purpose: 'recheck' })
  return (await host.api.changes.list({ accountId: account.id }))
    .filter(({ foundAt }) => foundAt >= run.startedAt)
    .map(({ label }) => label)
}

const asked = (status: number): readonly string[] =>
  site.answers.filter((line) => line.startsWith(`${status} `)).map((line) => line.slice(4))

test('SAFETY 25: an unchanged site answers 304 to every page, and no body is sent', async () => {
  const snapshot = await host.api.snapshots.latest({ accountId: account.id })
  expect(await check()).toEqual([])
  expect(asked(200)).toEqual([])
  expect(asked(304).toSorted()).toEqual(Object.keys(pagesOf(atFirst)).toSorted())
  // nothing is new, so all on file stands as it is
  expect(await host.api.snapshots.latest({ accountId: account.id })).toEqual(snapshot)
})

test('other dates on every page are no change', async () => {
  change({ updated: '17 May 2026' })
  expect(await check()).toEqual([])
  expect(asked(304)).toEqual([])
})

const second = {
  ...atFirst,
  updated: '17 May 2026',
  people: [atFirst.people[0], atFirst.people[2], ['Jan Verbeek', 'Head of Service']],
  news: [
    ['/news/second-hall', 'Second hall planned in Tolmin', 'The second hall is to open in spring.'],
    ...atFirst.news,
  ],
  jobs: ['Maintenance Planner', 'Quality Manager'],
  delivery: 'Spare parts leave our store within six weeks of an order.',
} as typeof atFirst

test('what they stopped saying, began to say and say differently is told, and only that', async () => {
  change(second)
  site.pages.set('/careers/process-engineer', null)
  expect((await check()).toSorted()).toEqual([
    'Gone from the team page: Tomas Lindqvist, Head of Engineering',
    'New on the news page: Second hall planned in Tolmin',
    'New on the team page: Jan Verbeek, Head of Service',
    'New opening: Quality Manager',
    'Opening gone: Process Engineer',
    'Page “Delivery”: was “10 working days”, now “six weeks”',
  ])
  // unchanged pages sent nothing, and what is new on the lists was read
  expect(asked(304).toSorted()).toEqual(['/', '/about', '/careers/maintenance-planner', '/news/open-day'])
  expect(asked(410)).toEqual(['/careers/process-engineer'])
  expect(asked(200)).toEqual(expect.arrayContaining(['/news/second-hall', '/careers/quality-manager']))
})

test('each change has its words in both versions, and all that was saved is still there', async () => {
  const changes = await host.api.changes.list({ accountId: account.id })
  const words = async (quote: PageChange['evidence']['before']): Promise<void> => {
    if (!quote) return
    const { document } = await host.api.pages.get({ pageVersionId: quote.pageVersionId, revision: quote.revision })
    expect(document.text.slice(quote.start, quote.end)).toBe(quote.quote)
  }
  for (const { evidence } of changes) {
    await words(evidence.before)
    await words(evidence.after)
  }
  const delivery = changes.find(({ label }) => label.includes('six weeks'))
  expect(delivery?.evidence.before?.quote).toBe('Spare parts leave our store within 10 working days of an order.')
  const gone = (await host.api.pages.list({ accountId: account.id })).find(({ url }) =>
    url.endsWith('/process-engineer'),
  )
  expect(gone).toMatchObject({ status: 410, versionId: expect.any(String) })
  expect((await host.api.workspace.doctor()).filter(({ ok }) => !ok)).toEqual([])
})

test('what says something of the company is a signal, between the days of its two readings', async () => {
  const { changes, changesLeftOut } = await host.api.signals.list({ accountId: account.id })
  expect(changes.map(({ kind, name }) => `${kind} ${name ?? ''}`.trim()).toSorted()).toEqual([
    'claim_changed',
    'opening_closed Process Engineer',
    'opening_new Quality Manager',
    'person_gone Tomas Lindqvist',
    'person_new Jan Verbeek',
  ])
  expect(changesLeftOut).toEqual([])
  // unchanged at the checks before, so the span is the week between the last two, not the weeks since the first reading
  const gone = changes.find(({ kind }) => kind === 'person_gone')
  expect(Math.round((Date.parse(gone?.by ?? '') - Date.parse(gone?.after ?? '')) / 86_400_000)).toBe(7)
  const why = await host.api.signals.explain({ claimId: changes[0]?.id ?? '', accountId: account.id })
  expect(why.rule).toMatch(/two readings of/)
  expect(why.quotes.every(({ stands }) => stands)).toBe(true)
})

test('the next check finds nothing it has told before', async () => {
  expect(await check()).toEqual([])
})

test('an opening that was gone and stands there again is sought again', async () => {
  const again = { ...second, jobs: [...second.jobs, 'Process Engineer'] }
  change(again)
  expect(await check()).toEqual(['New opening: Process Engineer'])
  const { changes } = await host.api.signals.list({ accountId: account.id })
  expect(changes.find(({ name }) => name === 'Process Engineer')).toMatchObject({
    kind: 'opening_reposted',
    label: 'Posted again: Process Engineer',
    evidence: { before: { quote: 'Process Engineer' }, after: { quote: expect.stringContaining('Process Engineer') } },
  })
})

test('an address that leads to another page now counts as gone', async () => {
  site.pages.set('/careers/maintenance-planner', { to: '/careers' })
  expect(await check()).toEqual(['Opening gone: Maintenance Planner'])
  const pages = await host.api.pages.list({ accountId: account.id })
  expect(pages.find(({ url }) => url.endsWith('/maintenance-planner'))).toMatchObject({
    status: 301,
    reason: 'It leads to /careers now.',
  })
})

test('an advert whose address answers again is posted again', async () => {
  const { '/careers/maintenance-planner': advert = '' } = pagesOf({ ...second, jobs: ['Maintenance Planner'] })
  site.pages.set('/careers/maintenance-planner', advert)
  expect(await check()).toEqual(['New opening: Maintenance Planner'])
  const { changes } = await host.api.signals.list({ accountId: account.id })
  expect(changes.filter(({ name }) => name === 'Maintenance Planner').map(({ kind }) => kind)).toEqual([
    'opening_reposted',
  ])
  expect(await check()).toEqual([])
})

test('then and now stand side by side', async () => {
  const change = (await host.api.changes.list({ accountId: account.id })).find(({ label }) =>
    label.includes('six weeks'),
  )
  if (!change?.fromVersionId) throw new Error('no change of the delivery page')
  const versions = await host.api.changes.versions({ pageId: change.pageId })
  expect(versions.map(({ number }) => number)).toEqual([3, 2, 1])
  const seen = await host.api.changes.compare({
    beforeVersionId: change.fromVersionId,
    afterVersionId: change.toVersionId,
  })
  expect(seen.rows.filter(({ state }) => state !== 'same')).toMatchObject([
    { state: 'changed', before: { text: expect.stringContaining('10 working days') }, after: { marks: [{}] } },
  ])
  expect(seen.changes.map(({ id }) => id)).toEqual([change.id])
})

test('a site that is down is said, and nothing is taken for gone', async () => {
  for (const path of site.pages.keys()) site.pages.set(path, { to: 'http://127.0.0.1:9/' })
  clock.add(week)
  const run = await host.api.watches.recheck({ accountId: account.id, delayMs: 0 })
  const end = await toTheEnd(host.api, run.id)
  expect(end.research.state).toBe('failed')
  const found = await host.api.changes.list({ accountId: account.id })
  expect(found.filter(({ foundAt }) => foundAt >= run.startedAt)).toEqual([])
})
