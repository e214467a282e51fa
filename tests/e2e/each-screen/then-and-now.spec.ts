import { expect, test } from '@playwright/test'
import { type ChangingSite, atFirst, pagesOf, serveChangingSite } from '../../watch/changing-site.ts'
import { openWindow } from '../open-window.ts'
import { atSize, expectAccessible } from '../watched-page.ts'

// A company's pages are read, changed, and checked; the window shows what they say differently, then and now.
let site: ChangingSite
const app = openWindow({
  fill: async () => {
    site = await serveChangingSite(withGoal(pagesOf(atFirst)))
    const where = [`${site.origin}/`, '--allow-loopback', '--delay', '0']
    await app.cli('research', ...where, '--account', 'Kestrel Pumps')
    const [director, , sales] = atFirst.people
    const after = {
      ...atFirst,
      people: [director, sales],
      delivery: 'Spare parts leave our store within six weeks of an order.',
    } as typeof atFirst
    for (const [path, body] of Object.entries(withGoal(pagesOf(after)))) site.pages.set(path, body)
    const { stdout } = await app.cli('recheck', ...where)
    expect(stdout).toContain('Gone from the team page: Tomas Lindqvist')
  },
  company: 'Kestrel Pumps',
})

test.afterAll(() => site?.close())

/** They say what they want to reach, and on another page where they stand. */
function withGoal(pages: Record<string, string>): Record<string, string> {
  const say = (path: string, words: string) => pages[path]?.replace('</main>', `<p>${words}</p></main>`) ?? ''
  return {
    ...pages,
    '/about': say('/about', 'We aim to run 12 workshops by 2028.'),
    '/delivery': say('/delivery', 'Today we run 5 workshops along the river.'),
  }
}

test('Today names what changed, and leads to the words then and now', async () => {
  const { page } = app
  await page.goto(`${app.origin}/today`)
  const changed = page.getByRole('region', { name: 'Changed on their pages' })
  await expect(changed).toContainText('Gone from the team page: Tomas Lindqvist, Head of Engineering')
  await changed.getByRole('link', { name: 'Kestrel Pumps' }).press('Enter')
  const list = page.getByRole('region', { name: 'Changes on their pages' })
  await expect(list.getByText('Spare parts leave our store within 10 working days of an order.')).toBeVisible()
  await expect(list.getByText('Spare parts leave our store within six weeks of an order.')).toBeVisible()
})

test('the snapshot tells changes by their readings, with a caution for a departure, and the gap of a goal', async () => {
  const { page } = app
  await page.goto(app.dossier)
  const noticed = page.getByRole('region', { name: 'Changed on their pages' })
  const gone = noticed.getByRole('listitem').filter({ hasText: 'Tomas Lindqvist' })
  await expect(gone).toContainText('know it, don’t open with it')
  await expect(gone).toContainText(/seen \d/)
  await gone.getByRole('button', { name: 'How do you know?' }).press('Enter')
  await expect(page.getByText(/person gone: two readings of/)).toBeVisible()
  await page.keyboard.press('Escape')
  const goals = page.getByRole('region', { name: 'Their goals' })
  await expect(goals).toContainText('5 workshops today; 12 workshops by 2028')
  await expect(goals).toContainText('We aim to run 12 workshops by 2028.')
  await expect(goals).toContainText('Today we run 5 workshops along the river.')
  await expect(goals).toContainText('undated')
  await expectAccessible(page, 'the snapshot with changes')
})

test('the command line tells the same', async () => {
  const { stdout } = await app.cli('signals', 'Kestrel Pumps')
  expect(stdout).toMatch(/Gone from the team page: Tomas Lindqvist, Head of Engineering, seen \d{4}-\d\d-\d\d, fresh/)
  expect(stdout).toContain('Goal: 5 workshops today; 12 workshops by 2028.')
})

test('/accounts/:accountId/then-and-now/:pageId the versions of a page stand side by side, with what differs marked in words too', async () => {
  const { page } = app
  await page.goto(`${app.dossier}/signals`)
  const change = page.getByRole('listitem').filter({ hasText: 'now “six weeks”' })
  await change.getByRole('link', { name: /then and now/ }).press('Enter')
  await expect(page).toHaveURL(/then-and-now/)
  // the first comparison waits for the threads that read pages
  await expect(page.getByText('1 place differs.')).toBeVisible({ timeout: 20_000 })
  await expect(page.locator('del')).toHaveText('10 working days')
  await expect(page.locator('ins')).toHaveText('six weeks')
  await expect(page.locator('.tnrow')).toHaveCount(1)
  await expect(page.locator('.tnrow .tnstate')).toHaveText('changed')
  await page.getByRole('button', { name: 'Show the whole page' }).press('Enter')
  await expect(page.getByText('Pumps are sent by lorry').first()).toBeVisible()
  await page.keyboard.press(']')
  await expect(page.locator('.tnrow.is-changed')).toBeFocused()
  // narrow: one under the other, nothing cut off at the side
  await atSize(page, { width: 400, height: 800 }, async () => {
    const [then, now] = await Promise.all(
      [page.locator('.is-changed del'), page.locator('.is-changed ins')].map((one) => one.boundingBox()),
    )
    expect((now?.y ?? 0) - (then?.y ?? 0)).toBeGreaterThan(10)
  })
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL(/\/signals/)
})

test('two versions of the snapshot are compared by keyboard, and their quotes open beside', async () => {
  const { page } = app
  await page.goto(app.dossier)
  await expect(page.getByRole('heading', { level: 1, name: 'Kestrel Pumps' })).toBeVisible()
  await page.keyboard.press('9')
  const list = page.getByRole('region', { name: 'Versions' })
  await expect(list.getByRole('listitem')).toHaveCount(2)
  await expect(list.getByRole('listitem').first()).toContainText('a check of their pages')
  const differs = page.getByRole('region', { name: 'What differs' })
  const people = differs.getByRole('region', { name: 'People' }).getByRole('listitem')
  await expect(people).toHaveText(/Gone.*Tomas Lindqvist/)
  await expectAccessible(page, 'two versions compared')
  await people.focus()
  await page.keyboard.press('Enter')
  // a copy that only the earlier version quotes opens as well
  await expect(
    page
      .getByRole('complementary', { name: /^Source/ })
      .locator('mark')
      .first(),
  ).toContainText('Tomas')
  await page.keyboard.press('Escape')
  await list.focus()
  await page.keyboard.press('j')
  await page.keyboard.press('j')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/from=1&to=2/)
})

test('a company is watched from its dossier, and all checks are paused in the settings', async () => {
  const { page } = app
  await page.goto(app.dossier)
  const watch = page.getByRole('combobox', { name: 'Watch' })
  await watch.selectOption('Every week')
  await expect(page.getByText(/^next /)).toBeVisible()
  await page.goto(`${app.origin}/settings/research`)
  await page.getByRole('combobox', { name: 'Checks of watched companies' }).selectOption('Paused for all')
  await page.goto(app.dossier)
  await expect(page.getByText('all checks are paused')).toBeVisible()
})
