import { type Locator, expect, test } from '@playwright/test'
import { openDossier } from './company-steps.ts'
import { openWindow } from './open-window.ts'
import { researchedSample } from './researched-sample.ts'

// At 1280×800 the first screen of a dossier says whether to call, why now, and what is likely wrong, without scrolling.
const size = { width: 1280, height: 800 }
const app = openWindow({ fill: researchedSample, context: { viewport: size } })

/** All of it between the top bar and the status bar. */
async function expectInSight(what: Locator, name: string): Promise<void> {
  await expect(what, name).toBeVisible()
  const foot = (await app.page.getByRole('contentinfo').boundingBox())?.y ?? 0
  const box = await what.boundingBox()
  expect(box, name).not.toBeNull()
  expect(box?.y ?? -1, `${name}, above the window`).toBeGreaterThanOrEqual(0)
  expect((box?.y ?? 0) + (box?.height ?? 0), `${name}, below the window`).toBeLessThanOrEqual(foot)
  expect((box?.x ?? 0) + (box?.width ?? 0), `${name}, beside the window`).toBeLessThanOrEqual(size.width)
}

async function expectFirstScreen(): Promise<void> {
  const { page } = app
  for (const name of ['Next call', 'Evidence', 'Brief'])
    await expectInSight(page.locator('.facts dt', { hasText: name }).locator('xpath=following-sibling::dd'), name)
  await expectInSight(page.getByRole('link', { name: /^Brief/ }), 'the way to the brief')
  await expectInSight(page.getByRole('region', { name: 'Recommendation' }), 'recommendation')
  await expectInSight(page.getByRole('region', { name: 'Why now' }), 'why now')
  const top = page.getByRole('region', { name: 'Likely problems' }).getByRole('article').first()
  await expectInSight(top.getByRole('heading', { level: 3 }), 'the top problem')
  for (const side of ['For', 'Against']) {
    const heading = top.getByRole('heading', { level: 4, name: new RegExp(`^${side}`) })
    await expectInSight(heading, side)
    await expectInSight(heading.locator('xpath=following-sibling::*[1]'), `what speaks ${side.toLowerCase()}`)
  }
}

for (const name of ['Pellworth Drives', 'Høgsted & Müller'])
  test(`all of it stands on the first screen of ${name}`, async () => {
    await openDossier(app, name)
    await expectFirstScreen()
  })

test('and with a long name, a long objective, many people and a watch', async () => {
  const { page } = app
  await openDossier(app, 'Pellworth Drives')
  const dossier = page.url()
  await page.goto(`${dossier}/calls?new`)
  await page
    .getByLabel(/settle/i)
    .fill('Agree a half-day in Rotherham to watch two changeovers, and who of theirs is there. '.repeat(3))
  await page
    .getByRole('button', { name: /save|plan/i })
    .first()
    .click()
  await page.getByText('Agree a half-day in Rotherham').first().waitFor()
  await page.goto(dossier)
  await page.getByRole('combobox', { name: 'Watch' }).selectOption('Every week')
  await expect(page.getByText(/^next /)).toBeVisible()
  await page
    .getByRole('combobox', { name: 'Segment' })
    .fill('Makers of gears and couplings for heavy, wet and abrasive work, built to order')
  await page.keyboard.press('Enter')
  await expectFirstScreen()
})
