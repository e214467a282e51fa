import { type Page, expect, test } from '@playwright/test'
import { openWindow } from './open-window.ts'
import { expectAccessible } from './watched-page.ts'

// What was typed is on disk or still in the window, whatever another window or another screen does.
const app = openWindow({ add: ['brackwell.example'], company: 'Brackwell' })

const editor = (of: Page) => of.getByRole('textbox', { name: 'Note, Markdown' })
const saved = (of: Page) => of.getByText(/^Saved on this computer/).first()

/** Types, and holds the first save of it back. @returns lets it through */
async function holdSave(of: Page, type: () => Promise<void>): Promise<() => void> {
  const { promise: held, resolve } = Promise.withResolvers<void>()
  await of.route('**/rpc/notes/save', (route) => held.then(() => route.fallback()), { times: 1 })
  const underWay = of.waitForRequest('**/rpc/notes/save')
  await type()
  await underWay
  return resolve
}

test('an idle window takes over what another one saves; two that type are asked, and both texts are kept', async () => {
  const { page } = app
  await page.goto(`${app.dossier}/notes?new`)
  await editor(page).pressSequentially('first')
  await expect(saved(page)).toBeVisible()
  const other = await app.context.newPage()
  await other.goto(`${app.dossier}/notes`)
  await expect(editor(other)).toContainText('first')
  await editor(page).pressSequentially(' mine')
  await expect(editor(other)).toContainText('first mine')
  const letThrough = await holdSave(other, () => editor(other).pressSequentially('ABCDEF'))
  await editor(page).pressSequentially('abcdef')
  await expect(saved(page)).toBeVisible()
  letThrough()
  await other.getByRole('button', { name: 'Keep both texts' }).click()
  await expect(saved(other)).toBeVisible()
  await expect(editor(other)).toContainText('abcdef')
  await expect(editor(other)).toContainText('ABCDEF')
  // what the other window wrote was kept before both were saved over it
  await other.getByRole('button', { name: 'History' }).press('Enter')
  await expect(other.getByRole('list', { name: 'Earlier texts' }).getByRole('button').first()).toBeFocused()
  await expect(other.getByRole('button', { name: 'Bring this text back' })).toBeEnabled()
  await expectAccessible(other, 'the history of a note')
  await other.keyboard.press('Escape')
  await expect(editor(other)).toBeFocused()
  await other.close()
})

test('an earlier text is brought back over one that is just being saved, which goes into the history', async () => {
  const { page } = app
  await page.goto(`${app.dossier}/notes?new`)
  await expect(editor(page)).toContainText('Write what you know')
  await editor(page).fill('They decide in May. '.repeat(15))
  await expect(saved(page)).toBeVisible()
  // so much less at once that the text before is kept
  await editor(page).fill('short')
  await expect(saved(page)).toBeVisible()
  const letThrough = await holdSave(page, () => editor(page).fill('short more'))
  await page.getByRole('button', { name: 'History' }).press('Enter')
  await page.getByRole('button', { name: 'Bring this text back' }).press('Enter')
  await expect(editor(page)).toBeFocused()
  await expect(editor(page)).toContainText('They decide in May.')
  letThrough()
  await expect(saved(page)).toBeVisible()
  // what was written since is not taken back with it
  await editor(page).press('ControlOrMeta+End')
  await editor(page).pressSequentially('And in June.')
  await expect(saved(page)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(editor(page)).not.toBeFocused()
  await page.keyboard.press('z')
  await expect(page.getByText('what stood in it before is in its history')).toBeVisible()
  await expect(editor(page)).toContainText('And in June.')
  await page.getByRole('button', { name: 'History' }).press('Enter')
  await expect(page.getByRole('list', { name: 'Earlier texts' }).getByText('10 characters')).toBeVisible()
  await page.keyboard.press('Escape')
})

test('text that could not be saved is there again when the window is loaded anew, and is saved then', async () => {
  const { page } = app
  await page.goto(`${app.dossier}/notes?new`)
  // the new note's, and no longer that of the note before
  await expect(editor(page)).toContainText('Write what you know')
  await expect(editor(page)).toBeFocused()
  await editor(page).pressSequentially('kept')
  await expect(saved(page)).toBeVisible()
  await app.context.route('**/rpc/notes/save', (route) => route.abort())
  await editor(page).pressSequentially(' through')
  await expect(page.getByText(/^Not saved to disk/)).toBeVisible()
  page.once('dialog', (dialog) => void dialog.accept())
  await page.reload()
  await expect(editor(page)).toContainText('kept through')
  await app.context.unroute('**/rpc/notes/save')
  await expect(saved(page)).toBeVisible()
})

test('a note removed in another window stays with what was typed, until it is decided on', async () => {
  const { page } = app
  await page.goto(`${app.dossier}/notes`)
  const other = await app.context.newPage()
  await other.goto(`${app.dossier}/notes`)
  await editor(other).press('ControlOrMeta+End')
  await page.getByRole('button', { name: 'Remove this note' }).click()
  await expect(other.getByText('This note was removed in another window.')).toBeVisible()
  await editor(other).pressSequentially(' worth keeping')
  await other.getByRole('button', { name: 'Keep it as a new note' }).click()
  await expect(editor(page)).toContainText('worth keeping')
  await other.close()
})

test('a playbook that is being written waits while another screen is looked at', async () => {
  const { page } = app
  await page.goto(`${app.origin}/playbooks`)
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
