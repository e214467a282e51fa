import { type Page, expect } from '@playwright/test'

// Steps that several specs take on their way to what they are about.

/** A page that is let in by the host at `origin`. */
type LetIn = { readonly page: Page; readonly origin: string }

/** By keyboard, and waits until they are there. */
export async function addCompanies({ page, origin }: LetIn, addresses: readonly string[]): Promise<void> {
  await page.goto(`${origin}/accounts`)
  await page.keyboard.press('Shift+A')
  await page.getByRole('textbox', { name: /Addresses/ }).fill(addresses.join(' '))
  await page.keyboard.press('Enter')
  await expect(page.getByText(`${addresses.length} added.`)).toBeVisible()
}

/** The path of a company's dossier, as the room of all accounts leads there. */
export async function addressOf({ page, origin }: LetIn, company: string): Promise<string> {
  await page.goto(`${origin}/accounts`)
  const address = await page.getByRole('link', { name: company, exact: true }).first().getAttribute('href')
  expect(address).toMatch(/^\/accounts\/acc_/)
  return address ?? ''
}

/** Its keys work from then on. */
export async function openDossier(app: LetIn, company: string): Promise<void> {
  await app.page.goto(app.origin + (await addressOf(app, company)))
  await expect(app.page.getByRole('heading', { level: 1, name: company })).toBeVisible()
}

/** Brings a page in that says these words, into the company's dossier. */
export async function bringInAbout(app: LetIn, company: string, words: string): Promise<void> {
  await openDossier(app, company)
  const html = `<title>About ${company}</title><h1>About us</h1><p>${words}</p>`
  await app.page.keyboard.press('i')
  await app.page
    .locator('input[type=file]')
    .setInputFiles({ name: 'about.html', mimeType: 'text/html', buffer: Buffer.from(html) })
  await expect(app.page.getByRole('listitem').filter({ hasText: `About ${company}` })).toBeVisible({ timeout: 30_000 })
}

/** A call with one person; `day` and `time` as they are typed. */
export async function planCall(
  { page, dossier }: { readonly page: Page; readonly dossier: string },
  { person, day, time }: { readonly person: string; readonly day: string; readonly time?: string },
): Promise<void> {
  await page.goto(`${dossier}/calls?new`)
  const form = page.locator('form', { has: page.getByRole('button', { name: 'Save call' }) })
  await form.getByLabel('Day').fill(day)
  if (time) await form.getByLabel('Time').fill(time)
  await page.getByLabel('Name of person 1').fill(person)
  await form.getByRole('button', { name: 'Save call' }).click()
  await expect(page.getByText(person).first()).toBeVisible()
}
