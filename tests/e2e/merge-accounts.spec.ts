import { expect, test } from '@playwright/test'
import { openWindow } from './open-window.ts'
import { atSize, expectAccessible, expectNoSidewaysScroll } from './watched-page.ts'

// Two accounts of one company become one by keyboard alone, and two again.
const app = openWindow({ add: ['halden.example', 'old-halden.example', 'quillan.example'] })

const inList = (name: string) =>
  app.page.getByRole('region', { name: 'Accounts' }).getByRole('link', { name, exact: true })

async function openHalden(): Promise<void> {
  const { page } = app
  await page.goto(`${app.origin}/accounts`)
  await expect(inList('Halden')).toBeVisible()
  await page.keyboard.press('j')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Halden', exact: true })).toBeVisible()
}

test('a dossier’s key finds the other account, and what comes over is said before', async () => {
  const { page } = app
  await openHalden()
  await page.keyboard.press('Shift+M')
  await expect(page.getByRole('combobox', { name: 'The other account' })).toBeFocused()
  await expect(page.getByRole('option')).toHaveText([/^Old-halden/, /^Quillan/])
  await expectAccessible(page, 'choosing the other account')
  await page.keyboard.type('old')
  await expect(page.getByRole('option')).toHaveText([/^Old-halden/])
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Merge Old-halden into Halden' })).toBeVisible()
  await expect(page.getByText('Known as old-halden.example, Old-halden too')).toBeVisible()
  await expectAccessible(page, 'what comes over')
  await page.keyboard.press('s')
  await expect(page.getByRole('heading', { name: 'Merge Halden into Old-halden' })).toBeVisible()
  await page.keyboard.press('s')
  await expect(page.getByRole('heading', { name: 'Merge Old-halden into Halden' })).toBeVisible()
})

test('fits a narrow window', async () => {
  const { page } = app
  await atSize(page, { width: 640, height: 800 }, async () => {
    await expectAccessible(page, 'the merge at 640')
    await expectNoSidewaysScroll(page)
  })
  await expectNoSidewaysScroll(page)
})

test('they become one, and Z makes them two again', async () => {
  const { page } = app
  await page.keyboard.press('ControlOrMeta+Enter')
  await expect(page.getByText('Old-halden is part of Halden now.')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Halden', exact: true })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(inList('Halden')).toBeVisible()
  await expect(inList('Old-halden')).toBeHidden()
  await page.keyboard.press('z')
  await expect(inList('Old-halden')).toBeVisible()
})

test('two chosen rows lead there as well', async () => {
  const { page } = app
  await page.goto(`${app.origin}/accounts`)
  await expect(inList('Old-halden')).toBeVisible()
  await page.keyboard.press('j')
  await page.keyboard.press('x')
  await page.keyboard.press('j')
  await page.keyboard.press('x')
  await expect(page.getByText('2 selected')).toBeVisible()
  await page.keyboard.press('Shift+M')
  await expect(page.getByRole('heading', { name: /^Merge / })).toBeVisible()
  expect(app.faults).toEqual([])
})
