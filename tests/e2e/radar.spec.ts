import { expect, test } from '@playwright/test'
import { fillRadarWorkspace } from '../builders/radar-workspace.ts'
import { openWindow } from './open-window.ts'
import { atSize, expectAccessible } from './watched-page.ts'

// One problem across all accounts, with the keyboard alone: who shows it and why first, its words on both sides, and of whom nothing is known.
const app = openWindow({ fill: (workspace) => fillRadarWorkspace(workspace, 40) })

const rows = () => app.page.getByRole('region', { name: 'Accounts' }).getByRole('article')
const open = async (search = '') => {
  await app.page.goto(`${app.origin}/radar${search}`)
  await expect(rows().first()).not.toHaveAttribute('aria-busy')
}
const cursor = () => app.page.locator('article:focus')

test('G D opens it: the surest first, each with its reason and both sides', async () => {
  const { page } = app
  await page.keyboard.press('g')
  await page.keyboard.press('d')
  await expect(
    page.getByRole('heading', { level: 1, name: 'Unplanned stops eat the capacity we paid for.' }),
  ).toBeVisible()
  const top = rows().first()
  await expect(top).toContainText('Sure · they say it · 2 independent origins')
  await expect(top).toContainText('to unplanned downtime on line')
  await expect(top).toContainText('Against, 0')
  await expect(top).not.toContainText('%')
  await expectAccessible(page, 'the radar')
})

test('J goes down, and a row says why it stands below the one above', async () => {
  const { page } = app
  await page.keyboard.press('j')
  await page.keyboard.press('j')
  await expect(cursor()).toContainText('Below the one above:')
})

test('Space opens the strongest words beside, Esc closes them and the row keeps the focus', async () => {
  const { page } = app
  await page.keyboard.press('Space')
  const reader = page.getByRole('complementary')
  await expect(reader).toContainText('shifts to unplanned downtime')
  await page.keyboard.press('Escape')
  await expect(reader).toHaveCount(0)
})

test('Enter opens the likely problem in the dossier, Esc comes back to the same row', async () => {
  const { page } = app
  await open()
  await page.keyboard.press('j')
  const name = await cursor().getByRole('link').first().textContent()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/accounts\/acc_\d+\/problems\?problem=unplanned_stops/)
  await expect(page.getByRole('article', { name: 'Unplanned stops eat the capacity we paid for.' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL(/\/radar/)
  await expect(cursor()).toContainText(name ?? 'nothing')
})

test('what is denied and what is unknown stand apart, and below', async () => {
  const { page } = app
  const titles = page.locator('.radartitle h2')
  const seen: string[] = []
  await expect(titles.first()).toHaveText('Something speaks for it')
  for (let steps = 0; steps < 60 && !seen.includes('Not read yet'); steps++) {
    for (const title of await titles.allTextContents()) if (!seen.includes(title)) seen.push(title)
    await page.keyboard.press('j')
  }
  expect(seen).toEqual([
    'Something speaks for it',
    'Denied, or as much against it',
    'Looked for, nothing found',
    'Not read yet',
  ])
})

test('X chooses, R puts them in the queue, and nothing on the list moves', async () => {
  const { page } = app
  await open()
  await page.keyboard.press('j')
  const before = await rows().first().textContent()
  await page.keyboard.press('x')
  await page.keyboard.press('Shift+j')
  await expect(page.getByRole('toolbar', { name: '2 accounts selected' })).toBeVisible()
  await page.keyboard.press('Shift+w')
  await expect(page.getByText('2 companies watched, checked every week.')).toBeVisible()
  await expect(rows().first()).toHaveText(before ?? '')
})

test('Shift-W twice is taken back by one Z', async () => {
  const { page } = app
  await open()
  for (const key of ['j', 'j', 'j', 'j']) await page.keyboard.press(key)
  const said = page.getByText('1 company watched, checked every week.')
  await page.keyboard.press('Shift+w')
  await expect(said).toBeVisible()
  const again = page.waitForResponse('**/watches/set*')
  await page.keyboard.press('Shift+w')
  await again
  const [back] = await Promise.all([page.waitForRequest('**/watches/set*'), page.keyboard.press('z')])
  expect(back.postData()).toContain('"every":null')
})

test('digits change the problem, F and fresh only narrow it', async () => {
  const { page } = app
  await page.keyboard.press('2')
  await expect(
    page.getByRole('heading', { level: 1, name: 'New people take months to set a machine alone.' }),
  ).toBeVisible()
  await expect(rows().first()).toContainText('nothing on file says so')
  await page.keyboard.press('1')
  await page.keyboard.press('Shift+f')
  await expect(page).toHaveURL(/fresh=/)
  await expect(rows().first()).toContainText('of the last 30 days')
  await page.keyboard.press('f')
  await expect(page.getByLabel('Segment')).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await expect(page).toHaveURL(/segment=/)
  await page.keyboard.press('Escape')
})

for (const width of [1024, undefined])
  test(`is clean ${width === undefined ? 'as large as it is' : 'at 1024 × 700'}, also when nothing is left`, async () => {
    const { page } = app
    const look = async (): Promise<void> => {
      await open('?problem=unplanned_stops')
      await expectAccessible(page, 'the radar')
      await page.goto(`${app.origin}/radar?problem=unplanned_stops&segment=nobody`)
      await expect(page.getByRole('button', { name: 'Show all accounts' })).toBeVisible()
      await expectAccessible(page, 'the radar')
    }
    await (width === undefined ? look() : atSize(page, { width, height: 700 }, look))
  })
