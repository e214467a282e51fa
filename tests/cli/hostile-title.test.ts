import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { aFolder, json, run } from './run-cli.ts'
import { type Site, html, serveSite } from './site.ts'
import { hold } from './workspace.ts'

// a window title set by the terminal (OSC), a red line (CSI in 7 and in 8 bits), text turned around, a bell
const hostile = 'Pump\u001b]0;owned\u0007s &#27;[31mred\u001b[0m \u009b2Jclear \u202egnp.exe\u2066 \u0008'
const controls = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/

const folder = aFolder()
let site: Site

beforeAll(async () => {
  site = await serveSite({
    '/': html(hostile, `${hostile} makes pumps. ${hostile} opens a new plant in Easton.`, [
      '/about',
      '/gone\u009b31m',
    ]).replace('<head>', `<head><meta property="og:site_name" content="${hostile}">`),
    '/about': html(`About ${hostile}`, `Unplanned downtime ${hostile} costs us forty hours a month.`),
    '/gone%C2%9B31m': { headers: { 'content-type': 'text/\u009b31mred' }, body: 'x' },
  })
  const starter = readFileSync(new URL('../../resources/playbooks/operations.yaml', import.meta.url), 'utf8')
  await hold(folder.path, {}, async (api) => {
    const { id } = await api.playbooks.save({ yaml: starter })
    await api.playbooks.confirm({ playbookId: id })
  })
})
afterAll(async () => {
  await site.close()
  folder.remove()
})

it('says what pages say without what a terminal would obey', async () => {
  const researched = await run(folder.path, ['research', `${site.origin}/`, '--allow-loopback', '--delay', '0'])
  expect(researched.code).toBe(0)
  expect(researched.stderr).toMatch(/not-html/)
  const shown = await Promise.all(
    [
      ['accounts'],
      ['snapshot', site.origin, '--json'],
      ['notes', site.origin],
      ['search', 'makes', 'pumps'],
      ['search', 'makes', '--json'],
      ['brief', site.origin, '--format', 'md'],
      ['brief', site.origin, '--format', 'json'],
      ['snapshot', 'nobody \u001b[31m'],
      ['no\u001b[31m'],
    ].map((words) => run(folder.path, words)),
  )
  expect(shown.map(({ code }) => code)).toEqual([0, 0, 0, 0, 0, 0, 0, 3, 2])
  for (const { stdout, stderr } of [researched, ...shown]) expect(`${stdout}${stderr}`).not.toMatch(controls)
  // a program still gets every character
  expect(JSON.stringify(json(shown[1] ?? { stdout: '' }))).toMatch(/clear/)
})
