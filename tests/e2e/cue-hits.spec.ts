import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type BrowserContext, type Page, expect, test } from '@playwright/test'
import { type RunningHost, startHost, temporaryWorkspace } from './host.ts'
import { expectAccessible, watchPage } from './watched-page.ts'

// While a cue is written the editor shows what it hits in the pages on file, by keyboard too.
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
  await page.getByRole('textbox', { name: /Addresses/ }).fill('brackwell.example')
  await page.keyboard.press('Enter')
  await page.getByRole('link', { name: 'Brackwell', exact: true }).first().click()
  await expect(page).toHaveURL(/\/accounts\/acc_/)
  // its keys work from here on
  await expect(page.getByRole('heading', { level: 1, name: 'Brackwell' })).toBeVisible()
  const file = join(workspace.path, 'about.html')
  writeFileSync(
    file,
    '<title>About Brackwell</title><h1>About us</h1><p>Our kilns broke down twice in June. Manufacturers everywhere suffer kiln breakdowns.</p>',
  )
  await page.keyboard.press('i')
  await page.locator('input[type=file]').setInputFiles(file)
  await expect(page.getByText('About Brackwell').first()).toBeVisible()
  await page.goto(`${host.origin}/playbooks`)
  await page.getByRole('button', { name: 'Take a copy' }).first().click()
  await page.getByRole('button', { name: 'YAML' }).click()
})
test.afterAll(async () => {
  await context.close()
  await host.stop()
  workspace.remove()
})

test('shows at once what a new cue hits, what does not count and why, and opens the words', async () => {
  const hits = page.getByRole('region', { name: 'What the cue hits' })
  await expect(hits).toContainText('Put the cursor on a cue')
  const yaml = page.getByRole('textbox', { name: 'Playbook, YAML' })
  await yaml.press('ControlOrMeta+a')
  await yaml.pressSequentially('problems: [{ statement: Kilns stop., cues: [kiln breakdown] }]')
  await expect(hits.getByRole('status')).toHaveText(/^1 hit, 1 that does not count, on 1 page of 1 account\.$/)
  await expect(hits.getByRole('region', { name: 'Counts', exact: true })).toContainText('Our kilns broke down twice')
  await expect(hits.getByRole('region', { name: 'Does not count' })).toContainText('Everybody’s, or somebody else’s')
  await expectAccessible(page, 'the hits of a cue')
  await hits.getByRole('link').first().click()
  await expect(page.getByRole('complementary', { name: 'Saved page' })).toContainText('Our kilns broke down twice')
  await page.keyboard.press('Escape')
  expect(faults.filter((fault) => !fault.includes('422') && !fault.includes('400'))).toEqual([])
})

test('says so when nothing is hit', async () => {
  const yaml = page.getByRole('textbox', { name: 'Playbook, YAML' })
  await yaml.press('ControlOrMeta+a')
  await yaml.pressSequentially('problems: [{ statement: Kilns stop., cues: [burst pipes] }]')
  const hits = page.getByRole('region', { name: 'What the cue hits' })
  await expect(hits.getByRole('status')).toHaveText(/^No hits on 1 page of 1 account\.$/)
  await expect(hits).toContainText('in ordinary words')
})
