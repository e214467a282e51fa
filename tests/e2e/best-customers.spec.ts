import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type BrowserContext, type Page, expect, test } from '@playwright/test'
import { type RunningHost, startHost, temporaryWorkspace } from './host.ts'
import { expectAccessible, watchPage } from './watched-page.ts'

// What three good customers share is proposed with their words, confirmed or struck, and written into a playbook.
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
})
test.afterAll(async () => {
  await context.close()
  await host.stop()
  workspace.remove()
})

test('companies are entered, and are no calls to make', async () => {
  await page.goto(`${host.origin}/playbooks`)
  await page.getByRole('link', { name: 'Start from your best customers' }).click()
  const good = page.getByRole('region', { name: 'Best customers', exact: true })
  await good.getByRole('textbox').fill('northmere.example, tarn.example wexcombe.example')
  await good.getByRole('button', { name: 'Add' }).click()
  await expect(good.getByRole('listitem')).toHaveCount(3)
  await expect(page.getByRole('button', { name: 'Find what they share' })).toBeDisabled()
  await expectAccessible(page, 'best customers')
  await page.goto(`${host.origin}/accounts`)
  await expect(page.getByText('no call to make')).toHaveCount(3)
})

test('what they share is proposed, confirmed and written into a playbook', async () => {
  test.setTimeout(150_000)
  for (const [name, people] of [
    ['Northmere', 90],
    ['Tarn', 240],
    ['Wexcombe', 410],
  ] as const) {
    await page.goto(`${host.origin}/accounts`)
    await page.getByRole('link', { name, exact: true }).click()
    await expect(page).toHaveURL(/\/accounts\/acc_/)
    // its keys work from here on
    await expect(page.getByRole('heading', { level: 1, name: name })).toBeVisible()
    const file = join(workspace.path, `${name}.html`)
    writeFileSync(
      file,
      `<title>About ${name}</title><h1>About us</h1><p>We are a family-owned foundry. We employ ${people} people.</p>`,
    )
    await page.keyboard.press('i')
    await page.locator('input[type=file]').setInputFiles(file)
    await expect(page.getByRole('listitem').filter({ hasText: `About ${name}` })).toBeVisible({ timeout: 30_000 })
  }
  await page.goto(`${host.origin}/playbooks/best-customers`)
  await page.getByRole('button', { name: 'Find what they share' }).click()
  const shared = page.getByRole('region', { name: 'What most of them share' })
  const family = shared.getByRole('listitem').filter({ has: page.getByText('Family-owned', { exact: true }) })
  await expect(family).toContainText('All 3 best customers show it.', { timeout: 60_000 })
  await expect(page.getByText('3 companies are few')).toBeVisible()
  await family.getByRole('button', { name: 'Confirm' }).click()
  await shared.getByRole('button', { name: 'Strike', exact: true }).first().click()
  await expectAccessible(page, 'what best customers share')
  await page.getByRole('button', { name: 'Write 1 into the playbook' }).click()
  await expect(page.getByRole('heading', { name: /^Written into .*, version 1$/ })).toBeVisible()
  await page.getByRole('link', { name: 'Open it' }).click()
  await expect(page).toHaveURL(/\/playbooks\/pbk_/)
  expect(faults.filter((fault) => !fault.includes('422') && !fault.includes('400'))).toEqual([])
})
