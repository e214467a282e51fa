import { expect, test } from '@playwright/test'
import { bringInAbout } from './company-steps.ts'
import { openWindow } from './open-window.ts'
import { expectAccessible } from './watched-page.ts'

// A playbook's text is tried on all accounts before it is saved or used, and nothing is kept of it.
const app = openWindow({
  add: ['brackwell.example', 'ferrin.example'],
  arrive: async ({ page, origin }) => {
    const words = 'Our kilns broke down twice in June. We employ 420 people in our own foundry.'
    await bringInAbout({ page, origin }, 'Brackwell', words)
    await page.goto(`${origin}/playbooks`)
    await page.getByRole('button', { name: 'Take a copy' }).first().click()
  },
})

test('says what would change at which account, and leaves the accounts as they were', async () => {
  const { page } = app
  await page.getByRole('link', { name: 'Try on all accounts' }).click()
  await expect(page).toHaveURL(/\/playbooks\/pbk_.*\/try$/)
  const head = page.getByRole('region', { name: 'How far' })
  await expect(head).toContainText('2 of 2 accounts')
  await expect(head).toContainText('0 unchanged, 1 not read yet.')
  const row = page.getByRole('region', { name: 'Another recommendation' }).getByRole('listitem').first()
  await expect(row).toContainText('Brackwell')
  await expect(row).toContainText('not examined')
  await expectAccessible(page, 'a trial')
  await row.getByRole('link').click()
  await expect(page.getByRole('region', { name: 'Recommendation' })).toContainText('Choose a playbook')
  expect(app.faults.filter((fault) => !fault.includes('422') && !fault.includes('400'))).toEqual([])
})

test('finds nothing to change once that playbook is used', async () => {
  const { page } = app
  await page.goto(`${app.origin}/playbooks`)
  await page.getByRole('region', { name: 'Yours' }).getByRole('link').first().click()
  await page.getByRole('button', { name: 'Use this playbook' }).click()
  await expect(page.getByRole('button', { name: 'Use this playbook' })).toBeDisabled()
  await page.getByRole('link', { name: 'Try on all accounts' }).click()
  await expect(page.getByText('Nothing would change', { exact: true })).toBeVisible()
  await expect(page.getByText('This is the playbook in use')).toBeVisible()
})
