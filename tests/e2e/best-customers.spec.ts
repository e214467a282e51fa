import { expect, test } from '@playwright/test'
import { bringInAbout } from './company-steps.ts'
import { openWindow } from './open-window.ts'
import { expectAccessible } from './watched-page.ts'

// What three good customers share is proposed with their words, confirmed or struck, and written into a playbook.
const app = openWindow()

test('companies are entered, and are no calls to make', async () => {
  const { page } = app
  await page.goto(`${app.origin}/playbooks`)
  await page.getByRole('link', { name: 'Start from your best customers' }).click()
  const good = page.getByRole('region', { name: 'Best customers', exact: true })
  await good.getByRole('textbox').fill('northmere.example, tarn.example wexcombe.example')
  await good.getByRole('button', { name: 'Add' }).click()
  await expect(good.getByRole('listitem')).toHaveCount(3)
  await expect(page.getByRole('button', { name: 'Find what they share' })).toBeDisabled()
  await expectAccessible(page, 'best customers')
  await page.goto(`${app.origin}/accounts`)
  await expect(page.getByText('no call to make')).toHaveCount(3)
})

test('what they share is proposed, confirmed and written into a playbook', async () => {
  const { page } = app
  test.setTimeout(150_000)
  for (const [name, people] of [
    ['Northmere', 90],
    ['Tarn', 240],
    ['Wexcombe', 410],
  ] as const) {
    await bringInAbout(app, name, `We are a family-owned foundry. We employ ${people} people.`)
  }
  await page.goto(`${app.origin}/playbooks/best-customers`)
  await page.getByRole('button', { name: 'Find what they share' }).click()
  const shared = page.getByRole('region', { name: 'What most of them share' })
  const family = shared.getByRole('listitem').filter({ has: page.getByText('Family-owned', { exact: true }) })
  await expect(family).toContainText('All 3 best customers show it.', { timeout: 60_000 })
  await expect(page.getByText('3 companies are few')).toBeVisible()
  await family.getByRole('button', { name: 'Confirm' }).click()
  await shared.getByRole('button', { name: 'Strike', exact: true }).first().click()
  await expectAccessible(page, 'what best customers share')
  await page.getByRole('button', { name: 'Write 1 into the playbook' }).click()
  await expect(page.getByRole('heading', { name: /^Written into .*, version 1$/ })).toBeVisible()
  await page.getByRole('link', { name: 'Open it' }).click()
  await expect(page).toHaveURL(/\/playbooks\/pbk_/)
  expect(app.faults.filter((fault) => !fault.includes('422') && !fault.includes('400'))).toEqual([])
})
