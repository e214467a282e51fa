import { expect, test } from '@playwright/test'
import { expectAccessible } from '../watched-page.ts'
import { openDesk } from './desk.ts'

// The main task of each room, by keyboard alone. A title begins with the address of its screen: a test of the architecture holds these
// against the routes.
const desk = openDesk()

test('/today J goes to a company, Enter opens it, Esc comes back to its row, B opens its brief', async () => {
  const { page } = desk
  await desk.open('/today')
  await desk.keys('j')
  const name = (await page.locator(':focus').textContent()) ?? 'nothing'
  await expectAccessible(page, 'Today')
  await desk.keys('Enter')
  const title = page.getByRole('heading', { level: 1 })
  await expect(page).toHaveURL(/\/accounts\/acc_/)
  expect(name).toContain(await title.textContent())
  await desk.keys('Escape')
  await expect(page.locator(':focus')).toHaveText(name)
  await desk.keys('b')
  await expect(page).toHaveURL(/\/brief/)
})

test('/accounts F finds by words, J goes to a row, Space peeks, T tags it, Z takes that back', async () => {
  const { page } = desk
  await desk.open('/accounts')
  await desk.keys('f')
  await desk.type('pell')
  const rows = page.getByRole('region', { name: 'Accounts' }).getByRole('row').filter({ hasText: 'Pellworth' })
  await expect(page.getByText('1 of 2').first()).toBeVisible()
  await desk.keys('Enter', 'Space')
  await expect(page.getByRole('region', { name: 'Pellworth Drives' })).toBeVisible()
  await expectAccessible(page, 'accounts with a peek')
  await desk.keys('Escape', 't')
  await desk.type('warm')
  await desk.keys('Enter')
  await expect(rows).toContainText('warm')
  await desk.keys('z')
  await expect(rows).not.toContainText('warm')
})

test('/accounts the board: a card goes to another column with its reason, and comes back with Z', async () => {
  const { page } = desk
  await desk.open('/accounts')
  await desk.keys('j', 'Shift+B')
  const pursue = page.getByRole('region', { name: /^Pursue/ })
  await expect(pursue.locator('[data-card="0"]')).toContainText('Pellworth')
  await desk.keys('j', 'Shift+L')
  await expect(page.getByLabel(/^Why/)).toBeFocused()
  await desk.type('They asked for time')
  await desk.keys('Enter')
  await expect(pursue.locator('[data-card="0"]')).toHaveCount(0)
  await expectAccessible(page, 'the board')
  await desk.keys('z')
  await expect(pursue.locator('[data-card="0"]')).toContainText('Pellworth')
})

test('/research J goes to a run, Enter opens it, Esc comes back to it', async () => {
  const { page } = desk
  await desk.open('/research')
  await desk.keys('j')
  const name = (await page.locator(':focus').textContent()) ?? 'nothing'
  await expectAccessible(page, 'research')
  await desk.keys('Enter')
  await expect(page).toHaveURL(/\/research\/res_/)
  await desk.keys('Escape')
  await expect(page.locator(':focus')).toContainText(name)
})

test('/research/:researchId J goes through the findings, Enter opens the words beside, Esc closes them', async () => {
  const { page } = desk
  await desk.open('/research')
  await desk.keys('j', 'Enter')
  await expect(page).toHaveURL(/\/research\/res_/)
  await expect(page.getByRole('region', { name: 'Findings' }).locator('[data-item]').first()).toBeVisible()
  await desk.keys('j', 'Enter')
  const reader = page.getByRole('complementary', { name: /^Source/ })
  await expect(reader.locator('mark').first()).toBeInViewport()
  await expectAccessible(page, 'a run with a source beside it')
  await desk.keys('Escape')
  await expect(reader).toHaveCount(0)
})

test('/radar 1 to 9 turn to a problem, Space opens the words beside, Enter the problem, Esc comes back', async () => {
  const { page } = desk
  await desk.open('/radar')
  await desk.keys('1', 'j', 'Space')
  await expect(page.getByRole('complementary')).toBeVisible()
  await expectAccessible(page, 'the radar with a source')
  await desk.keys('Escape', 'Enter')
  await expect(page).toHaveURL(/\/problems\?problem=/)
  await desk.keys('Escape')
  await expect(page).toHaveURL(/\/radar/)
  await expect(page.locator('article:focus')).toContainText('Pellworth')
})

test('/notes/:noteId? N asks for the account, the note is saved as it is typed, Esc, Delete and Z', async () => {
  const { page } = desk
  await desk.open('/notes')
  await desk.keys('n')
  await desk.type('pell')
  await expect(page.getByRole('option')).toHaveText([/^Pellworth/])
  await desk.keys('Enter')
  await expect(page.getByRole('textbox', { name: 'Note, Markdown' })).toBeFocused()
  await desk.type('They polish by hand')
  await expect(page.getByText(/^Saved on this computer/).first()).toBeVisible()
  await expectAccessible(page, 'a note')
  await desk.keys('Escape')
  const row = page.locator('[data-row="0"]')
  await expect(row).toBeFocused()
  await desk.keys('Delete')
  await expect(page.getByText('Note moved to the bin.')).toBeVisible()
  await desk.keys('z')
  await expect(row).toContainText('They polish by hand')
})

test('/insights/:noteId? N writes an insight where it was learned, Esc comes back to its row', async () => {
  const { page } = desk
  await desk.open('/insights')
  await desk.keys('n')
  await desk.type('pell')
  await expect(page.getByRole('option')).toHaveText([/^Pellworth/])
  await desk.keys('Enter')
  await expect(page.getByRole('textbox', { name: 'Note, Markdown' })).toBeFocused()
  await desk.type('Gear makers stop in August')
  await expect(page.getByText(/^Saved on this computer/).first()).toBeVisible()
  await expectAccessible(page, 'an insight')
  await desk.keys('Escape')
  await expect(page.locator(':focus')).toContainText('Gear makers stop in August')
})

test('/bin what went there comes back with X and U', async () => {
  const { page } = desk
  await desk.open('/accounts')
  await desk.keys('f')
  await desk.type('høg')
  await expect(page.getByText('1 of 2').first()).toBeVisible()
  await desk.keys('Enter', 'x', 'Delete')
  await expect(page.getByText(/moved to the bin|in the bin/i).first()).toBeVisible()
  await desk.keys('g', 'b')
  await expect(page.getByRole('heading', { level: 1, name: 'Bin' })).toBeVisible()
  await desk.keys('j', 'x')
  await expectAccessible(page, 'the bin')
  await desk.keys('u')
  await expect(page.getByText('Brought back: Høgsted & Müller.')).toBeVisible()
})

test('everywhere: the palette finds and opens, the sheet shows the keys that work', async () => {
  const { page } = desk
  await desk.open('/today')
  await desk.keys('ControlOrMeta+k')
  // neither Tab nor what is typed after it waits for what Tab chooses from
  const asked = Promise.withResolvers<void>()
  await page.route('**/rpc/accounts/**', (route) => asked.promise.then(() => route.continue()))
  await desk.type('account:høg')
  await desk.keys('Tab')
  await desk.type('works')
  asked.resolve()
  await expect(page.getByRole('combobox', { name: /^Search/ })).toHaveValue('account:"Høgsted & Müller" works')
  await page.unroute('**/rpc/accounts/**')
  await desk.keys('ControlOrMeta+a')
  await desk.type('høgsted')
  await expect(page.getByRole('option').filter({ hasText: 'Høgsted' }).first()).toBeVisible()
  await expectAccessible(page, 'the palette')
  await desk.keys('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Høgsted & Müller' })).toBeVisible()
  await desk.keys('?')
  const sheet = page.getByRole('dialog', { name: 'Keys that work here' })
  await expect(sheet).toBeVisible()
  await expectAccessible(page, 'the keys')
  await desk.keys('Escape')
  await expect(sheet).toHaveCount(0)
})
