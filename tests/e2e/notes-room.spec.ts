import { type Locator, expect, test } from '@playwright/test'
import { fillNotesWorkspace } from '../builders/notes-workspace.ts'
import { answerAtOnce, answerLate } from './answer-late.ts'
import { openWindow } from './open-window.ts'
import { expectAccessible } from './watched-page.ts'

// The notes of all accounts, with the keyboard alone.
const app = openWindow({ fill: (workspace) => fillNotesWorkspace(workspace, 450) })

const list = () => app.page.getByRole('region', { name: 'All notes' })
const row = (at: number) => list().locator(`[data-row="${at}"]`)
const editor = () => app.page.getByRole('textbox', { name: 'Note, Markdown' })
const saved = () => app.page.getByText(/^Saved on this computer/).first()

test('G N opens them, the newest first; J, Enter and Esc go in and out to the same row', async () => {
  const { page } = app
  await page.keyboard.press('g')
  await page.keyboard.press('n')
  await expect(row(0)).toContainText('Call with Ida Brekke')
  await expect(page.getByRole('status').filter({ hasText: '450 notes' })).toBeVisible()
  await expectAccessible(page, 'the notes')
  for (const key of ['j', 'j', 'Enter']) await page.keyboard.press(key)
  await expect(editor()).toBeFocused()
  await expect(editor()).toContainText('Who signs')
  await expectAccessible(page, 'an open note')
  await page.keyboard.press('Escape')
  await expect(row(1)).toBeFocused()
  await page.keyboard.press('j')
  await page.keyboard.press('Space')
  await expect(editor()).toContainText('Plant two goes live in May')
  await expect(row(2)).toBeFocused()
})

test('words find notes as they are typed; a note far down is reached', async () => {
  const { page } = app
  await page.keyboard.press('f')
  await page.keyboard.type('audit ida')
  await expect(page.getByRole('status').filter({ hasText: '113 matches' })).toBeVisible()
  await expect(row(0)).toContainText('audit')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('status').filter({ hasText: '450 notes' })).toBeVisible()
  await list().evaluate((pane) => pane.scrollTo(0, pane.scrollHeight))
  await expect(row(449)).toContainText('How they buy')
})

test('N asks for the account by typing, and the note is saved as it is typed', async () => {
  const { page } = app
  await page.goto(`${app.origin}/notes`)
  await expect(row(0)).toContainText('Call with')
  await page.keyboard.press('n')
  await page.keyboard.type('orrin')
  await expect(page.getByRole('option')).toHaveText([/^Orrin Dairy/])
  await page.keyboard.press('Enter')
  await expect(editor()).toBeFocused()
  await page.keyboard.type('They brew on Sundays')
  await expect(saved()).toBeVisible()
  await expect(row(0)).toContainText('They brew on Sundays')
  await page.keyboard.press('Escape')
  await expect(row(0)).toBeFocused()
})

test('Delete moves it to the bin, and Z brings it back as it was', async () => {
  const { page } = app
  await page.keyboard.press('Delete')
  await expect(page.getByText('Note moved to the bin.')).toBeVisible()
  await expect(row(0)).toContainText('Call with Ida Brekke')
  await page.keyboard.press('z')
  await expect(row(0)).toContainText('They brew on Sundays')
})

test('the cursor stays with its note when another comes before it', async () => {
  const { page } = app
  await page.goto(`${app.origin}/notes`)
  await row(3).focus()
  const title = (await row(3).locator('b').first().textContent()) ?? ''
  const other = await app.context.newPage()
  await other.goto(`${app.origin}/notes`)
  await other.keyboard.press('n')
  await other.keyboard.type('orrin')
  await expect(other.getByRole('option')).toHaveText([/^Orrin Dairy/])
  await other.keyboard.press('Enter')
  await other.getByRole('textbox', { name: 'Note, Markdown' }).pressSequentially('One more')
  await expect(row(0)).toContainText('One more')
  await expect(list().locator('.is-cursor')).toContainText(title)
  await page.keyboard.press('x')
  await expect(row(4).getByRole('checkbox')).toBeChecked()
  await row(0).focus()
  await page.keyboard.press('x')
  await row(4).getByRole('checkbox').uncheck()
  await page.keyboard.press('Delete')
  await expect(row(0)).not.toContainText('One more')
  await other.close()
})

test('an open note stays while the list beside it has nothing to show, or fails', async () => {
  const { page } = app
  await row(0).press('Enter')
  await expect(editor()).toBeFocused()
  await page.keyboard.type(', not on Mondays')
  await editor().evaluate((field) => field.setAttribute('data-same', ''))
  const same = page.locator('[data-same]')
  await page.keyboard.press('Escape')
  await page.keyboard.press('f')
  await page.keyboard.type('zzzz')
  await expect(page.getByText('No note has words that begin with “zzzz”')).toBeVisible()
  await expect(same).toContainText('not on Mondays')
  await expectAccessible(page, 'an open note beside no match')
  await page.route('**/rpc/notes/find', (route) => route.fulfill({ status: 500 }))
  await page.keyboard.type('y')
  await expect(page.locator('.noteswork').getByRole('alert')).toBeVisible()
  await expect(same).toContainText('not on Mondays')
  await page.unroute('**/rpc/notes/find')
  await page.getByRole('searchbox').press('Escape')
  await expect(row(0)).toContainText('They brew on Sundays')
  await expect(same).toContainText('not on Mondays')
  await page.getByRole('searchbox').press('Escape')
  await expect(page.getByRole('searchbox')).not.toBeFocused()
})

test('G I groups insights by segment and by problem, and says whom each reaches', async () => {
  const { page } = app
  await page.keyboard.press('g')
  await page.keyboard.press('i')
  const insights = page.getByRole('region', { name: 'Insights' })
  await expect(insights.getByRole('heading', { name: 'Machine builders' })).toBeVisible()
  await expect(insights.locator('[data-row="0"]')).toContainText('Reaches 1 account of Machine builders')
  await expectAccessible(page, 'the insights')
  for (const key of ['j', 'Enter']) await page.keyboard.press(key)
  await expect(editor()).toBeFocused()
  const segment = page.getByRole('combobox', { name: 'Segment it speaks of' })
  await segment.fill('metal formers')
  await segment.press('Enter')
  await expect(page.getByRole('link', { name: 'Reaches 2 accounts of metal formers', exact: true })).toBeVisible()
  await expectAccessible(page, 'an open insight')
  await page.locator('main').press('2')
  await expect(insights.getByRole('heading', { name: 'Names no problem' })).toBeVisible()
})

test('N writes an insight where it was learned', async () => {
  const { page } = app
  await page.goto(`${app.origin}/insights`)
  await expect(page.getByRole('heading', { name: 'Machine builders' })).toBeVisible()
  await page.keyboard.press('n')
  await page.keyboard.type('kestrel')
  await expect(page.getByRole('option')).toHaveText([/^Kestrel Castings/])
  await page.keyboard.press('Enter')
  await expect(editor()).toBeFocused()
  await page.keyboard.type('Foundries stop in August')
  await expect(saved()).toBeVisible()
  await expect(page.getByRole('region', { name: 'Insights' })).toContainText('Foundries stop in August')
})

test('a segment typed right behind the mark of an insight is kept with it, however late the note says so', async () => {
  const { page } = app
  await page.goto(`${app.origin}/notes`)
  await row(0).locator('a').click()
  await expect(editor()).toBeFocused()
  await answerLate(page, '**/notes/get*')
  const insight = page.getByRole('checkbox', { name: /^Insight for similar/ })
  await insight.check()
  const segment = page.getByRole('combobox', { name: 'Segment it speaks of' })
  await segment.pressSequentially('Foundries', { delay: 60 })
  await segment.press('Enter')
  await answerAtOnce(page)
  await page.reload()
  await expect(insight).toBeChecked()
  await expect(segment).toHaveValue('Foundries')
})

test('[[ links an account, a line becomes an item that is ticked where it is read, and Ctrl-E turns', async () => {
  const { page } = app
  await page.goto(`${app.origin}/notes`)
  await expect(row(0)).toBeVisible()
  await page.keyboard.press('n')
  await page.keyboard.type('orrin')
  await expect(page.getByRole('option')).toHaveText([/^Orrin Dairy/])
  await page.keyboard.press('Enter')
  await expect(editor()).toBeFocused()
  await page.keyboard.type('call them')
  await page.keyboard.press('ControlOrMeta+Enter')
  // Enter before anything is found waits for it
  await page.keyboard.type(' with [[castellan')
  await page.keyboard.press('Enter')
  await expect(editor()).toContainText('- [ ] call them with [Castellan Glass](/accounts/acc_n4)')
  await page.keyboard.press('ControlOrMeta+e')
  const read = page.getByRole('region', { name: 'Note as read' })
  await expect(read).toBeFocused()
  await expect(read.getByRole('link', { name: 'Castellan Glass' })).toHaveAttribute('href', '/accounts/acc_n4')
  await read.getByRole('checkbox', { name: 'To do' }).press('Space')
  await expect(read.getByRole('checkbox', { name: 'Done' })).toBeChecked()
  await expectAccessible(page, 'a note as read')
  await page.keyboard.press('ControlOrMeta+e')
  await expect(editor()).toBeFocused()
  await expect(editor()).toContainText('- [x] call them')
})

test('Ctrl-F finds in the text, and an image that is pasted is shown where the note is read', async () => {
  const { page } = app
  await page.goto(`${app.origin}/notes/not_n1`)
  await editor().click()
  await page.keyboard.press('ControlOrMeta+End')
  await page.keyboard.press('ControlOrMeta+f')
  const find = page.getByRole('searchbox', { name: 'Find in this note' })
  await expect(find).toBeFocused()
  await page.keyboard.type('sign')
  const found = page.getByRole('search', { name: 'In this note' }).getByRole('status')
  await expect(found).toHaveText('1 of 2')
  await page.keyboard.press('Enter')
  await expect(found).toHaveText('2 of 2')
  await expectAccessible(page, 'a note that is searched')
  await page.keyboard.press('Escape')
  await expect(find).toBeHidden()
  await expect(editor()).toBeFocused()
  // what was found is chosen
  await page.keyboard.type('Sign')
  await expect(editor()).toContainText('The owner Signs above')
  // an image that is pasted asks for what it shows, and is there where the note is read
  await page.keyboard.press('ControlOrMeta+End')
  await pasteImage(editor(), 2000, 1000)
  await expect(editor()).toContainText('![](image:img_')
  await page.keyboard.type('The press')
  await expect(saved()).toBeVisible()
  await page.keyboard.press('ControlOrMeta+e')
  const image = page.getByRole('region', { name: 'Note as read' }).getByRole('img', { name: 'The press' })
  await expect(image).toHaveAttribute('width', '1600')
  expect(await image.evaluate((shown: HTMLImageElement) => shown.decode().then(() => shown.naturalWidth))).toBe(1600)
  await expectAccessible(page, 'a note with an image')
})

async function pasteImage(field: Locator, width: number, height: number): Promise<void> {
  await field.evaluate(
    async (target, [wide, high]) => {
      const canvas = new OffscreenCanvas(wide, high)
      canvas.getContext('2d')?.fillRect(0, 0, wide / 2, high)
      const clipboardData = new DataTransfer()
      clipboardData.items.add(new File([await canvas.convertToBlob()], 'press.png', { type: 'image/png' }))
      target.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
    },
    [width, height] as const,
  )
}
