import { expect, test } from '@playwright/test'
import { fillRadarWorkspace } from '../builders/radar-workspace.ts'
import { answerAtOnce, answerFailed, answerLate } from './answer-late.ts'
import { focusedAtOnce } from './at-once.ts'
import { openWindow } from './open-window.ts'
import { expectAccessible } from './watched-page.ts'

// The room of all accounts, with the keyboard alone: filter, sort, choose, and back again.
const app = openWindow({ fill: (workspace) => fillRadarWorkspace(workspace, 24) })

const row = (n: number) => app.page.locator(`tr[data-row="${n}"]`)
const count = () => app.page.locator('.acctcount')
const open = async (search = '') => {
  await app.page.goto(`${app.origin}/accounts${search}`)
  await expect(row(0)).not.toHaveAttribute('aria-busy')
}

test('F types into the filter: what stands inside a name is found, and counted', async () => {
  const { page } = app
  await open()
  await expect(count()).toHaveText('24 accounts')
  await page.keyboard.press('f')
  await page.keyboard.type('bear')
  await expect(page).toHaveURL(/find=bear/)
  await expect(count()).toHaveText('3 of 24')
  await expect(row(0)).toContainText('Halden Bearings')
  await page.keyboard.press('Enter')
  await expect(row(0)).toBeFocused()
  const peek = page.getByRole('complementary', { name: 'Account in hand' })
  await page.keyboard.press('Space')
  await expect(peek.getByRole('heading', { name: 'Halden Bearings' })).toBeVisible()
  await expectAccessible(page, 'accounts, one peeked at')
  // the peek first, then the filter
  await page.keyboard.press('Escape')
  await expect(peek).toBeHidden()
  await expect(count()).toHaveText('3 of 24')
  await page.keyboard.press('Escape')
  await expect(count()).toHaveText('24 accounts')
})

test('filters of several kinds narrow together, and the address keeps them', async () => {
  const { page } = app
  await page.getByRole('combobox', { name: 'Segment' }).selectOption('food')
  await page.getByRole('combobox', { name: 'Tag' }).selectOption('Fair 2026')
  await expect(page).toHaveURL(/segment=food&tag=Fair/)
  await expect(count()).toHaveText('1 of 24')
  await page.getByRole('button', { name: 'Any tag, not only Fair 2026' }).press('Enter')
  await expect(count()).toHaveText('8 of 24')
  await page.goBack()
  await open('?segment=food&dossier=never')
  await expect(page.getByRole('combobox', { name: 'Evidence' })).toHaveValue('never')
  await expectAccessible(page, 'accounts, filtered')
})

test('when nothing matches it says what to take away, and how many that gives', async () => {
  const { page } = app
  await page.goto(`${app.origin}/accounts?segment=food&call=week`)
  await expect(page.getByRole('heading', { name: 'No account matches all 2 filters' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Without food 0' })).toBeDisabled()
  await page.getByRole('button', { name: 'Without Call within 7 days 8' }).press('Enter')
  await expect(count()).toHaveText('8 of 24')
})

test('a head sorts by key and tells a screen reader how', async () => {
  const { page } = app
  await open()
  const head = page.getByRole('columnheader', { name: 'Evidence' })
  await expect(head).toHaveAttribute('aria-sort', 'none')
  await head.getByRole('button').press('Enter')
  await expect(head).toHaveAttribute('aria-sort', 'ascending')
  await expect(page).toHaveURL(/sort=evidence/)
  await page.keyboard.press('Shift+S')
  await expect(head).toHaveAttribute('aria-sort', 'descending')
  await page.keyboard.press('s')
  await expect(page.getByRole('combobox', { name: 'Sort by' })).toBeFocused()
  await page.getByRole('combobox', { name: 'Sort by' }).selectOption('name')
  await expect(page.getByRole('columnheader', { name: 'Account' })).toHaveAttribute('aria-sort', 'ascending')
  await page.keyboard.press('Escape')
})

test('Esc from a dossier comes back to the same list and row', async () => {
  const { page } = app
  await open('?segment=food&sort=-added')
  await page.keyboard.press('j')
  await page.keyboard.press('j')
  const name = await row(1).getByRole('link').textContent()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: name ?? 'nothing' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL(/segment=food&sort=-added/)
  await expect(row(1)).toBeFocused()
  await expect(row(1)).toContainText(name ?? 'nothing')
})

test('Shift-F keeps a filter by name; its digit applies it, and its deletion is taken back with Z', async () => {
  const { page } = app
  await open('?segment=food')
  await page.keyboard.press('Shift+F')
  await page.getByLabel('Name of the filter').fill('Food')
  await page.keyboard.press('Enter')
  const tab = page.getByRole('link', { name: 'Food 8' })
  await expect(tab).toHaveAttribute('aria-current', 'true')
  await open()
  await page.keyboard.press('6')
  await expect(page).toHaveURL(/segment=food/)
  await expect(count()).toHaveText('8 of 24')
  await page.keyboard.press('Shift+F')
  await page.getByRole('button', { name: 'Earlier' }).press('Enter')
  await expect(page.getByText('5 of 6')).toBeVisible()
  await page.getByRole('button', { name: 'Delete' }).press('Enter')
  await expect(tab).toHaveCount(0)
  await page.keyboard.press('z')
  await expect(tab).toBeVisible()
  await expectAccessible(page, 'accounts, a saved filter')
})

test('the name of a filter that could not be kept stands there to be kept again', async () => {
  const { page } = app
  const name = page.getByLabel('Name of the filter')
  await open('?segment=food&sort=-added')
  await page.keyboard.press('Shift+F')
  await name.fill('Food, the latest')
  await answerFailed(page, '**/workspace/saveSettings*')
  await page.keyboard.press('Enter')
  await expect(page.getByText(/^Not saved/)).toBeVisible()
  await expect(name).toHaveValue('Food, the latest')
  await answerAtOnce(page)
  await name.press('Enter')
  await expect(page.getByRole('link', { name: /^Food, the latest/ })).toBeVisible()
  await page.keyboard.press('z')
  await expect(page.getByRole('link', { name: /^Food, the latest/ })).toHaveCount(0)
})

test('every saved filter is seen beside all the buttons of a small window', async () => {
  const { page } = app
  const before = page.viewportSize()
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.goto(`${app.origin}/accounts?sort=recommendation`)
  await expect(page.getByRole('button', { name: 'Save filter' })).toBeVisible()
  for (const filter of await page.getByRole('navigation', { name: 'Saved filters' }).getByRole('link').all())
    await expect(filter).toBeInViewport({ ratio: 1 })
  if (before) await page.setViewportSize(before)
})

test('a filter that is moved twice at once goes two places on', async () => {
  const { page } = app
  const names = () => page.getByRole('navigation', { name: 'Saved filters' }).getByRole('link')
  await open()
  const first = (await names().nth(1).innerText()).split(/\s/)[0] ?? ''
  await page.keyboard.press('1')
  await page.getByRole('button', { name: /^Change the filter/ }).click()
  await answerLate(page, '**/workspace/*')
  await page.getByRole('button', { name: 'Later' }).click()
  await page.getByRole('button', { name: 'Later' }).click()
  await expect(page.getByText(/^3 of /)).toBeVisible()
  await answerAtOnce(page)
  await page.keyboard.press('Escape')
  await expect(names().nth(3)).toContainText(first)
})

test('the cursor stays with its account when another comes before it', async () => {
  const { page } = app
  await open()
  await row(3).focus()
  const name = (await row(3).getByRole('link').first().textContent()) ?? ''
  await page.keyboard.press('Shift+A')
  await page.getByRole('textbox', { name: /^Addresses/ }).fill('aardal.example')
  await page.keyboard.press('Enter')
  await expect(row(0)).toContainText('Aardal')
  await page.keyboard.press('Escape')
  await expect(page.locator('tr.is-cursor')).toContainText(name)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
  await page.goto(`${app.origin}/accounts`)
  await page.getByRole('button', { name: 'Remove Aardal' }).click()
  await expect(row(0)).not.toContainText('Aardal')
})

test('T tags what is chosen, Ctrl-A chooses all that match, and one Z takes a bulk change back', async () => {
  const { page } = app
  await open('?segment=food')
  await page.keyboard.press('j')
  await page.keyboard.press('x')
  await page.keyboard.press('Shift+J')
  await expect(page.getByRole('toolbar', { name: '2 accounts selected' })).toBeVisible()
  await page.keyboard.press('ControlOrMeta+a')
  await expect(page.getByRole('toolbar', { name: '8 accounts selected' })).toBeVisible()
  await expectAccessible(page, 'accounts, all that match chosen')
  const tag = page.getByRole('combobox', { name: 'Tag' }).last()
  await page.keyboard.press('t')
  await expect(tag).toBeFocused()
  expect(await focusedAtOnce(page, 'Escape')).toContain((await row(1).getByRole('link').textContent()) ?? 'nothing')
  await page.keyboard.press('t')
  await tag.fill('hot stove')
  await page.keyboard.press('Enter')
  await expect(page.getByText('8 tagged “hot stove”.')).toBeVisible()
  await expect(row(0)).toContainText('hot stove')
  await expect(page.locator('tr.is-cursor')).toBeFocused()
  await page.keyboard.press('z')
  await expect(row(0)).not.toContainText('hot stove')
})

test('a segment is set for one row, and what leaves the list by it leaves at once', async () => {
  const { page } = app
  await page.keyboard.press('Escape')
  await open('?segment=food')
  await page.keyboard.press('j')
  const name = await row(0).getByRole('link').textContent()
  await page.keyboard.press('Shift+T')
  await page.getByRole('combobox', { name: 'Segment' }).last().fill('dairies')
  await page.keyboard.press('Enter')
  await expect(page.getByText('1 now in “dairies”.')).toBeVisible()
  await expect(count()).toHaveText('7 of 24')
  await expect(row(0)).not.toContainText(name ?? 'nothing')
  await page.keyboard.press('z')
  await expect(count()).toHaveText('8 of 24')
})

test('on the board a card goes to another column by keys, with its reason, and comes back with Z', async () => {
  const { page } = app
  await open()
  await page.keyboard.press('Shift+B')
  await expect(page).toHaveURL(/view=board/)
  const columnOf = (name: RegExp) => page.getByRole('region', { name })
  const column = columnOf(/^Research more/)
  await expect(column.locator('[data-card="0"]')).not.toHaveAttribute('aria-busy', 'true')
  const card = column.locator('[data-card="0"]')
  const name = (await card.getByRole('link').textContent()) ?? 'nothing'
  expect(await focusedAtOnce(page, 'l')).toBe(name)
  await expect(card).toBeFocused()
  await expectAccessible(page, 'accounts, the board')
  await page.keyboard.press('Shift+H')
  await expect(page.getByLabel('Why pursue')).toBeFocused()
  expect(await focusedAtOnce(page, 'Escape')).toBe(name)
  await page.keyboard.press('Shift+H')
  await expect(page.getByLabel('Why pursue')).toBeFocused()
  await page.keyboard.type('They asked for a visit')
  await page.keyboard.press('Enter')
  await expect(page.getByText(`${name}: pursue, by your word.`)).toBeVisible()
  const mine = columnOf(/^Pursue/).getByRole('article', { name })
  await expect(mine).toContainText('They asked for a visit')
  await page.keyboard.press('z')
  await expect(mine).toHaveCount(0)
  await expect(column.getByRole('article', { name, exact: true })).toBeVisible()
  // decided in another window, long after anything was done in this one: nothing moves here until it is asked for
  await page.reload()
  await expect(column.getByRole('article', { name, exact: true })).toBeVisible()
  const other = await page.context().newPage()
  await other.goto(`${app.origin}/accounts?view=board`)
  await expect(other.getByRole('article', { name, exact: true })).toBeVisible()
  await other.getByRole('article', { name, exact: true }).focus()
  // a reason and its Enter, typed before the form is there
  await other.route('**/pursuit/get*', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 400))
    await route.continue()
  })
  await other.keyboard.press('Shift+H')
  await other.keyboard.type('Decided elsewhere')
  await other.keyboard.press('Enter')
  await expect(other.getByText(`${name}: pursue, by your word.`)).toBeVisible()
  await other.close()
  await expect(page.getByRole('button', { name: /^The board has changed/ })).toBeVisible()
  await expect(column.getByRole('article', { name, exact: true })).toBeVisible()
  await page.keyboard.press('.')
  await expect(column.getByRole('article', { name, exact: true })).toHaveCount(0)
  await expect(mine).toContainText('Decided elsewhere')
})

test('a card dragged to another column is the seller’s own decision once its reason is written, and Z takes it back', async () => {
  const { page } = app
  await page.goto(`${app.origin}/accounts?view=board`)
  const card = page.locator('[data-card="0"]').first()
  const name = (await card.getByRole('link').textContent()) ?? ''
  const away = page.getByRole('region', { name: /^Walk away/ })
  await card.dragTo(away)
  const reason = page.getByRole('form', { name: 'Decide: walk away' }).getByRole('textbox').first()
  await expect(reason).toBeFocused()
  await reason.fill('They make everything themselves.')
  await page.keyboard.press('Enter')
  await expect(away.getByRole('link', { name, exact: true })).toBeVisible()
  await expectAccessible(page, 'the board')
  await page.keyboard.press('z')
  await expect(away.getByRole('link', { name, exact: true })).toHaveCount(0)
})
