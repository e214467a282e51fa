import { expect, test } from '@playwright/test'
import { fillReadingWorkspace, unread as still } from '../builders/reading-workspace.ts'
import { answerAtOnce, answerLate } from './answer-late.ts'
import { openWindow } from './open-window.ts'
import { expectAccessible } from './watched-page.ts'

// Words of a saved page that the reader chooses, by key and by mouse, and what is made of them.
const app = openWindow({ fill: fillReadingWorkspace, company: 'Halden Valve & Fitting' })

const bar = () => app.page.getByRole('toolbar', { name: 'Chosen words' })
const chosen = () => app.page.evaluate(() => window.getSelection()?.toString())
/** The letter, beside a part of the dossier. */
const openLetter = async (tab = '') => {
  const { page } = app
  await page.goto(`${app.dossier}${tab}?source=ver_letter&rev=1`)
  await page.getByRole('complementary').locator('mark').waitFor()
}

test('V chooses the sentence that is open, J the next, Shift and the arrows by word, Esc drops it', async () => {
  const { page } = app
  await openLetter()
  await page.keyboard.press('v')
  await expect(bar()).toBeVisible()
  expect(await chosen()).toMatch(/^The late deliveries .* Tolland line\.$/)
  await page.keyboard.press('j')
  await page.keyboard.press('Shift+ArrowLeft')
  expect(await chosen()).toBe('Two of four machining centres stood still for nineteen days between July and')
  await expect(page.getByText('Chosen: Two of four machining centres')).toBeAttached()
  await expectAccessible(page, 'the reader with chosen words')
  // the last tab stands whole beside the reader
  const tabs = page.getByRole('navigation', { name: 'Dossier' })
  expect(await tabs.evaluate((nav) => nav.scrollWidth - nav.clientWidth)).toBe(0)
  await page.keyboard.press('Escape')
  await expect(bar()).toHaveCount(0)
  await expect(page.getByRole('complementary').locator('mark')).toBeVisible()
})

test('N makes a note of what the mouse chose, whole words with their page, and Z takes it back', async () => {
  const { page } = app
  await openLetter()
  const words = page.locator('aside').getByText('Many of you have asked')
  const box = await words.boundingBox()
  if (!box) throw new Error('the first block is in sight')
  await page.mouse.move(box.x + 14, box.y + 10)
  await page.mouse.down()
  await page.mouse.move(box.x + 120, box.y + 10, { steps: 4 })
  await page.mouse.up()
  await expect(bar()).toBeVisible()
  await page.keyboard.press('n')
  const note = page.getByRole('textbox', { name: 'Note, Markdown' })
  await note.waitFor()
  await expect(note).toBeFocused()
  await expect(note).toContainText('> Many of you')
  await expect(note).toContainText('[A letter to our customers about lead times, 28 Oct 2026](/accounts/acc_1/pages?')
  await page.keyboard.press('Escape')
  await page.keyboard.press('v')
  await page.keyboard.press('n')
  await expect(page.getByText('Quote added to the open note.')).toBeVisible()
  await expect(note).toContainText('> The late deliveries')
  await page.keyboard.press('z')
  await expect(note).not.toContainText('> The late deliveries')
  await page.getByRole('button', { name: 'Read', exact: true }).click()
  await page.getByRole('link', { name: /^A letter to our customers/ }).click()
  await expect(page).toHaveURL(/notes\?.*start=0/)
  await expect(page.getByRole('complementary').locator('mark')).toContainText('Many of you')
  await page.keyboard.press('z')
  await expect(page.getByText('No notes yet')).toBeVisible()
})

test('E keeps chosen words as evidence: the ledger shows them as yours, and Z takes them back', async () => {
  const { page } = app
  await openLetter()
  await page.keyboard.press('v')
  await page.keyboard.press('j')
  await page.keyboard.press('e')
  const form = page.getByRole('form', { name: 'Keep as evidence' })
  const problem = form.getByLabel('Problem', { exact: true })
  await expect(problem).toBeFocused()
  await page.keyboard.type('stops')
  await expect(form.getByRole('listbox').getByRole('option')).toHaveText([
    'Unplanned stops eat the capacity we paid for.',
  ])
  await expectAccessible(page, 'the reader with the form for evidence')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Kept as evidence for “Unplanned stops eat the capacity we paid for”.')).toBeVisible()
  await expect(page.getByRole('complementary').getByText(still)).toHaveClass('other')
  await page.keyboard.press('2')
  const line = page.locator('.evline').filter({ hasText: still })
  await expect(line).toContainText('yours')
  await expect(line.getByRole('link', { name: /^Source 1/ })).toBeVisible()
  await page.keyboard.press('z')
  await expect(line).toHaveCount(0)
})

test('a press on the text drops what is chosen, but neither a menu nor an open form does', async () => {
  const { page } = app
  await openLetter()
  await page.keyboard.press('v')
  const text = page.locator('aside').getByText('Many of you have asked')
  await text.click({ button: 'right' })
  await expect(bar()).toBeVisible()
  await text.click()
  await expect(bar()).toHaveCount(0)
  await page.keyboard.press('v')
  await page.keyboard.press('e')
  const form = page.getByRole('form', { name: 'Keep as evidence' })
  const remark = form.getByLabel('In your own words, if you like')
  await remark.fill('their plant manager said so too')
  await text.click()
  await text.click({ button: 'right' })
  // to copy a word of it
  await text.dblclick({ position: { x: 20, y: 10 } })
  await page.keyboard.press('v')
  await expect(remark).toHaveValue('their plant manager said so too')
  await form.getByRole('button', { name: 'Leave it' }).click()
  expect(await chosen()).toMatch(/^The late deliveries .* Tolland line\.$/)
  await page.keyboard.press('Escape')
  await expect(bar()).toHaveCount(0)
})

test('S keeps a signal and F a fact, each shown as yours, changed and taken away where it stands', async () => {
  const { page } = app
  await openLetter('/signals')
  await page.keyboard.press('v')
  for (const key of ['j', 'j', 's']) await page.keyboard.press(key)
  const signal = page.getByRole('form', { name: 'Keep as a signal' })
  await signal.getByLabel('Status').selectOption('announced')
  await signal.getByLabel('Date').fill('2027-01')
  await page.keyboard.press('Enter')
  const card = page.getByRole('listitem').filter({ hasText: 'Ingrid Solberg-Pratt' })
  await expect(card).toContainText('yours')
  await card.focus()
  await page.keyboard.press('d')
  await expect(card).toHaveCount(0)
  await openLetter('/facts')
  await page.keyboard.press('v')
  for (const key of ['j', 'j', 'j', 'f']) await page.keyboard.press(key)
  const fact = page.getByRole('form', { name: 'Keep as a fact' })
  await fact.getByLabel('Kind').selectOption('headcount')
  await fact.getByLabel('Value').fill('310')
  await page.keyboard.press('Enter')
  const kept = page.getByRole('region', { name: 'Kept by you' })
  await expect(kept).toContainText('People on staff: 310')
  await expectAccessible(page, 'facts with one that was kept')
  await kept.getByRole('button', { name: 'Change' }).click()
  await page.getByRole('form', { name: 'Change what you kept' }).getByLabel('Value').fill('320')
  await page.keyboard.press('Enter')
  await expect(kept).toContainText('People on staff: 320')
})

test('what is made of chosen words is made once, however often its key is pressed before the answer', async () => {
  const { page } = app
  await openLetter('/facts')
  const kept = page.getByRole('region', { name: 'Kept by you' }).getByRole('listitem')
  const before = await kept.count()
  await answerLate(page, '**/keptQuotes/keep*')
  await answerLate(page, '**/notes/create*')
  for (const key of ['v', 'j', 'f']) await page.keyboard.press(key)
  const fact = page.getByRole('form', { name: 'Keep as a fact' })
  await fact.getByLabel('Kind').selectOption('headcount')
  await fact.getByLabel('Value').fill('311')
  await page.keyboard.press('Control+Enter')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('Kept as a fact: 311.')).toBeVisible()
  await answerAtOnce(page)
  await expect(kept).toHaveCount(before + 1)
  await answerLate(page, '**/notes/create*')
  const asked: string[] = []
  page.on('request', (request) => void asked.push(request.url()))
  for (const key of ['v', 'n', 'n']) await page.keyboard.press(key)
  await expect(page.getByText('Note made of the quote.')).toBeVisible()
  await answerAtOnce(page)
  expect(asked.filter((url) => url.includes('/notes/create'))).toHaveLength(1)
})
