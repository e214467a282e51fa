import { expect, test } from '@playwright/test'
import { bringInAbout } from './company-steps.ts'
import { openWindow } from './open-window.ts'
import { expectAccessible } from './watched-page.ts'

// While a cue is written the editor shows what it hits in the pages on file, by keyboard too.
const app = openWindow({
  add: ['brackwell.example'],
  arrive: async ({ page, origin }) => {
    const words = 'Our kilns broke down twice in June. Manufacturers everywhere suffer kiln breakdowns.'
    await bringInAbout({ page, origin }, 'Brackwell', words)
    await page.goto(`${origin}/playbooks`)
    await page.getByRole('button', { name: 'Take a copy' }).first().click()
    await page.getByRole('button', { name: 'YAML' }).click()
  },
})

test('shows at once what a new cue hits, what does not count and why, and opens the words', async () => {
  const { page } = app
  const hits = page.getByRole('region', { name: 'What the cue hits' })
  await expect(hits).toContainText('Put the cursor on a cue')
  const yaml = page.getByRole('textbox', { name: 'Playbook, YAML' })
  await yaml.press('ControlOrMeta+a')
  await yaml.pressSequentially('problems: [{ statement: Kilns stop., cues: [kiln breakdown] }]')
  await expect(hits.getByRole('status')).toHaveText(/^1 hit, 1 that does not count, on 1 page of 1 account\.$/)
  await expect(hits.getByRole('region', { name: 'Counts', exact: true })).toContainText('Our kilns broke down twice')
  await expect(hits.getByRole('region', { name: 'Does not count' })).toContainText('Everybody’s, or somebody else’s')
  await expectAccessible(page, 'the hits of a cue')
  await hits.getByRole('link').first().click()
  await expect(page.getByRole('complementary', { name: 'Saved page' })).toContainText('Our kilns broke down twice')
  await page.keyboard.press('Escape')
  expect(app.faults.filter((fault) => !fault.includes('422') && !fault.includes('400'))).toEqual([])
})

test('says so when nothing is hit', async () => {
  const { page } = app
  const yaml = page.getByRole('textbox', { name: 'Playbook, YAML' })
  await yaml.press('ControlOrMeta+a')
  await yaml.pressSequentially('problems: [{ statement: Kilns stop., cues: [burst pipes] }]')
  const hits = page.getByRole('region', { name: 'What the cue hits' })
  await expect(hits.getByRole('status')).toHaveText(/^No hits on 1 page of 1 account\.$/)
  await expect(hits).toContainText('in ordinary words')
})
