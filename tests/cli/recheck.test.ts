import { afterAll, beforeAll, expect, it } from 'vitest'
import { type ChangingSite, atFirst, pagesOf, serveChangingSite } from '../watch/changing-site.ts'
import { aFolder, json, run } from './run-cli.ts'

const folder = aFolder()
let site: ChangingSite
beforeAll(async () => {
  site = await serveChangingSite(pagesOf(atFirst))
})
afterAll(async () => {
  await site.close()
  folder.remove()
})

const where = (): string[] => [`${site.origin}/`, '--allow-loopback', '--delay', '0']

it('finds nothing to check while nothing is watched', async () => {
  const none = await run(folder.path, ['recheck'])
  expect(none).toMatchObject({ code: 3, stdout: '' })
  expect(none.stderr).toContain('No account is watched')
  expect((await run(folder.path, ['watch'])).code).toBe(3)
})

it('checks a company by hand and says what changed, in words and as JSON', async () => {
  expect((await run(folder.path, ['research', ...where(), '--account', 'Kestrel Pumps', '--json'])).code).toBe(0)
  const same = await run(folder.path, ['recheck', ...where()])
  expect(same).toMatchObject({ code: 0, stdout: 'Kestrel Pumps: nothing changed.\n' })
  const delivery = 'Spare parts leave our store within six weeks of an order.'
  for (const [path, body] of Object.entries(pagesOf({ ...atFirst, delivery }))) site.pages.set(path, body)
  const changed = await run(folder.path, ['recheck', ...where(), '--json'])
  expect(changed.code).toBe(0)
  expect(json(changed)).toMatchObject([
    {
      account: { name: 'Kestrel Pumps' },
      research: { purpose: 'recheck', state: 'done' },
      changes: [{ label: 'Page “Delivery”: was “10 working days”, now “six weeks”', direction: 'changed' }],
    },
  ])
})

it('watches a company and checks all that are watched', async () => {
  expect((await run(folder.path, ['watch', 'Kestrel Pumps', '--every', 'sometimes'])).code).toBe(2)
  // to look, or to pause what is not watched, begins nothing
  for (const words of [['watch', 'Kestrel Pumps'], ['watch', 'Kestrel Pumps', '--pause'], ['watch']])
    expect((await run(folder.path, words)).code, words.join(' ')).toBe(3)
  const watched = await run(folder.path, ['watch', 'Kestrel Pumps', '--every', 'weekly', '--json'])
  expect(json(watched)).toMatchObject({ every: 'weekly', paused: false })
  expect((await run(folder.path, ['watch'])).stdout).toContain('Kestrel Pumps  weekly, next ')
  expect((await run(folder.path, ['watch', 'Kestrel Pumps'])).stdout).toContain('Kestrel Pumps  weekly, next ')
  // a server of one's own has to be named; what is watched on the web is not
  const all = await run(folder.path, ['recheck'])
  expect(all.code).toBe(1)
  expect(all.stderr).toContain('--allow-loopback')
  expect((await run(folder.path, ['watch', 'Kestrel Pumps', '--every', 'off'])).stdout).toContain(
    'not watched any more',
  )
})
