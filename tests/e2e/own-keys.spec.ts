import { expect, test } from '@playwright/test'
import { focusedAtOnce } from './at-once.ts'
import { openWindow } from './open-window.ts'
import { expectAccessible } from './watched-page.ts'

// What is on file is found by words and filters, and every key can be another one: by keyboard alone.
const app = openWindow({ add: ['orrin-dairy.example', 'quillan-castings.example'] })

const field = () => app.page.getByRole('combobox', { name: /^Search/ })

test('the palette narrows by filters, says what is wrong with one, and opens what it found', async () => {
  const { page } = app
  await page.goto(`${app.origin}/today`)
  await page.getByRole('heading').first().waitFor()
  await page.keyboard.press('Control+k')
  await field().pressSequentially('type:nte example ')
  await expect(page.getByText('“nte” is no type.')).toBeVisible()
  await field().fill('type:account -account:orrin example')
  const found = page.getByRole('option').filter({ hasText: 'quillan' })
  await expect(found).toBeVisible()
  await expect(page.getByRole('option').filter({ hasText: 'orrin' })).toHaveCount(0)
  await expect(page.getByRole('group', { name: 'Accounts' })).toContainText('1')
  await expectAccessible(page, 'the palette with a filter')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/accounts\/acc_/)
})

test('a key is changed for another one, which gets its place, works at once and goes back', async () => {
  const { page } = app
  await page.goto(`${app.origin}/settings/keyboard`)
  const change = page.getByRole('button', { name: 'Change the key of “Keys that work here”' })
  await change.focus()
  await page.keyboard.press('Enter')
  const asking = page.getByRole('button', { name: /^Press the new key/ })
  await expect(asking).toBeFocused()
  expect(await focusedAtOnce(page, 'Escape')).toBe('Change the key of “Keys that work here”')
  await page.keyboard.press('Enter')
  await expect(asking).toBeFocused()
  await page.keyboard.press('z')
  await expect(page.getByText('is the key of “Undo”')).toBeVisible()
  await expectAccessible(page, 'a key that is taken')
  // it works once it is saved, also when the window has not been told anew how the workspace stands
  const told = Promise.withResolvers<void>()
  await page.route('**/rpc/workspace/status*', (route) => told.promise.then(() => route.continue()))
  await page.keyboard.press('Enter')
  await expect(page.getByText(/^Saved: key of/)).toBeVisible()
  await expect(change).toBeFocused()
  await page.keyboard.press('z')
  const sheet = page.getByRole('dialog', { name: 'Keys that work here' })
  await expect(sheet).toBeVisible()
  told.resolve()
  await expectAccessible(page, 'the keys that work here')
  await page.keyboard.press('Escape')
  await expect(sheet).toBeHidden()
  await page.getByRole('button', { name: 'All as usual' }).press('Enter')
  await expect(page.getByText('Saved: the usual keys.')).toBeVisible()
  await page.keyboard.press('Tab')
  await page.keyboard.press('?')
  await expect(sheet).toBeVisible()
})
