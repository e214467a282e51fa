import { expect, test } from '@playwright/test'
import { type ChangingSite, atFirst, pagesOf, serveChangingSite } from '../watch/changing-site.ts'
import { answerLate } from './answer-late.ts'
import { openWindow } from './open-window.ts'
import { expectAccessible } from './watched-page.ts'

// Attempts without an answer propose the back burner; the seller names what brings the account back; a check finds it; Today says so.
let site: ChangingSite
const app = openWindow({
  fill: async () => {
    site = await serveChangingSite(pagesOf(atFirst))
    await app.cli('research', `${site.origin}/`, '--allow-loopback', '--delay', '0', '--account', 'Kestrel Pumps')
  },
  company: 'Kestrel Pumps',
})

test.afterAll(() => site?.close())

const chief = 'Kestrel Pumps has appointed Joan Marchetti as chief executive.'

test('attempts in one line each; three without an answer propose the back burner', async () => {
  const { page } = app
  await page.goto(`${app.dossier}/calls`)
  const attempts = page.getByRole('region', { name: 'Attempts', exact: true })
  await expect(attempts).toContainText('Nobody got in touch yet.')
  await page.keyboard.press('a')
  await expect(page.getByLabel('Who got in touch')).toBeFocused()
  const days = [
    ['they', '2026-01-05'],
    ['we', '2026-01-07'],
    ['we', '2026-01-09'],
    ['we', '2026-01-13'],
  ] as const
  for (const [i, [by, day]] of days.entries()) {
    await page.getByLabel('Who got in touch').selectOption(by)
    await page.getByLabel('Day').fill(day)
    if (i === 1) await page.getByLabel('What we gave').fill('a drawing <b>in ink</b>')
    await page.getByLabel('In your words').press('Enter')
    await expect(attempts.getByRole('listitem').filter({ has: page.getByRole('button') })).toHaveCount(i + 1)
  }
  await expect(attempts).toContainText(/They asked on 5 Jan.*, then 3 attempts in 5 working days without an answer/)
  await expect(page.getByRole('region', { name: 'Give and get' })).toContainText('a drawing <b>in ink</b>')
  await expectAccessible(page, 'attempts')
  await attempts.getByRole('link', { name: 'Name what brings them back' }).click()
})

test('an attempt that is removed comes back with Z, also when its place was left before the answer', async () => {
  const { page } = app
  await page.goto(`${app.dossier}/calls`)
  const rows = page.getByRole('region', { name: 'Attempts', exact: true }).getByRole('listitem')
  const attempts = rows.filter({ has: page.getByRole('button', { name: /^Remove the attempt/ }) })
  await expect(attempts).toHaveCount(4)
  await answerLate(page, '**/pursuit/removeTouch*')
  const removed = page.waitForResponse('**/pursuit/removeTouch*')
  await attempts.first().getByRole('button').press('Enter')
  await page.keyboard.press('1')
  await removed
  await page.keyboard.press('z')
  await expect(page.getByText(/^Taken back: Attempt of/)).toBeAttached()
  await page.unrouteAll({ behavior: 'wait' })
  await page.goto(`${app.dossier}/calls`)
  await expect(attempts).toHaveCount(4)
  await page.getByRole('link', { name: 'Name what brings them back' }).click()
})

test('the reason is proposed, what brings it back is named, and the decision stands over the recommendation', async () => {
  const { page } = app
  const form = page.getByRole('form', { name: 'Decide: back burner' })
  await expect(form.getByLabel('Why back burner')).toHaveValue(/^They asked on 5 Jan/)
  await form.getByLabel('Why back burner').fill('They went quiet')
  await form.getByText(/kinds; choose/).click()
  await form.getByLabel('Leadership', { exact: true }).check()
  await expectAccessible(page, 'the decision')
  await form.getByRole('button', { name: 'Back burner' }).click()
  const mine = page.getByRole('region', { name: 'Your decision' })
  await expect(mine).toContainText('You: back burner')
  await expect(mine).toContainText('They went quiet')
  await expect(mine).toContainText('Bring back when: a new event')
  await page.goto(`${app.origin}/accounts?back`)
  await expect(page.getByText('None comes back today')).toBeVisible()
})

test('a check finds what was named: Today and the list say so with the words, never silently', async () => {
  const { page } = app
  test.setTimeout(120_000)
  await app.host.stop()
  const news = [...atFirst.news, ['/news/chief', 'A new chief executive', chief]] as const
  for (const [path, body] of Object.entries(pagesOf({ ...atFirst, news }))) site.pages.set(path, body)
  await app.cli('recheck', `${site.origin}/`, '--allow-loopback', '--delay', '0')
  const { stdout } = await app.cli('accounts')
  expect(stdout).toMatch(/you: back burner, bring back: .*Marchetti|you: back burner, bring back: .*chief executive/i)
  await app.letIn()
  await page.goto(`${app.origin}/today`)
  const back = page.getByRole('region', { name: 'Bring back' })
  await expect(back).toContainText('Kestrel Pumps')
  await expect(back).toContainText(chief)
  await expect(back).toContainText('Put aside: They went quiet')
  await page.goto(`${app.origin}/accounts?back`)
  await expect(page.getByRole('row').filter({ hasText: 'Kestrel Pumps' })).toContainText('Bring back')
  await page.goto(app.dossier)
  const mine = page.getByRole('region', { name: 'Your decision' })
  await expect(mine.getByRole('status')).toContainText('Bring back:')
})

test('W opens what brings it back; a decision taken back stays in the history', async () => {
  const { page } = app
  await page.keyboard.press('w')
  await expect(page.getByRole('form', { name: 'Decide: back burner' })).toBeVisible()
  await page.getByRole('button', { name: 'Cancel' }).click()
  await page.getByRole('button', { name: 'Take it back' }).click()
  const mine = page.getByRole('region', { name: 'Your decision' })
  await expect(mine).not.toContainText('You: back burner')
  await mine.getByText('decided before').click()
  await expect(mine).toContainText('They went quiet (taken back')
})
