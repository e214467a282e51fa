import { expect, test } from '@playwright/test'
import { answerAtOnce, answerLate } from './answer-late.ts'
import { openWindow } from './open-window.ts'
import { researchedSample } from './researched-sample.ts'
import { expectAccessible } from './watched-page.ts'

// What is taken away rests in the bin, comes back by Z or from there, and goes for good only after a question.
const app = openWindow({ fill: researchedSample, company: 'Pellworth Drives' })

const pellworth = () => app.page.getByRole('main').getByRole('link', { name: 'Pellworth Drives', exact: true }).first()

async function takeAway(): Promise<void> {
  const { page } = app
  await page.goto(`${app.origin}/accounts`)
  await page.getByRole('button', { name: 'Remove Pellworth Drives' }).click()
  await expect(pellworth()).toBeHidden()
}

test('an empty bin says what comes there', async () => {
  const { page } = app
  await page.goto(`${app.origin}/bin`)
  await expect(page.getByText('Nothing in the bin')).toBeVisible()
  await expectAccessible(page, 'an empty bin')
})

test('Z takes back what was done last, also on another screen and when its line is gone', async () => {
  const { page } = app
  await takeAway()
  await page.getByRole('button', { name: 'Close this line' }).click()
  await page.keyboard.press('g')
  await page.keyboard.press('b')
  const line = page.getByRole('listitem').filter({ hasText: 'Pellworth Drives' })
  await expect(line).toContainText('30 days left')
  await page.keyboard.press('z')
  await expect(page.getByText('Nothing in the bin')).toBeVisible()
})

test('by keyboard alone a thing comes back out of the bin', async () => {
  const { page } = app
  await takeAway()
  await page.goto(`${app.origin}/bin`)
  for (const key of ['j', 'x']) await page.keyboard.press(key)
  await expect(page.getByText('1 thing selected')).toBeVisible()
  await expectAccessible(page, 'the bin')
  await page.keyboard.press('u')
  await expect(page.getByText('Brought back: Pellworth Drives.')).toBeVisible()
  await page.goto(`${app.origin}/accounts`)
  await expect(pellworth()).toBeVisible()
})

test('brought back by two presses at once it comes back once, and Z takes it away again', async () => {
  const { page } = app
  await takeAway()
  await page.goto(`${app.origin}/bin`)
  const line = page.getByRole('listitem').filter({ hasText: 'Pellworth Drives' })
  await line.focus()
  await answerLate(page, '**/bin/restore*')
  await page.keyboard.press('u')
  await page.keyboard.press('u')
  await expect(line).toHaveCount(0)
  await expect(page.getByText(/^Brought back: Pellworth Drives/)).toBeVisible()
  await answerAtOnce(page)
  await page.keyboard.press('z')
  await expect(line).toBeVisible()
  await line.focus()
  await page.keyboard.press('u')
  await expect(line).toHaveCount(0)
})

test('a person whom no list has is erased by name, once it is shown what is held', async () => {
  const { page } = app
  await page.goto(`${app.dossier}/people`)
  await expect(page.getByRole('button', { name: 'What is held about Dariusz Wilczek' })).toBeVisible()
  await expect(page.getByText('Kwame Asante')).toHaveCount(0)
  const byName = page.getByRole('button', { name: 'Erase a person by name' })
  await byName.press('Enter')
  await expect(page.getByRole('textbox', { name: 'First name and family name' })).toBeFocused()
  await expectAccessible(page, 'whom to erase')
  await page.keyboard.type('Kwame Asante')
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'What is held about Kwame Asante' })
  await expect(dialog).toContainText('Asante, Kwame')
  await expect(dialog.getByRole('listitem').first()).toHaveText('1 saved page, 1 time')
  await expect(dialog.getByRole('button', { name: 'Keep it' })).toBeFocused()
  await expectAccessible(page, 'what is held about somebody')
  await dialog.getByRole('button', { name: 'Erase' }).press('Enter')
  await expect(page.getByText(/^Kwame Asante is erased from/)).toBeVisible()
  await expect(byName).toBeFocused()
  await page.keyboard.press('Enter')
  await page.keyboard.type('Kwame Asante')
  await page.keyboard.press('Enter')
  await expect(dialog).toContainText('Nothing in this account names them.')
  await page.keyboard.press('Escape')
})

test('erasing names the thing and asks; then it is gone, also from the open dossiers', async () => {
  const { page } = app
  await page.goto(`${app.origin}/accounts`)
  await pellworth().click()
  const open = page.getByRole('navigation', { name: 'Rooms' }).getByRole('link', { name: 'Pellworth Drives' })
  await expect(open).toBeVisible()
  await takeAway()
  await page.goto(`${app.origin}/bin`)
  await page.keyboard.press('j')
  await page.keyboard.press('Delete')
  const dialog = page.getByRole('dialog', { name: 'Erase account for good?' })
  await expect(dialog).toContainText('Pellworth Drives')
  await expect(dialog.getByRole('link', { name: 'See the backups' })).toHaveAttribute('href', /settings\/backups$/)
  await expectAccessible(page, 'the question before erasing')
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('listitem').filter({ hasText: 'Pellworth Drives' })).toBeFocused()
  await page.keyboard.press('Delete')
  await dialog.getByRole('button', { name: 'Erase' }).press('Enter')
  await expect(page.getByText('Erased: Pellworth Drives.')).toBeVisible()
  await expect(page.getByText('Nothing in the bin')).toBeVisible()
  await expect(open).toHaveCount(0)
  const kept = await page.evaluate(() => localStorage.getItem('groundwork.window'))
  expect(kept).not.toContain('Pellworth')
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY')
})

test('closing the palette leaves the focus where it was', async () => {
  const { page } = app
  await page.goto(`${app.origin}/accounts`)
  await page.keyboard.press('j')
  const row = page.locator('tr[data-row="0"]')
  await expect(row).toBeFocused()
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('combobox')).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(row).toBeFocused()
})

test('removing the row in focus puts the focus on its neighbour', async () => {
  const { page } = app
  await page.goto(`${app.origin}/accounts`)
  await page.keyboard.press('j')
  await page
    .locator('tr[data-row="0"]')
    .getByRole('button', { name: /^Remove / })
    .press('Enter')
  await expect(page.getByText(/removed\./)).toBeVisible()
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY')
})
