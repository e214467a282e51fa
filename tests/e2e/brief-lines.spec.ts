import { readFile } from 'node:fs/promises'
import { expect, test } from '@playwright/test'
import { answerAtOnce, answerLate } from './answer-late.ts'
import { openWindow } from './open-window.ts'
import { researchedSample } from './researched-sample.ts'
import { expectAccessible } from './watched-page.ts'

// The lines of the brief in a seller's hands: edited, moved, dropped and exported, beside the page they make.
const app = openWindow({ fill: researchedSample, company: 'Pellworth Drives' })

test('the brief shows its lines, and the very page beside them', async () => {
  const { page } = app
  test.setTimeout(180_000)
  await page.goto(`${app.dossier}/brief`)
  await expect(page.getByRole('img', { name: /as it will be printed/ })).toHaveAttribute('width', '1600', {
    timeout: 60_000,
  })
  await expectAccessible(page, 'the lines of the brief')
})

test('a line is edited, another dropped and restored, and the export says so', async () => {
  const { page } = app
  test.setTimeout(90_000)
  const lines = page.getByRole('region', { name: 'Lines' })
  await lines
    .getByRole('button', { name: /^Edit: / })
    .first()
    .click()
  await lines.getByRole('textbox', { name: /Words/ }).fill('Agree one visit <b>before</b> Christmas.')
  await page.keyboard.press('Enter')
  await expect(lines.getByText('Edited by you.')).toBeVisible({ timeout: 20_000 })
  await lines
    .getByRole('button', { name: /^Drop: / })
    .last()
    .click()
  await expect(lines.getByText('1 line dropped by you')).toBeVisible({ timeout: 20_000 })
  await lines.getByRole('button', { name: /^Restore: / }).click()
  await expect(lines.getByText('1 line dropped by you')).toBeHidden({ timeout: 20_000 })
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /^Markdown/ }).click(),
  ])
  expect(await readFile(await file.path(), 'utf8')).toContain('Agree one visit \\<b')
  expect(app.faults).toEqual([])
})

test('a part whose lines were all dropped still takes one of the seller’s own', async () => {
  const { page } = app
  test.setTimeout(90_000)
  const lines = page.getByRole('region', { name: 'Lines' })
  const brought = lines.locator('h2:text-is("Bring") + .line')
  for (const dropped of ['1 line dropped by you', '2 lines dropped by you']) {
    await brought.getByRole('button', { name: /^Drop: / }).click()
    await expect(lines.getByText(dropped)).toBeVisible({ timeout: 20_000 })
  }
  await expect(brought).toHaveCount(0)
  await lines.getByRole('button', { name: 'Add a line of yours to Bring' }).click()
  await lines.getByRole('textbox', { name: /Words/ }).fill('The drawing they asked for.')
  await page.keyboard.press('Enter')
  await expect(lines.getByText('Your own line.')).toBeVisible({ timeout: 20_000 })
  await expect(brought).toContainText('The drawing they asked for.')
})

test('questions change their order, and a pinned one stays when the page is made anew', async () => {
  const { page } = app
  test.setTimeout(120_000)
  const lines = page.getByRole('region', { name: 'Lines' })
  const asked = lines.locator('h2:text-is("Ask") ~ .line').filter({ hasText: 'Stop if' })
  const [first, second] = [await asked.nth(0).innerText(), await asked.nth(1).innerText()].map(
    (text) => text.split('\n')[0] ?? '',
  )
  await asked
    .nth(0)
    .getByRole('button', { name: /^Move down: / })
    .click()
  await expect(asked.nth(0)).toContainText(second ?? '', { timeout: 20_000 })
  await asked
    .nth(1)
    .getByRole('button', { name: /^Pin: / })
    .click()
  await expect(asked.nth(1).getByRole('button', { name: /^Pinned: / })).toBeVisible({ timeout: 20_000 })
  await page.reload()
  await expect(asked.nth(0)).toContainText(second ?? '', { timeout: 60_000 })
  await expect(asked.nth(1)).toContainText(first ?? '')
  await expect(asked.nth(1).getByRole('button', { name: /^Pinned: / })).toBeVisible()
})

test('lines that are moved and dropped one key after the other are each taken back, by Z that does not wait for the answers', async () => {
  const { page } = app
  test.setTimeout(120_000)
  const lines = page.getByRole('region', { name: 'Lines' })
  const words = async () => (await lines.locator('.line').allInnerTexts()).map((text) => text.split('\n')[0])
  const asked = lines.locator('h2:text-is("Ask") ~ .line').filter({ hasText: 'Stop if' })
  await expect(asked.nth(2)).toBeVisible()
  const before = await words()
  await answerLate(page, '**/briefs/edit*')
  await asked.nth(0).focus()
  for (const key of ['Alt+ArrowDown', 'Alt+ArrowDown', 'z', 'z']) await page.keyboard.press(key)
  for (let undone = 0; undone < 2; undone += 1)
    expect((await page.waitForResponse('**/briefs/putEdits*')).ok()).toBe(true)
  await expect.poll(words).toEqual(before)
  await asked.nth(0).focus()
  for (const key of ['x', 'x']) await page.keyboard.press(key)
  await expect(lines.getByText('4 lines dropped by you')).toBeVisible()
  for (const key of ['z', 'z']) await page.keyboard.press(key)
  // by the test before
  await expect(lines.getByText('2 lines dropped by you')).toBeVisible()
  await expect.poll(words).toEqual(before)
  await answerAtOnce(page)
})

test('a line of one’s own that is kept by Enter twice is there once', async () => {
  const { page } = app
  test.setTimeout(90_000)
  const lines = page.getByRole('region', { name: 'Lines' })
  const own = lines.getByText('Your own line.')
  const before = await own.count()
  await answerLate(page, '**/briefs/edit*')
  await lines
    .getByRole('button', { name: /^Add a line of yours/ })
    .first()
    .click()
  await lines.getByRole('textbox').first().fill('Their works in Corby.')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await expect(own).toHaveCount(before + 1)
  await answerAtOnce(page)
  await page.reload()
  await expect(own.first()).toBeVisible({ timeout: 60_000 })
  await expect(own).toHaveCount(before + 1)
})

test('an approval is taken back with Z, also when the brief was left before the answer', async () => {
  const { page } = app
  await page.goto(`${app.dossier}/brief`)
  await expect(page.getByRole('button', { name: /^Approve/ })).toBeEnabled({ timeout: 20_000 })
  await answerLate(page, '**/briefs/approve*')
  const approved = page.waitForResponse('**/briefs/approve*')
  await page.keyboard.press('a')
  await page.keyboard.press('g')
  await page.keyboard.press('t')
  await expect(page).toHaveURL(/\/today$/)
  await approved
  await answerAtOnce(page)
  const back = page.waitForResponse('**/briefs/withdraw*')
  await page.keyboard.press('z')
  expect((await back).ok()).toBe(true)
  await page.goto(`${app.dossier}/brief`)
})

test('the very page goes to the printer, and leaves the window as it was', async () => {
  const { page } = app
  await expect(page.getByRole('button', { name: 'Print' })).toBeEnabled({ timeout: 60_000 })
  await page.evaluate(() => {
    window.print = () => {
      document.documentElement.dataset['printed'] = String(document.querySelectorAll('canvas.printsheet').length)
    }
  })
  await page.getByRole('button', { name: 'Print' }).click()
  await expect(page.locator('html')).toHaveAttribute('data-printed', '1', { timeout: 20_000 })
  expect(app.faults).toEqual([])
})

test('the page to leave has its own lines, and none of the recommendation', async () => {
  const { page } = app
  test.setTimeout(90_000)
  await page.getByRole('combobox', { name: /^Page/ }).selectOption({ label: 'Page to leave' })
  const lines = page.getByRole('region', { name: 'Lines' })
  await expect(lines.getByText('What you have said publicly')).toBeVisible({ timeout: 60_000 })
  await expect(lines.getByText(/Pursue|Walk away|Back burner|likely problem/i)).toHaveCount(0)
  await expectAccessible(page, 'the lines of the page to leave')
})
