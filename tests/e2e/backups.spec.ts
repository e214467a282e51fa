import { expect, test } from '@playwright/test'
import { openWindow } from './open-window.ts'
import { expectAccessible } from './watched-page.ts'

// A backup is made and brought back while the window stays open; Z brings back what was there.
const app = openWindow()

/** A thread starts for each of these. */
const slow = { timeout: 90_000 }

const company = () => app.page.getByLabel('Your company')

async function callYourself(name: string): Promise<void> {
  const { page } = app
  await page.goto(`${app.origin}/settings/you`)
  await company().fill(name)
  await company().press('Enter')
  await expect(page.getByText('Saved: your company.')).toBeVisible()
}

test('by keyboard alone a backup is made, looked into and brought back, and Z brings back what was there', async () => {
  const { page } = app
  await callYourself('Before Ltd')
  await page.goto(`${app.origin}/settings/backups`)
  await expect(page.getByText('No backup yet')).toBeVisible()
  await expectAccessible(page, 'no backups')
  await page.getByRole('button', { name: 'Back up now' }).press('Enter')
  await expect(page.getByText(/Backup written and checked/)).toBeVisible(slow)
  await callYourself('After Ltd')

  await page.goto(`${app.origin}/settings/backups`)
  await page.getByRole('button', { name: 'What is in it' }).press('Enter')
  await expect(page.getByText(/It takes the place of everything here/)).toBeVisible(slow)
  await expectAccessible(page, 'a backup that is looked into')
  await page.getByRole('button', { name: 'Bring it back' }).press('Enter')
  await expect(page.getByText(/^Brought back: 0 accounts/)).toBeVisible(slow)
  await expect(page.getByText('before a backup was brought back')).toBeVisible()
  await page.getByRole('link', { name: 'You', exact: true }).press('Enter')
  await expect(company()).toHaveValue('Before Ltd')

  await page.getByRole('heading', { name: 'You' }).click()
  await page.keyboard.press('z')
  await expect(page.getByText('What was there before is back.')).toBeVisible(slow)
  await expect(company()).toHaveValue('After Ltd')
  expect(app.faults).toEqual([])
})

test('says what is wrong with a file that is no backup, and changes nothing', async () => {
  const { page } = app
  await page.goto(`${app.origin}/settings/backups`)
  await page.getByLabel('A backup’s file').fill('/etc/hostname')
  await page.getByLabel('A backup’s file').press('Enter')
  await expect(page.getByText('is not a backup of a Groundwork workspace')).toBeVisible(slow)
})

test('everything is exported, and such a folder is counted before it is brought in', async () => {
  const { page } = app
  await page.goto(`${app.origin}/settings/export`)
  await page.getByRole('button', { name: 'Export everything' }).press('Enter')
  const told = page.getByRole('status').filter({ hasText: '0 accounts' })
  await expect(told).toBeVisible(slow)
  const folder = await told.locator('code').innerText()
  await page.getByLabel('Folder of the export').fill(folder)
  await page.getByLabel('Folder of the export').press('Enter')
  await expect(page.getByText('0 of 0 accounts')).toBeVisible(slow)
  await expectAccessible(page, 'an export that is looked into')
  await page.getByRole('button', { name: 'Bring it in' }).press('Enter')
  await expect(page.getByText(/0 of 0 calls added/)).toBeVisible(slow)
})

test('by keyboard alone an account is put into a file, and the file is looked at before it is brought in', async () => {
  const { page } = app
  // a file that is no backup was refused above, which the browser logs
  const before = app.faults.length
  await page.goto(`${app.origin}/accounts`)
  await page.getByRole('textbox', { name: /Addresses/ }).fill('brackwell.example')
  await page.getByRole('textbox', { name: /Addresses/ }).press('Enter')
  await page
    .getByRole('link', { name: /brackwell/i })
    .first()
    .press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Brackwell' })).toBeVisible()
  await page.keyboard.press('Shift+E')
  await expect(page.getByText('Nothing but its name and address')).toBeVisible(slow)
  await expectAccessible(page, 'an account to hand over')
  const downloading = page.waitForEvent('download')
  await page.keyboard.press('Control+Enter')
  const file = `${app.workspace}/given.groundwork`
  await (await downloading).saveAs(file)

  await page.goto(`${app.origin}/settings/export`)
  await page.getByLabel('Folder of the export').fill(file)
  await page.getByLabel('Folder of the export').press('Enter')
  await expect(page.getByText('It is here already: the two are joined')).toBeVisible(slow)
  await expectAccessible(page, 'a file with an account that is looked into')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('What came is in Brackwell now')).toBeVisible(slow)
  expect(app.faults.slice(before)).toEqual([])
})

test('what breaks in a window is told of once at the next start, and its report names the place and none of the words', async () => {
  const { page } = app
  await page.evaluate(() => {
    setTimeout(() => {
      throw new TypeError('Maren Holt is leaving')
    })
  })
  await expect.poll(() => app.faults.some((fault) => fault.includes('Maren Holt is leaving'))).toBe(true)
  await page.goto(`${app.origin}/today`)
  await expect(page.getByText(/^Something broke down in Groundwork/)).toBeVisible()
  await page.goto(`${app.origin}/settings/workspace`)
  await page.locator('summary', { hasText: /-window\.txt$/ }).press('Enter')
  const report = page.locator('details[open] pre')
  await expect(report).toContainText('TypeError')
  await expect(report).not.toContainText('Maren')
  await expectAccessible(page, 'the report of a breakdown')
  await page.goto(`${app.origin}/today`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByText(/^Something broke down in Groundwork/)).toHaveCount(0)
})
