import { readFile } from 'node:fs/promises'
import { expect, test } from '@playwright/test'
import { openWindow } from './open-window.ts'
import { atSize, expectAccessible, expectNoSidewaysScroll } from './watched-page.ts'

// A table of companies becomes accounts by keyboard alone: mapped, looked at, taken over, and taken back whole.
const app = openWindow()

const aFile = (name: string, text: string, encoding: BufferEncoding = 'utf8') => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(text, encoding),
})

/** As a user does it: the key opens the browser's own dialog. */
async function choose(file: ReturnType<typeof aFile>): Promise<void> {
  const { page } = app
  await expect(page.getByRole('heading', { name: 'Accounts from a table' })).toBeVisible()
  const chooser = page.waitForEvent('filechooser')
  await page.keyboard.press('o')
  await (await chooser).setFiles(file)
}

const inList = (name: string) => app.page.getByRole('region', { name: 'Accounts' }).getByRole('link', { name })
const columnNamed = (name: string) => app.page.locator('.impcols li').filter({ hasText: name }).getByRole('combobox')
const group = (name: string) =>
  app.page.getByRole('group', { name: 'What becomes of the rows' }).getByRole('button', { name })

const list = [
  'Kundennummer;Firma;Webseite;Branche;Merkmal;Ansprechpartner',
  '1;Halden Ventile;www.halden.example;Ventile;"fair; 2026";Ida Brekke',
  '2;"Müller <b>Glas</b>";glas.example;Glas;;Jo Lund',
  '3;Halden Ventile;https://halden.example/kontakt;;neu;Per Holm',
  '4;=HYPERLINK("http://x.example");;Glas;;',
].join('\r\n')

test('the room opens it by a key, and a wrong file says what to do', async () => {
  const { page } = app
  await page.goto(`${app.origin}/accounts`)
  await expect(page.getByRole('heading', { name: 'Which companies will you call?' })).toBeVisible()
  // the field for addresses has the focus there
  await page.keyboard.press('Tab')
  await page.keyboard.press('Shift+I')
  await choose(aFile('list.csv', 'PK\u0003\u0004workbook'))
  await expect(page.getByRole('alert')).toContainText('save the sheet as CSV')
  await expectAccessible(page, 'a file that was not taken')
})

test('one company from a colleague that is chosen here is opened as if it were dropped', async () => {
  const { page } = app
  await page.goto(`${app.origin}/accounts/import`)
  await choose(aFile('kestrel.groundwork', 'not one of ours'))
  await expect(page).toHaveURL(/\/accounts\/open$/)
  await expect(page.getByText('kestrel.groundwork').first()).toBeVisible()
  await page.goto(`${app.origin}/accounts/import`)
})

test('columns are proposed and can be changed; rows show what they become', async () => {
  const { page } = app
  await choose(aFile('kunden.csv', list, 'latin1'))
  await expect(group('New')).toContainText('2')
  await expect(columnNamed('Kundennummer')).toHaveValue('')
  await expect(columnNamed('Firma')).toHaveValue('name')
  await expect(page.getByText('Müller <b>Glas</b>', { exact: true })).toBeVisible()
  await page.keyboard.press('m')
  await expect(columnNamed('Kundennummer')).toBeFocused()
  await page.keyboard.type('Note')
  await expect(columnNamed('Kundennummer')).toHaveValue('note')
  await expect(page.getByRole('listitem').filter({ hasText: 'halden.example' }).last()).toContainText('note')
  await page.keyboard.press('Home')
  await expect(columnNamed('Kundennummer')).toHaveValue('')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('listitem').filter({ hasText: 'halden.example' }).last()).toContainText('2026')
  await page.keyboard.press('2')
  await expect(page.getByText('Goes into line 2.')).toBeVisible()
  await page.keyboard.press('3')
  await expect(page.getByText('No website and no mail address of theirs.')).toBeVisible()
  await expectAccessible(page, 'a table that is looked at')
})

test('fits a narrow window', async () => {
  const { page } = app
  await atSize(page, { width: 640, height: 800 }, async () => {
    await expectAccessible(page, 'the import at 640')
    await expectNoSidewaysScroll(page)
  })
  await expectNoSidewaysScroll(page)
})

test('takes them over, hands out what was not taken, and takes all of it back', async () => {
  const { page } = app
  await page.keyboard.press('ControlOrMeta+Enter')
  await expect(page.getByRole('heading', { name: '2 added, 1 without a website.' })).toBeFocused()
  await expectAccessible(page, 'what came of an import')
  const saved = page.waitForEvent('download')
  await page.keyboard.press('d')
  const file = await (await saved).path()
  expect(await readFile(file, 'utf8')).toContain(
    `5,No website and no mail address of theirs.,4,"'=HYPERLINK(""http://x.example"")"`,
  )
})

test('companies that are there are known by their domain, and get what they lack', async () => {
  const { page } = app
  await page.getByRole('link', { name: 'See the accounts' }).press('Enter')
  await expect(inList('Halden Ventile')).toBeVisible()
  await page.keyboard.press('Shift+I')
  await choose(aFile('more.csv', 'Company,Website,Tags\nHalden,halden.example,referral\nOrrin,orrin.example,'))
  await expect(group('Already there')).toContainText('1')
  await page.keyboard.press('2')
  await expect(page.getByText('Brings 1 tag.')).toBeVisible()
  await page.keyboard.press('ControlOrMeta+Enter')
  await expect(page.getByRole('heading', { name: '1 added, 1 was there (something added to 1).' })).toBeFocused()
  await page.getByRole('link', { name: 'See the accounts' }).press('Enter')
  await expect(inList('Orrin')).toBeVisible()
  await page.keyboard.press('z')
  await expect(page.getByText(/^The import is taken back: 1 account is in the bin/)).toBeVisible()
  await expect(inList('Halden Ventile')).toBeVisible()
  await expect(inList('Orrin')).toBeHidden()
  expect(app.faults).toEqual([])
})
