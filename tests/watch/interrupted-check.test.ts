import { expect, test } from 'vitest'
import { temporaryFolder } from '../contract/transports.ts'
import { atFirst, pagesOf, serveChangingSite } from './changing-site.ts'
import { openHost, researched, toTheEnd } from './watching-host.ts'

test('a check that was cut off goes on at the next start, asks for no page twice and tells the changes of both halves', async () => {
  const folder = temporaryFolder()
  // the pause between two pages is real here
  const now = () => new Date()
  const site = await serveChangingSite(pagesOf(atFirst))
  const first = openHost(folder.path, [site.origin], now)
  const account = await researched(first.api, site.origin, 'Kestrel Pumps')
  const [director, , sales] = atFirst.people
  if (!director || !sales) throw new Error('nobody left')
  const delivery = 'Spare parts leave our store within six weeks of an order.'
  for (const [path, body] of Object.entries(pagesOf({ ...atFirst, people: [director, sales], delivery })))
    site.pages.set(path, body)
  site.answers.length = 0
  const run = await first.api.watches.recheck({ accountId: account.id, delayMs: 150 })
  await expect
    .poll(() => site.answers.filter((line) => !line.includes('.')).length, { timeout: 20_000 })
    .toBeGreaterThan(3)
  await first.close()
  expect(site.answers.length).toBeLessThan(Object.keys(pagesOf(atFirst)).length)

  const second = openHost(folder.path, [site.origin], now)
  second.stay()
  expect((await toTheEnd(second.api, run.id)).research).toMatchObject({ state: 'done', purpose: 'recheck' })
  const pages = site.answers.filter((line) => !/robots|sitemap/.test(line)).map((line) => line.slice(4))
  expect(pages.toSorted()).toEqual(Object.keys(pagesOf(atFirst)).toSorted())
  expect((await second.api.changes.list({ accountId: account.id })).map(({ label }) => label).toSorted()).toEqual([
    'Gone from the team page: Tomas Lindqvist, Head of Engineering',
    'Page “Delivery”: was “10 working days”, now “six weeks”',
  ])
  await second.close()
  await site.close()
  folder.remove()
}, 180_000)
