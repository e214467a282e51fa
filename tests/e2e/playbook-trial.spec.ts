import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type BrowserContext, type Page, expect, test } from '@playwright/test'
import { type RunningHost, startHost, temporaryWorkspace } from './host.ts'
import { expectAccessible, watchPage } from './watched-page.ts'

// A playbook's text is tried on all accounts before it is saved or used, and nothing is kept of it.
test.describe.configure({ mode: 'serial' })

const workspace = temporaryWorkspace()
let host: RunningHost
let context: BrowserContext
let page: Page
let faults: readonly string[] = []

test.beforeAll(async ({ browser }) => {
  host = await startHost(workspace.path)
  context = await browser.newContext()
  page = await context.newPage()
  ;({ faults } = watchPage(page))
  await page.goto(host.launchUrl)
  await page.goto(`${host.origin}/accounts`)
  await page.keyboard.press('Shift+A')
  await page.getByRole('textbox', { name: /Addresses/ }).fill('brackwell.example\nferrin.example')
  await page.getByRole('textbox', { name: /Addresses/ }).press('ControlOrMeta+Enter')
  await expect(page.getByText('2 added.')).toBeVisible()
  await page.goto(`${host.origin}/accounts`)
  await page.getByRole('link', { name: 'Brackwell', exact: true }).first().click()
  await expect(page).toHaveURL(/\/accounts\/acc_/)
  // its keys work from here on
  await expect(page.getByRole('heading', { level: 1, name: 'Brackwell' })).toBeVisible()
  const file = join(workspace.path, 'about.html')
  writeFileSync(
    file,
    '<title>About Brackwell</title><h1>About us</h1><p>Our kilns broke down twice in June. We employ 420 people in our own foundry.</p>',
  )
  await page.keyboard.press('i')
  await page.locator('input[type=file]').setInputFiles(file)
  await expect(page.getByRole('listitem').filter({ hasText: 'About Brackwell' })).toBeVisible({ timeout: 30_000 })
  await page.goto(`${host.origin}/playbooks`)
  await page.getByRole('button', { name: 'Take a copy' }).first().click()
})
test.afterAll(async () => {
  await context.close()
  await host.stop()
  workspace.remove()
})

test('says what would change at which account, and leaves the accounts as they were', async () => {
  await page.getByRole('link', { name: 'Try on all accounts' }).click()
  await expect(page).toHaveURL(/\/playbooks\/pbk_.*\/try$/)
  const head = page.getByRole('region', { name: 'How far' })
  await expect(head).toContainText('2 of 2 accounts')
  await expect(head).toContainText('0 unchanged, 1 not read yet.')
  const row = page.getByRole('region', { name: 'Another recommendation' }).getByRole('listitem').first()
  await expect(row).toContainText('Brackwell')
  await expect(row).toContainText('not examined')
  await expectAccessible(page, 'a trial')
  await row.getByRole('link').click()
  await expect(page.getByRole('region', { name: 'Recommendation' })).toContainText('Choose a playbook')
  expect(faults.filter((fault) => !fault.includes('422') && !fault.includes('400'))).toEqual([])
})

test('finds nothing to change once that playbook is used', async () => {
  await page.goto(`${host.origin}/playbooks`)
  await page.getByRole('region', { name: 'Yours' }).getByRole('link').first().click()
  await page.getByRole('button', { name: 'Use this playbook' }).click()
  await expect(page.getByRole('button', { name: 'Use this playbook' })).toBeDisabled()
  await page.getByRole('link', { name: 'Try on all accounts' }).click()
  await expect(page.getByText('Nothing would change', { exact: true })).toBeVisible()
  await expect(page.getByText('This is the playbook in use')).toBeVisible()
})
