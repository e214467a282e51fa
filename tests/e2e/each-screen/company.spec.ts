import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { expectAccessible } from '../watched-page.ts'
import { openDesk } from './desk.ts'

// The main task of each screen of one company, by keyboard alone.
const desk = openDesk()
const reader = () => desk.page.getByRole('complementary', { name: /^Source/ })

test('/accounts/:accountId/:tab? the snapshot: J goes to a claim, Enter opens its words beside, Esc comes back', async () => {
  const { page } = desk
  await desk.open(desk.dossier)
  await expect(page.getByRole('region', { name: 'Recommendation' })).toContainText('Pursue')
  await desk.keys('j')
  const claim = (await page.locator(':focus').textContent()) ?? 'nothing'
  await desk.keys('Enter')
  await expect(reader().locator('mark').first()).toBeInViewport()
  await expectAccessible(page, 'a claim and its source')
  await desk.keys('Escape')
  await expect(reader()).toHaveCount(0)
  await expect(page.locator(':focus')).toContainText(claim.slice(0, 20))
})

test('/accounts/:accountId/:tab? its tabs: a likely problem, a signal that holds, a page, an attempt', async () => {
  const { page } = desk
  await desk.open(desk.dossier)
  await desk.keys('2', 'j', 'Enter')
  await expect(page).toHaveURL(/\/problems/)
  await expect(reader().locator('mark').first()).toBeInViewport()
  await desk.keys('Escape', '3')
  await expect(page).toHaveURL(/\/signals/)
  await expect(page.getByRole('button', { name: 'Correct' }).first()).toBeVisible()
  await desk.tabTo(page.getByRole('region', { name: 'Fresh events' }).getByRole('listitem').first(), 'j')
  await desk.keys('a')
  await expect(page.getByText(/^Checked by you/).first()).toBeVisible()
  await expectAccessible(page, 'a signal that was checked')
  await desk.keys('7')
  await expect(page).toHaveURL(/\/pages/)
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
  await desk.keys('j', 'Enter')
  await expect(page.getByRole('complementary')).toBeVisible()
  await desk.keys('Escape', '8')
  await expect(page).toHaveURL(/\/calls/)
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
  await desk.keys('a')
  await expectAccessible(page, 'an attempt to write down')
  await desk.keys('Enter')
  await expect(page.getByText(/attempt/i).first()).toBeVisible()
})

test('/accounts/:accountId/brief J goes to a line, E edits it, X drops one, Z brings it back, S saves the page', async () => {
  const { page } = desk
  await desk.open(`${desk.dossier}/brief`)
  const lines = page.getByRole('region', { name: 'Lines' })
  await expect(lines.getByText('Opening line')).toBeVisible({ timeout: 60_000 })
  await desk.keys('j', 'e')
  await expect(lines.getByRole('textbox', { name: /Words/ })).toBeFocused()
  await desk.keys('ControlOrMeta+a')
  await desk.type('Agree a half-day.')
  await desk.keys('Enter')
  await expect(lines.getByText('Edited by you.')).toBeVisible()
  await desk.keys('j', 'x')
  await expect(lines.getByText('1 line dropped by you')).toBeVisible()
  await expectAccessible(page, 'the lines of a brief')
  await desk.keys('z')
  await expect(lines.getByText('1 line dropped by you')).toHaveCount(0)
  const saving = page.waitForEvent('download')
  await desk.keys('s')
  expect((await saving).suggestedFilename()).toMatch(/\.pdf$/)
})

test('/accounts/:accountId/call/:callId? the note takes the words, a key says how a problem came out, Alt-H hangs up', async () => {
  const { page } = desk
  // C leads there when one is near; this one was not planned
  await desk.open(`${desk.dossier}/call`)
  const note = page.getByRole('textbox', { name: 'Call note' })
  await expect(note).toBeFocused({ timeout: 30_000 })
  await desk.type('Friendly')
  await desk.keys('Alt+1', 'Alt+y')
  await expect(page.getByText(/^Confirmed: /)).toBeVisible()
  await expectAccessible(page, 'a call')
  await desk.keys('Alt+h', '1')
  await desk.type('June’s figures')
  await desk.keys('ControlOrMeta+Enter')
  await expect(page.getByText(/^Hung up after/)).toBeVisible()
})

test('/research/account/:accountId a session: S starts it, N captures, and it ends in a summary', async () => {
  const { page } = desk
  await desk.open(desk.dossier.replace('/accounts/', '/research/account/'))
  await desk.keys('s')
  await expect(page.getByRole('timer')).toBeVisible()
  await desk.keys('n')
  await desk.type('Ruth spoke at the gear makers’ day')
  await desk.keys('Enter', 'Escape')
  await expect(page.getByRole('region', { name: 'Captured' })).toContainText('Ruth spoke')
  await expectAccessible(page, 'a session')
  await desk.keys('ControlOrMeta+Enter')
  await expect(page).toHaveURL(/\/research\/session\/ses_/)
})

test('/research/session/:sessionId a captured line becomes an insight, and the dossier is one key away', async () => {
  const { page } = desk
  await desk.open(desk.dossier.replace('/accounts/', '/research/account/'))
  await desk.keys('s', 'n')
  await desk.type('Gear makers close in August')
  await desk.keys('Enter', 'Escape', 'ControlOrMeta+Enter')
  await expect(page).toHaveURL(/\/research\/session\/ses_/)
  await expect(page.getByRole('region', { name: 'Captured' })).toContainText('close in August')
  await desk.tabTo(page.getByRole('textbox', { name: /^What others like them could need/ }))
  await desk.type('They close in August')
  await expectAccessible(page, 'a summary')
  await desk.tabTo(page.getByRole('button', { name: 'Keep as an insight' }))
  await desk.keys('Enter')
  await expect(page.getByText('Kept with the notes of this account.')).toBeVisible()
  await desk.keys('ControlOrMeta+Enter')
  await expect(page).toHaveURL(/\/accounts\/acc_/)
})

test('/accounts/:accountId/hand-over Ctrl-Enter saves the file', async () => {
  const { page } = desk
  await desk.open(desk.dossier)
  await desk.keys('Shift+E')
  await expect(page.getByRole('button', { name: /Save the file/ })).toBeEnabled()
  await expectAccessible(page, 'an account to hand over')
  const saving = page.waitForEvent('download')
  await desk.keys('ControlOrMeta+Enter')
  await (await saving).saveAs(handed())
})

const handed = (): string => join(desk.workspace, '..', 'given.groundwork')

test('/accounts/open O chooses a file, which is looked at and brought in', async () => {
  const { page } = desk
  await desk.open('/accounts/open')
  const choosing = page.waitForEvent('filechooser')
  await desk.keys('o')
  await (await choosing).setFiles(handed())
  await expect(page.getByText('It is here already: the two are joined')).toBeVisible()
  await expectAccessible(page, 'a file that is looked at')
  await desk.keys('ControlOrMeta+Enter')
  await expect(page.getByText(/What came is in Pellworth Drives now/)).toBeVisible()
})

test('/accounts/import O chooses a table, Ctrl-Enter takes it over', async () => {
  const { page } = desk
  await desk.open('/accounts/import')
  const choosing = page.waitForEvent('filechooser')
  await desk.keys('o')
  const text = 'Company,Website\nQuillan,quillan.example\nOrrin,orrin.example'
  await (await choosing).setFiles({ name: 'list.csv', mimeType: 'text/csv', buffer: Buffer.from(text) })
  await expect(page.getByRole('button', { name: /^Import 2/ })).toBeVisible()
  await expectAccessible(page, 'a table')
  await desk.keys('ControlOrMeta+Enter')
  await expect(page.getByRole('heading', { name: '2 added' })).toBeVisible()
})

test('/accounts/:accountId/merge Shift-M finds the other one, Ctrl-Enter makes them one, Z two again', async () => {
  const { page } = desk
  await desk.open(desk.dossier)
  await desk.keys('Shift+M')
  await expect(page.getByRole('combobox', { name: 'The other account' })).toBeFocused()
  await desk.type('høg')
  await expect(page.getByRole('option')).toHaveText([/^Høgsted/])
  await desk.keys('Enter')
  await expect(page.getByRole('heading', { name: /^Merge Høgsted/ })).toBeVisible()
  await expectAccessible(page, 'what comes over')
  await desk.keys('ControlOrMeta+Enter')
  await expect(page.getByText(/is part of Pellworth Drives now/)).toBeVisible()
  await desk.keys('z')
  await expect(page.getByText(/are two again|Taken back/).first()).toBeAttached()
})
