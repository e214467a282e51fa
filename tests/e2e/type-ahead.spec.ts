import { expect, test } from '@playwright/test'
import { answerLate } from './answer-late.ts'
import { openWindow } from './open-window.ts'
import { researchedSample } from './researched-sample.ts'

// Keys pressed before a place is there: kept in their order, and played when it is.
const app = openWindow({ fill: researchedSample, company: 'Pellworth Drives' })

test.afterEach(() => app.page.unrouteAll({ behavior: 'ignoreErrors' }))

const slow = (match: string) => answerLate(app.page, match)

/** All at once, as fast as a hand that knows the way. */
async function press(...keys: readonly string[]): Promise<void> {
  for (const key of keys) await app.page.keyboard.press(key)
}

test('a row, its dossier and a tab of it, pressed at once', async () => {
  const { page } = app
  await slow('**/accounts/get*')
  await slow('**/accounts/list*')
  await page.goto(`${app.origin}/accounts`)
  await press('j', 'j', 'Enter', '6')
  await expect(page).toHaveURL(/\/accounts\/acc_[^/]+\/[a-z]+$/)
  await expect(page.getByRole('main')).not.toHaveAttribute('aria-busy', 'true')
})

test('a screen whose code is still on its way', async () => {
  const { page } = app
  await page.goto(`${app.origin}/accounts`)
  await expect(page.getByRole('link', { name: 'Pellworth Drives' }).first()).toBeVisible()
  await slow('**/assets/playbooks-screen*')
  await press('g', 'p', 'j')
  await expect(page.locator('[data-item]:focus-within, [data-item]:focus')).toHaveCount(1)
})

test('what nobody takes is let go of, and holds up nothing', async () => {
  const { page } = app
  await slow('**/calls/today*')
  await page.goto(`${app.origin}/today`)
  await press('q', 'g', 's')
  await expect(page).toHaveURL(/\/settings$/)
})

test('Ctrl-K does not wait behind what was typed ahead', async () => {
  const { page } = app
  await slow('**/accounts/get*')
  await page.goto(`${app.origin}/accounts`)
  await expect(page.getByRole('link', { name: 'Pellworth Drives' }).first()).toBeVisible()
  await press('j', 'Enter', 'q', 'Control+k')
  await expect(page.getByRole('combobox')).toBeFocused({ timeout: 500 })
})

test('Enter behind words that are still being looked up opens what they come to', async () => {
  const { page } = app
  await page.goto(`${app.origin}/today`)
  await page.getByRole('heading').first().waitFor()
  await slow('**/search/**')
  await press('Control+k', ...'bearings'.split(''), 'Enter')
  await expect(page).toHaveURL(/\/accounts\/acc_/)
  await expect(page.getByRole('combobox', { name: /^Search/ })).toHaveCount(0)
})

test('Enter takes the completion that is the first row, and what is typed on stands behind it, however late the search', async () => {
  const { page } = app
  await page.goto(`${app.origin}/today`)
  await page.getByRole('heading').first().waitFor()
  await slow('**/search/**')
  await slow('**/accounts/list*')
  await press('Control+k', ...'type:page account:pell'.split(''))
  await expect(page.getByRole('option', { name: 'account:"Pellworth Drives"' })).toBeVisible()
  await press('Enter', ...'set'.split(''))
  const field = page.getByRole('combobox', { name: /^Search/ })
  await expect(field).toHaveValue('type:page account:"Pellworth Drives" set')
  await field.fill('')
  await press(...'account:pel'.split(''), 'Enter', ...'ups'.split(''))
  await expect(field).toHaveValue('account:"Pellworth Drives" ups')
  await press('Escape')
})

test('what is typed after N is the note, however late its editor comes, and no shortcut', async () => {
  const { page } = app
  await page.goto(`${app.origin}/accounts`)
  await page.getByRole('link', { name: 'Pellworth Drives' }).first().click()
  await expect(page.getByRole('heading', { level: 1, name: 'Pellworth Drives' })).toBeVisible()
  await slow('**/assets/account-notes*')
  await slow('**/notes/create*')
  await press('n', ...'ring back at 4'.split(''))
  const note = page.getByRole('textbox', { name: 'Note, Markdown' })
  await expect(note).toHaveText('ring back at 4')
  await note.press('!')
  await expect(note).toHaveText('ring back at 4!')
  // R starts research and B opens the brief, where nobody types
  await expect(page).toHaveURL(/\/notes$/)
  await expect(page.getByRole('button', { name: /^Research/ })).toBeEnabled()
})

test('what is typed after W is the reason, and what a command of the palette opens takes the words behind it', async () => {
  const { page } = app
  await page.goto(app.dossier)
  await expect(page.getByRole('heading', { level: 1, name: 'Pellworth Drives' })).toBeVisible()
  await slow('**/pursuit/**')
  await slow('**/notes/create*')
  await page.reload()
  await expect(page.getByRole('heading', { level: 1, name: 'Pellworth Drives' })).toBeVisible()
  await press('w', ...'no budget'.split(''))
  await expect(page.getByRole('textbox', { name: 'Why back burner' })).toHaveValue(/no budget$/)
  await page.goto(app.dossier)
  await expect(page.getByRole('heading', { level: 1, name: 'Pellworth Drives' })).toBeVisible()
  await press('Control+k', ...'note'.split(''))
  await page.getByRole('option', { name: 'Note This account' }).click()
  await press(...'by phone'.split(''))
  await expect(page.getByRole('textbox', { name: 'Note, Markdown' })).toHaveText('by phone')
})

test('Shift-L on the board, where there is nothing to decide for, leaves the next key what it is', async () => {
  const { page } = app
  await page.goto(`${app.origin}/accounts?view=board`)
  const card = page.locator('[data-card="0"]').last()
  await expect(card).not.toHaveAttribute('aria-busy', 'true')
  await card.focus()
  for (let column = 0; column < 5; column += 1) await press('l')
  await press('Shift+L', 'Shift+L', 'Escape', 'Shift+L', '?')
  await expect(page.getByRole('dialog')).toBeVisible()
  await press('Escape')
})

test('a note on the account that is typed and not found yet, with the words behind it', async () => {
  const { page } = app
  await page.goto(`${app.origin}/notes`)
  await expect(page.getByRole('button', { name: 'New note' })).toBeVisible()
  await slow('**/accounts/list*')
  await slow('**/notes/create*')
  // of which G S goes to the settings, where nobody types
  await press('n', ...'pell'.split(''), 'Enter', ...'ring back, gs'.split(''))
  await expect(page.getByRole('textbox', { name: 'Note, Markdown' })).toHaveText('ring back, gs')
  await expect(page.getByRole('link', { name: 'Pellworth Drives' }).first()).toBeVisible()
})

test('Enter behind words in the filter goes to what they find, however late, and the next one opens it', async () => {
  const { page } = app
  await page.goto(`${app.origin}/accounts`)
  await expect(page.getByRole('link', { name: 'Pellworth Drives' }).first()).toBeVisible()
  await slow('**/accounts/matching*')
  await press('f', ...'pell'.split(''), 'Enter', 'Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Pellworth Drives' })).toBeVisible()
  await page.goto(`${app.origin}/notes`)
  await expect(page.getByRole('region', { name: 'All notes' }).locator('[data-row="1"]')).toBeVisible()
  await slow('**/notes/find*')
  await press('f', ...'phone'.split(''), 'Enter', 'Enter')
  await expect(page.getByRole('textbox', { name: 'Note, Markdown' })).toContainText('by phone')
})

test('a form that is sent by Enter twice makes one record', async () => {
  const { page } = app
  await page.goto(`${app.dossier}/calls?new`)
  const objective = page.getByRole('textbox', { name: 'What this call is to settle' })
  await objective.fill('Who decides on the third line')
  await slow('**/calls/save*')
  await press('Enter', 'Enter')
  await expect(objective).toHaveCount(0)
  await expect(page.getByText('To settle: Who decides on the third line')).toHaveCount(1)
})

test('a call that is written on while it is saved keeps its words, and is one call', async () => {
  const { page } = app
  await page.goto(`${app.dossier}/calls?new`)
  const form = page.getByRole('form', { name: 'Plan a call' })
  const objective = form.getByRole('textbox', { name: 'What this call is to settle' })
  await objective.fill('Who pays')
  await slow('**/calls/save*')
  await press('Enter')
  await objective.pressSequentially(' for the crane')
  await form.getByRole('textbox', { name: 'Role of person 1' }).fill('Buyer')
  await expect(page.getByText(/^Call saved/)).toBeVisible()
  await expect(objective).toHaveValue('Who pays for the crane')
  await objective.press('Enter')
  await expect(form).toHaveCount(0)
  await expect(page.getByText(/^To settle: Who pays/)).toHaveText(['To settle: Who pays for the crane'])
})

test('an attempt that is written while the one before is saved keeps its words', async () => {
  const { page } = app
  await page.goto(`${app.dossier}/calls`)
  const words = page.getByRole('textbox', { name: 'In your words' })
  await words.fill('Left a message')
  await slow('**/pursuit/saveTouch*')
  const saved = page.waitForResponse('**/pursuit/saveTouch*')
  await press('Enter')
  await words.fill('She rang back')
  await saved
  await expect(page.getByText('Attempt saved.')).toBeVisible()
  await expect(words).toHaveValue('She rang back')
})

test('a disk that takes its time: what is typed stays, is said not to be saved yet, and other rooms open meanwhile', async () => {
  const { page } = app
  await page.goto(`${app.origin}/accounts`)
  await page.getByRole('link', { name: 'Pellworth Drives' }).first().click()
  await expect(page.getByRole('heading', { level: 1, name: 'Pellworth Drives' })).toBeVisible()
  await press('n', ...'The press stands'.split(''))
  const note = page.getByRole('textbox', { name: 'Note, Markdown' })
  await expect(note).toHaveText('The press stands')
  await expect(page.getByText('Saved on this computer').first()).toBeVisible()
  const disk = Promise.withResolvers<void>()
  await page.route('**/notes/save*', async (route) => {
    await disk.promise
    await route.continue()
  })
  await press(...' still on Fridays'.split(''))
  await expect(page.getByText('Saving', { exact: true })).toBeVisible()
  await press('Escape', 'g', 'a')
  await expect(page).toHaveURL(/\/accounts$/)
  await expect(page.getByRole('link', { name: 'Pellworth Drives' }).first()).toBeVisible()
  await page.goBack()
  await expect(note).toHaveText('The press stands still on Fridays')
  await note.press('Control+End')
  await press(...', says Ada'.split(''))
  disk.resolve()
  await expect(page.getByText('Saved on this computer').first()).toBeVisible()
  await expect(page.getByText('Changed in another window')).toHaveCount(0)
  await page.reload()
  await expect(note).toHaveText('The press stands still on Fridays, says Ada')
})

test('Z takes back what is still on its way, and not what was done before it', async () => {
  const { page } = app
  const row = (name: string) => page.getByRole('region', { name: 'Accounts' }).getByRole('link', { name, exact: true })
  const remove = (name: string) => page.getByRole('button', { name: `Remove ${name}` }).press('Enter')
  await page.goto(`${app.origin}/accounts`)
  await remove('Høgsted & Müller')
  await expect(page.getByText(/^Høgsted & Müller removed/)).toBeVisible()
  await slow('**/accounts/remove*')
  await remove('Pellworth Drives')
  const [back] = await Promise.all([page.waitForResponse('**/accounts/restore*'), press('z')])
  expect(back.ok()).toBe(true)
  await expect(row('Pellworth Drives')).toBeVisible()
  await expect(row('Høgsted & Müller')).toHaveCount(0)
  await press('z')
  await expect(row('Høgsted & Müller')).toBeVisible()
})

test('Ctrl-Enter behind a session that has only just been started ends that session, with what was written into it', async () => {
  const { page } = app
  await page.goto(app.dossier.replace('/accounts/', '/research/account/'))
  await expect(page.getByRole('textbox', { name: 'Capture a note' })).toBeVisible()
  await slow('**/sessions/**')
  await press('s', 'n', ...'They close in August'.split(''), 'Escape', 'Control+Enter')
  await expect(page).toHaveURL(/\/research\/session\/ses_/)
  await expect(page.getByRole('region', { name: 'Captured' })).toContainText('They close in August')
  await page.goBack()
  await expect(page.getByRole('button', { name: '5 min', exact: true })).toBeVisible()
})
