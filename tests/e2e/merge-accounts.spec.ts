import { type BrowserContext, type Page, expect, test } from '@playwright/test'
import { type RunningHost, startHost, temporaryWorkspace } from './host.ts'
import { atSize, expectAccessible, expectNoSidewaysScroll, watchPage } from './watched-page.ts'

// Two accounts of one company become one by keyboard alone, and two again.
test.describe.configure({ mode: 'serial' })

const workspace = temporaryWorkspace()
let host: RunningHost
let context: BrowserContext
let page: Page
let faults: readonly string[]

const inList = (name: string) => page.getByRole('region', { name: 'Accounts' }).getByRole('link', { name, exact: true })

test.beforeAll(async ({ browser }) => {
  host = await startHost(workspace.path)
  context = await browser.newContext()
  page = await context.newPage()
  faults = watchPage(page).faults
  await page.goto(host.launchUrl)
  await page.goto(`${host.origin}/accounts`)
  const field = page.getByRole('textbox', { name: /^Addresses or domains/ })
  await field.fill('halden.example old-halden.example quillan.example')
  await field.press('Enter')
  await expect(inList('Halden')).toBeVisible()
  await expect(inList('Old-halden')).toBeVisible()
})
test.afterAll(async () => {
  await context?.close()
  await host?.stop()
  workspace.remove()
})

async function openHalden(): Promise<void> {
  await page.goto(`${host.origin}/accounts`)
  await expect(inList('Halden')).toBeVisible()
  await page.keyboard.press('j')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Halden', exact: true })).toBeVisible()
}

test('a dossier’s key finds the other account, and what comes over is said before', async () => {
  await openHalden()
  await page.keyboard.press('Shift+M')
  await expect(page.getByRole('combobox', { name: 'The other account' })).toBeFocused()
  await expect(page.getByRole('option')).toHaveText([/^Old-halden/, /^Quillan/])
  await expectAccessible(page, 'choosing the other account')
  await page.keyboard.type('old')
  await expect(page.getByRole('option')).toHaveText([/^Old-halden/])
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Merge Old-halden into Halden' })).toBeVisible()
  await expect(page.getByText('Known as old-halden.example, Old-halden too')).toBeVisible()
  await expectAccessible(page, 'what comes over')
  await page.keyboard.press('s')
  await expect(page.getByRole('heading', { name: 'Merge Halden into Old-halden' })).toBeVisible()
  await page.keyboard.press('s')
  await expect(page.getByRole('heading', { name: 'Merge Old-halden into Halden' })).toBeVisible()
})

test('fits a narrow window', async () => {
  await atSize(page, { width: 640, height: 800 }, async () => {
    await expectAccessible(page, 'the merge at 640')
    await expectNoSidewaysScroll(page)
  })
  await expectNoSidewaysScroll(page)
})

test('they become one, and Z makes them two again', async () => {
  await page.keyboard.press('ControlOrMeta+Enter')
  await expect(page.getByText('Old-halden is part of Halden now.')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Halden', exact: true })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(inList('Halden')).toBeVisible()
  await expect(inList('Old-halden')).toBeHidden()
  await page.keyboard.press('z')
  await expect(inList('Old-halden')).toBeVisible()
})

test('two chosen rows lead there as well', async () => {
  await page.goto(`${host.origin}/accounts`)
  await expect(inList('Old-halden')).toBeVisible()
  await page.keyboard.press('j')
  await page.keyboard.press('x')
  await page.keyboard.press('j')
  await page.keyboard.press('x')
  await expect(page.getByText('2 selected')).toBeVisible()
  await page.keyboard.press('Shift+M')
  await expect(page.getByRole('heading', { name: /^Merge / })).toBeVisible()
  expect(faults).toEqual([])
})
