import { type Server, createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from '@playwright/test'
import { aPdf } from '../../src/adapters/documents/documents.fixture.ts'
import { answerAtOnce, answerLate } from './answer-late.ts'
import { openWindow } from './open-window.ts'
import { expectAccessible } from './watched-page.ts'

// What the user brings in by hand: dropped, pasted, and copied by the bookmarklet out of a page of others.
const app = openWindow({
  context: { permissions: ['clipboard-read', 'clipboard-write'] },
  add: ['brackwell.example', 'corvane.example'],
  company: 'Brackwell',
  arrive: ({ page, dossier }) => page.goto(dossier),
})

/** Drops files on the window as a file manager does. */
async function drop(files: readonly { readonly name: string; readonly bytes: Buffer }[]): Promise<void> {
  await dossierIsThere()
  const plain = files.map(({ name, bytes }) => ({ name, base64: bytes.toString('base64') }))
  await app.page.evaluate((given) => {
    const transfer = new DataTransfer()
    for (const { name, base64 } of given) {
      transfer.items.add(new File([Uint8Array.from(atob(base64), (char) => char.charCodeAt(0))], name))
    }
    const target = document.querySelector('main') ?? document.body
    for (const type of ['dragenter', 'dragover', 'drop'])
      target.dispatchEvent(new DragEvent(type, { dataTransfer: transfer, bubbles: true, cancelable: true }))
  }, plain)
}

const reader = () => app.page.getByRole('complementary', { name: /^(?:Source|Saved page)/ })
/** What is dropped or pasted before that goes nowhere. */
const dossierIsThere = () => expect(app.page.getByRole('heading', { level: 1, name: 'Brackwell' })).toBeVisible()
const paste = async (text: string): Promise<void> => {
  const { page } = app
  await dossierIsThere()
  await page.evaluate((words) => navigator.clipboard.writeText(words), text)
  await page.locator('main').first().focus()
  await page.keyboard.press('ControlOrMeta+V')
}

test('a PDF dropped on the dossier opens beside it, and a quote of it opens at its page', async () => {
  const { page } = app
  const report = await aPdf(
    [
      { title: 'Annual Report 2025', lines: ['Brackwell casts pump bodies for water companies across Britain.'] },
      { lines: ['# Letter to shareholders', 'Brackwell has appointed Ruth Adeyemi as chief executive officer.'] },
    ],
    { title: 'Annual Report 2025', running: 'Brackwell plc', madeAt: new Date() },
  )
  await drop([{ name: 'annual-report.pdf', bytes: report }])
  await expect(reader()).toContainText('annual-report.pdf')
  await expect(reader()).toContainText('Page 2')
  await expect(page.getByText('“Annual Report 2025” kept.')).toBeVisible()
  await expectAccessible(page, 'the dossier with a document beside it')
  await page.goto(`${app.dossier}/signals`)
  await page
    .getByRole('link', { name: /^Source/ })
    .first()
    .click()
  await expect(reader().locator('mark').first()).toBeInViewport()
  await expect(reader()).toContainText(/Quote 1 of \d, p\. 2/)
})

test('a file that can’t be read says why and does not stop the next', async () => {
  const { page } = app
  await page.goto(`${app.dossier}/pages`)
  await drop([
    { name: 'photo.pdf', bytes: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]) },
    { name: 'visit.md', bytes: Buffer.from('# Visit in Corby\n\nThey lose two shifts a week to changeovers.') },
  ])
  const sheet = page.getByRole('dialog', { name: 'Bring in for Brackwell' })
  await expect(sheet.getByRole('alert')).toContainText('it is an image')
  await expect(sheet.getByText('Visit in Corby')).toBeVisible()
  await expectAccessible(page, 'the sheet with what came of each file')
  await sheet.getByRole('button', { name: 'Open' }).click()
  await expect(reader()).toContainText('They lose two shifts a week')
})

test('what was brought in can be taken out again, and brought back', async () => {
  const { page } = app
  await page.goto(`${app.dossier}/pages`)
  await page.getByRole('button', { name: 'Take “Visit in Corby” out of the dossier' }).click()
  await expect(page.getByText('“Visit in Corby” taken out of the dossier.')).toBeVisible()
  await expect(page.getByRole('button', { name: /Take “Visit in Corby”/ })).toBeHidden()
  await page.getByRole('button', { name: /^Undo/ }).click()
  await expect(page.getByRole('button', { name: /Take “Visit in Corby”/ })).toBeVisible()
})

test('pasted words stand in the sheet first, with an address and a date, and are kept', async () => {
  const { page } = app
  await page.goto(app.dossier)
  await paste('Brackwell wins a prize\n\nThe foundry won the regional prize for training on Friday.')
  const sheet = page.getByRole('dialog', { name: 'Bring in for Brackwell' })
  await expect(sheet.getByRole('textbox', { name: 'Text', exact: true })).toHaveValue(/regional prize/)
  await sheet.getByRole('textbox', { name: /Address/ }).fill('https://paper.example/prize')
  await sheet.getByRole('textbox', { name: /Published/ }).fill('yesterday')
  await expect(sheet.getByRole('button', { name: /Keep the text/ })).toBeDisabled()
  await sheet.getByRole('textbox', { name: /Published/ }).fill('2026-10')
  await expectAccessible(page, 'the sheet with words in it')
  await sheet.getByRole('button', { name: /Keep the text/ }).click()
  await expect(reader()).toContainText('paper.example/prize')
  await expect(reader()).toContainText('Oct 2026')
})

test('a pasted address of another site is opened or, when the user says so, fetched', async () => {
  const { page } = app
  await page.goto(app.dossier)
  await paste('https://trade.example/brackwell-story')
  const sheet = page.getByRole('dialog', { name: 'Bring in for Brackwell' })
  await expect(sheet).toContainText('trade.example is not the site of Brackwell')
  await expect(sheet.getByRole('link', { name: /Open in your browser/ })).toHaveAttribute('href', /trade\.example/)
  await expect(sheet.getByRole('button', { name: 'Fetch it all the same' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(sheet).toBeHidden()
})

test('words typed for one account stand in no other, and what is kept late clears none of them', async () => {
  const { page } = app
  const text = page.getByRole('textbox', { name: 'Text', exact: true })
  const bringInto = async (name: string): Promise<void> => {
    await page.keyboard.press('g')
    await page.keyboard.press('a')
    await page.getByRole('region', { name: 'Accounts' }).getByRole('link', { name, exact: true }).click()
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
    await page.keyboard.press('i')
    await expect(page.getByText(`Bring in for ${name}`)).toBeVisible()
  }
  await page.goto(app.dossier)
  await dossierIsThere()
  await page.keyboard.press('i')
  await text.fill('A trade paper says that Brackwell looks for a second kiln.')
  await page.keyboard.press('Escape')
  await bringInto('Corvane')
  await expect(text).toHaveValue('')
  await page.keyboard.press('Escape')
  await bringInto('Brackwell')
  await expect(text).toHaveValue('A trade paper says that Brackwell looks for a second kiln.')
  await answerLate(page, '**/imports/bringIn*')
  const kept = page.waitForResponse('**/imports/bringIn*')
  await text.press('Control+Enter')
  await text.fill('And a third one.')
  await kept
  await answerAtOnce(page)
  await dossierIsThere()
  await page.keyboard.press('i')
  await expect(text).toHaveValue('And a third one.')
  await page.keyboard.press('Escape')
})

test('the bookmarklet copies a page of others without asking anybody, under its strict policy too, and the copy comes in', async () => {
  const { page } = app
  await page.keyboard.press('i')
  await page.getByText('Pages behind a login').click()
  const code = await page.getByRole('textbox', { name: 'Code of the bookmark' }).inputValue()
  await page.keyboard.press('Escape')
  expect(code).toMatch(/^javascript:/)

  const asked: string[] = []
  const server: Server = createServer((request, response) => {
    asked.push(request.url ?? '')
    response.writeHead(200, {
      'content-type': 'text/html; charset=iso-8859-1',
      'content-security-policy': "default-src 'none'; style-src 'self'",
    })
    response.end(
      '<html><head><title>Ruth Adeyemi</title></head><body><h1>Ruth Adeyemi</h1><p>Chief executive of Brackwell in C\xf3rby since May, before that at Moss Bearings for nine years.</p></body></html>',
      'latin1',
    )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  // an object address, as it listens on a port
  const profile = `http://127.0.0.1:${(server.address() as AddressInfo).port}/in/ruth?session=--1`
  const other = await app.context.newPage()
  await other.goto(profile)
  const before = asked.length
  await other.evaluate(decodeURIComponent(code.replace(/^javascript:/, '')))
  await expect(other.getByRole('status')).toHaveText('Page copied. Paste it into Groundwork.')
  expect(asked.slice(before)).toEqual([])
  await other.close()

  await page.bringToFront()
  await page.locator('main').first().focus()
  await page.keyboard.press('ControlOrMeta+V')
  await expect(reader()).toContainText('Chief executive of Brackwell in Córby since May')
  await expect(reader()).toContainText(profile.replace('http://', ''))
  await expect(reader()).toContainText('Brought in')
  await new Promise((resolve) => server.close(resolve))
})

test('no policy was broken and nothing was thrown', () => {
  // the browser logs every refusal of the host, and a photo was refused
  expect(app.faults.filter((fault) => !fault.includes('422'))).toEqual([])
})
