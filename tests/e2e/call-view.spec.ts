import { expect, test } from '@playwright/test'
import { answerAtOnce, answerLate } from './answer-late.ts'
import { planCall } from './company-steps.ts'
import { openWindow } from './open-window.ts'
import { researchedSample } from './researched-sample.ts'
import { expectAccessible } from './watched-page.ts'

// A call by keyboard alone: from C to hanging up, and one that nobody answers.
const app = openWindow({ fill: researchedSample, company: 'Pellworth Drives' })

const remark = 'They lose two shifts a week to the grinders'

const note = () => app.page.getByRole('textbox', { name: 'Call note' })
const asked = () => app.page.getByRole('region', { name: 'Questions to ask' }).getByRole('listitem')

/** In a quarter of an hour, by the clock of the window. */
async function planSoon(): Promise<void> {
  const soon = new Date(Date.now() + 15 * 60_000).toISOString()
  await planCall(app, { person: 'Ruth Adeyemi', day: soon.slice(0, 10), time: soon.slice(11, 16) })
}

test('C goes to the call that is near, and the note has the focus', async () => {
  const { page } = app
  await planSoon()
  await page.goto(app.dossier)
  await expect(page.getByRole('heading', { level: 1, name: 'Pellworth Drives' })).toBeVisible()
  await page.keyboard.press('c')
  // the brief is built for it first
  await expect(note()).toBeFocused({ timeout: 20_000 })
  await expect(page.getByText('Open with', { exact: true })).toBeVisible()
  await expect(page.getByText('Ruth Adeyemi').first()).toBeVisible()
  await expectAccessible(page, 'a call that begins')
})

test('lines get their time and stand under the question that was chosen; a key says how the problem came out', async () => {
  const { page } = app
  await page.keyboard.type('Friendly')
  await page.keyboard.press('Alt+1')
  await expect(asked().first()).toHaveAttribute('aria-current', 'true')
  await page.keyboard.press('Enter')
  await page.keyboard.type(remark)
  await page.keyboard.press('Alt+y')
  await expect(asked().first().getByText('confirmed', { exact: true })).toBeVisible()
  await expect(asked().first().getByRole('checkbox')).toBeChecked()
  const told = page.getByText(/^Confirmed: /)
  await expect(told).toBeVisible()
  // not over what is typed when they hang up
  const [line, next] = await Promise.all([told.boundingBox(), page.getByLabel(/^Next commitment/).boundingBox()])
  expect((line?.y ?? 0) + (line?.height ?? 0)).toBeLessThan(next?.y ?? 0)
  // a slip, and back: with Alt, since Z is a letter in the note
  await page.keyboard.press('Alt+n')
  await expect(asked().first().getByText('denied', { exact: true })).toBeVisible()
  await expect(page.getByText(/^Denied: /)).toBeVisible()
  await page.keyboard.press('Alt+z')
  await expect(asked().first().getByText('confirmed', { exact: true })).toBeVisible()
  // two at once, each taken back by itself
  await page.keyboard.press('Alt+n')
  await page.keyboard.press('Alt+o')
  await expect(page.getByText(/^Open: /)).toBeVisible()
  await page.keyboard.press('Alt+z')
  await expect(asked().first().getByText('denied', { exact: true })).toBeVisible()
  await page.keyboard.press('Alt+z')
  await expect(asked().first().getByText('confirmed', { exact: true })).toBeVisible()
  await expect(note()).toBeFocused()
  await expectAccessible(page, 'a call with an answer')
})

test('a question that is ticked and ticked off, faster than it is kept, is not ticked', async () => {
  const { page } = app
  const tick = asked().nth(1).getByRole('checkbox')
  await page.keyboard.press('Alt+2')
  await expect(asked().nth(1)).toHaveAttribute('aria-current', 'true')
  await answerLate(page, '**/callSheets/ask*')
  await page.keyboard.press('Alt+a')
  await page.keyboard.press('Alt+a')
  await answerAtOnce(page)
  await expect(tick).not.toBeChecked()
  await page.reload()
  await expect(note()).toBeVisible()
  await expect(asked().first().getByRole('checkbox')).toBeChecked()
  await expect(tick).not.toBeChecked()
  await note().focus()
})

test('what was typed is there again after the window was closed', async () => {
  const { page } = app
  await expect(page.getByText(/^Saved on this computer/).first()).toBeVisible()
  await page.reload()
  await expect(note()).toContainText(remark, { timeout: 20_000 })
  await expect(note()).toContainText(/\d\d:\d\d Friendly/)
  await expect(asked().first().getByText('confirmed', { exact: true })).toBeVisible()
  await expect(note()).toBeFocused()
})

test('hanging up asks for outcome and next step only, and what is known waits in the debrief', async () => {
  const { page } = app
  // Calls is looked at during the call: what it knows then is not what the debrief begins with
  await page.getByRole('navigation', { name: 'Rooms' }).getByRole('link', { name: 'Pellworth Drives' }).click()
  await page.getByRole('navigation', { name: 'Dossier' }).getByRole('link', { name: 'Calls & attempts' }).click()
  await expect(page.getByRole('region', { name: 'Planned' })).toBeVisible()
  await page.getByRole('navigation', { name: 'Dossier' }).getByRole('link', { name: 'Snapshot' }).click()
  await page.keyboard.press('c')
  await expect(note()).toBeFocused({ timeout: 20_000 })
  await page.keyboard.press('Alt+h')
  await expect(page.getByRole('button', { name: 'Moved on' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(note()).toBeFocused()
  await page.keyboard.press('Alt+h')
  await page.keyboard.press('1')
  await page.keyboard.type('June’s figures')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText(/^Hung up after/)).toBeVisible({ timeout: 20_000 })
  await expect(page).toHaveURL(app.dossier)
  await page.keyboard.press('g')
  await page.keyboard.press('t')
  await page.getByRole('region', { name: 'Calls to debrief' }).getByRole('link').press('Enter')
  const form = page.getByRole('form', { name: /Debrief of the call/ })
  await expect(form.getByRole('textbox', { name: /^What they said:/ }).first()).toHaveValue(remark)
  await expect(form.getByRole('radio', { name: 'Confirmed' }).first()).toBeChecked()
  await expect(form.getByLabel('Next commitment')).toHaveValue('June’s figures')
})

test('nobody answers: two keys write the attempt and plan the next one, and Z takes it back', async () => {
  const { page } = app
  await page.goto(`${app.dossier}/call`)
  await expect(note()).toBeFocused({ timeout: 20_000 })
  await expect(page).toHaveURL(/\/call\/cal_/)
  await page.keyboard.press('Alt+h')
  await page.keyboard.press('n')
  await expect(page.getByText(/^No answer\. Attempt 1 of \d+\. Next: .+\d\d:\d\d\.$/)).toBeVisible({ timeout: 20_000 })
  await expect(page.getByRole('heading', { level: 1, name: 'Pellworth Drives' })).toBeVisible()
  await page.keyboard.press('z')
  await expect(page.getByText(/^Taken back: No answer/)).toBeAttached()
  await page.goto(`${app.dossier}/calls`)
  await expect(page.getByRole('region', { name: 'Held' })).toBeVisible()
  await expect(page.getByRole('region', { name: 'Planned' })).toBeHidden()
})

test('C on the brief of a call that is days away plans another, as everywhere, and begins none', async () => {
  const { page } = app
  const day = new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10)
  await planCall(app, { person: 'Tomasz Wren', day, time: '10:00' })
  await page.goto(`${app.dossier}/brief`)
  await expect(page.getByRole('combobox', { name: 'Call' })).toHaveValue(/^cal_/)
  await expect(page.getByRole('region', { name: 'Lines' }).getByRole('button', { name: 'Edit' }).first()).toBeVisible()
  await page.keyboard.press('c')
  await expect(page).toHaveURL(/\/calls\?new$/)
})
