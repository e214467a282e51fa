import { type BrowserContext, type Page, expect, test } from '@playwright/test'
import { expectAccessible } from './watched-page.ts'
import { type RunningHost, startHost, temporaryWorkspace } from './host.ts'

// SAFETY.md: what was typed is on disk or still in the window, whatever another window or another screen does.
test.describe.configure({ mode: 'serial' })

const workspace = temporaryWorkspace()
let host: RunningHost
let context: BrowserContext
let page: Page
let notes = ''

test.beforeAll(async ({ browser }) => {
  host = await startHost(workspace.path)
  context = await browser.newContext()
  page = await context.newPage()
  await page.goto(host.launchUrl)
  await page.goto(`${host.origin}/accounts`)
  await page.keyboard.press('Shift+A')
  await page.getByRole('textbox', { name: /Addresses/ }).fill('brackwell.example')
  await page.keyboard.press('Enter')
  await page.getByRole('link', { name: 'Brackwell', exact: true }).first().click()
  await expect(page).toHaveURL(/\/accounts\/acc_/)
  notes = `${new URL(page.url()).pathname}/notes`
})
test.afterAll(async () => {
  await context.close()
  await host.stop()
  workspace.remove()
})

const editor = (of: Page) => of.getByRole('textbox', { name: 'Note, Markdown' })
const saved = (of: Page) => of.getByText(/^Saved on this computer/).first()

test('an idle window takes over what another one saves; two that type are asked, and both texts are kept', async () => {
  await page.goto(`${host.origin}${notes}?new`)
  await editor(page).pressSequentially('first')
  await expect(saved(page)).toBeVisible()
  const other = await context.newPage()
  await other.goto(host.origin + notes)
  await expect(editor(other)).toContainText('first')
  await editor(page).pressSequentially(' mine')
  await expect(editor(other)).toContainText('first mine')
  for (const letter of 'abcdef') {
    await editor(page).press(letter)
    await editor(other).press(letter.toUpperCase())
  }
  const asked = page.getByRole('button', { name: 'Keep both texts' })
  const askedThere = other.getByRole('button', { name: 'Keep both texts' })
  const askedIn = await Promise.any([
    asked.waitFor({ timeout: 5000 }).then(() => page),
    askedThere.waitFor({ timeout: 5000 }).then(() => other),
  ])
  await askedIn.getByRole('button', { name: 'Keep both texts' }).click()
  await expect(saved(askedIn)).toBeVisible()
  await expect(editor(askedIn)).toContainText('abcdef')
  await expect(editor(askedIn)).toContainText('ABCDEF')
  // what the other window wrote was kept before both were saved over it
  await askedIn.getByRole('button', { name: 'History' }).press('Enter')
  await expect(askedIn.getByRole('list', { name: 'Earlier texts' }).getByRole('button').first()).toBeFocused()
  await expect(askedIn.getByRole('button', { name: 'Bring this text back' })).toBeEnabled()
  await expectAccessible(askedIn, 'the history of a note')
  await askedIn.keyboard.press('Escape')
  await expect(editor(askedIn)).toBeVisible()
  await other.close()
})

test('text that could not be saved is there again when the window is loaded anew, and is saved then', async () => {
  await page.goto(`${host.origin}${notes}?new`)
  // the new note's, and no longer that of the note before
  await expect(editor(page)).toContainText('Write what you know')
  await expect(editor(page)).toBeFocused()
  await editor(page).pressSequentially('kept')
  await expect(saved(page)).toBeVisible()
  await context.route('**/rpc/notes/save', (route) => route.abort())
  await editor(page).pressSequentially(' through')
  await expect(page.getByText(/^Not saved to disk/)).toBeVisible()
  page.once('dialog', (dialog) => void dialog.accept())
  await page.reload()
  await expect(editor(page)).toContainText('kept through')
  await context.unroute('**/rpc/notes/save')
  await expect(saved(page)).toBeVisible()
})

test('a note removed in another window stays with what was typed, until it is decided on', async () => {
  await page.goto(host.origin + notes)
  const other = await context.newPage()
  await other.goto(host.origin + notes)
  await editor(other).press('ControlOrMeta+End')
  await page.getByRole('button', { name: 'Remove this note' }).click()
  await expect(other.getByText('This note was removed in another window.')).toBeVisible()
  await editor(other).pressSequentially(' worth keeping')
  await other.getByRole('button', { name: 'Keep it as a new note' }).click()
  await expect(editor(page)).toContainText('worth keeping')
  await other.close()
})

test('a playbook that is being written waits while another screen is looked at', async () => {
  await page.goto(`${host.origin}/playbooks`)
  await page.getByRole('button', { name: 'Take a copy' }).first().click()
  await page.getByRole('button', { name: 'YAML' }).click()
  const yaml = page.getByRole('textbox', { name: 'Playbook, YAML' })
  await yaml.press('ControlOrMeta+Home')
  await yaml.pressSequentially('name: [broken ')
  await expect(page.getByRole('alert')).toContainText(/^Line \d+/)
  await page.getByRole('link', { name: 'Playbooks', exact: true }).first().click()
  await expect(page.getByText('not saved yet')).toBeVisible()
  await page.goBack()
  await expect(yaml).toContainText('name: [broken')
})
