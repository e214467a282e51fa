import { expect, test } from '@playwright/test'
import { answerAtOnce, answerLate } from './answer-late.ts'
import { planCall } from './company-steps.ts'
import { openWindow } from './open-window.ts'
import { researchedSample } from './researched-sample.ts'
import { expectAccessible } from './watched-page.ts'

// What a customer says in a call: written down by keyboard, evidence at once, and what the next brief begins with.
const app = openWindow({ fill: researchedSample, company: 'Pellworth Drives' })

const dayMs = 86_400_000
const remark = 'We lose two shifts a week to the grinders'

const inDays = (days: number): string => new Date(Date.now() + days * dayMs).toISOString().slice(0, 10)

/** Types as a person does with the hands on the keyboard; every press is counted. */
function typist() {
  const { page } = app
  let presses = 0
  return {
    presses: () => presses,
    async press(...keys: readonly string[]) {
      for (const key of keys) {
        presses += 1
        await page.keyboard.press(key)
      }
    },
    async type(text: string) {
      presses += text.length
      await page.keyboard.type(text)
    },
  }
}

test('a call that was held asks for its debrief, in Calls and on Today', async () => {
  const { page } = app
  await planCall(app, { person: 'Ruth Adeyemi', day: inDays(-2) })
  await planCall(app, { person: 'Tom Brandt', day: inDays(2) })
  await page.goto(`${app.origin}/today`)
  const waiting = page.getByRole('region', { name: 'Calls to debrief' })
  await expect(waiting).toContainText('Pellworth Drives')
  await expectAccessible(page, 'Today with a call to debrief')
  await waiting.getByRole('link', { name: /Debrief/ }).click()
  await expect(page.getByRole('form', { name: /Debrief of the call/ })).toBeVisible()
  await expectAccessible(page, 'the debrief')
})

test('it is written down by keyboard alone', async () => {
  const { page } = app
  const form = page.getByRole('form', { name: /Debrief of the call/ })
  await expect(form.getByRole('radio').first()).toBeVisible()
  // on a busy machine hands are faster than what is painted
  await page.evaluate(() => {
    const frame = window.requestAnimationFrame
    window.requestAnimationFrame = (then) => window.setTimeout(() => frame(then), 500)
  })
  const hands = typist()
  const from = Date.now()
  await hands.press('Alt+y')
  await hands.type(remark)
  await hands.press('Tab', 'Space', 'Shift+Tab', 'Enter', 'Alt+n', 'Enter')
  await hands.press('Control+Enter')
  await expect(page.getByText('Debrief saved.')).toBeVisible()
  test.info().annotations.push({
    type: 'debrief',
    description: `${hands.presses()} presses, ${remark.length} of them their words; the machine took ${Date.now() - from} ms`,
  })
  const held = page.getByRole('region', { name: 'Held' })
  await expect(held).toContainText(remark)
  await expect(held).toContainText('Ruth Adeyemi told us')
  await expect(held.getByText('confirmed', { exact: true })).toBeVisible()
  await expect(held.getByText('denied', { exact: true })).toBeVisible()
  await expect(held.getByRole('link', { name: 'Edit debrief' })).toBeVisible()
  await expectAccessible(page, 'a call with its debrief')
})

test('the snapshot says so at once, and how it is known', async () => {
  const { page } = app
  await page.goto(app.dossier)
  const problems = page.getByRole('region', { name: 'Likely problems' })
  await expect(problems).toContainText(remark)
  await expect(problems).toContainText('Ruth Adeyemi told us')
})

test('the next brief begins with it, and warns of repeating it', async () => {
  const { page } = app
  await page.goto(`${app.dossier}/brief`)
  await expect(page.getByText(/^Since \d/).first()).toBeVisible({ timeout: 20_000 })
  await expect(page.getByText(remark).first()).toBeVisible()
  await expect(page.getByText(/Don’t repeat Ruth Adeyemi’s remark: Tom Brandt wasn’t there/)).toBeVisible()
})

test('what is written behind Ctrl-Enter stays until it is saved too', async () => {
  const { page } = app
  await page.goto(`${app.dossier}/calls`)
  await page.getByRole('link', { name: 'Edit debrief' }).click()
  const form = page.getByRole('form', { name: /Debrief of the call/ })
  const owed = form.getByRole('textbox', { name: 'They owe' })
  await owed.fill('The plan of the hall')
  await answerLate(page, '**/debriefs/save*')
  await owed.press('Control+Enter')
  await owed.pressSequentially(', by Friday')
  await expect(page.getByText('Debrief saved.')).toBeVisible()
  await answerAtOnce(page)
  await expect(owed).toHaveValue('The plan of the hall, by Friday')
  await owed.press('Control+Enter')
  await expect(form).toHaveCount(0)
  const held = page.getByRole('region', { name: 'Held' })
  await expect(held).toContainText('The plan of the hall, by Friday')
})

test('changed later it keeps its lines; taken away with its call it comes back by undo', async () => {
  const { page } = app
  await page.goto(`${app.dossier}/calls`)
  await page.getByRole('link', { name: 'Edit debrief' }).click()
  const words = page.getByRole('textbox', { name: /^What they said:/ }).first()
  await expect(words).toHaveValue(remark)
  await words.fill(`${remark}, and it grows`)
  await page.getByRole('button', { name: 'Save debrief' }).click()
  const held = page.getByRole('region', { name: 'Held' })
  await expect(held).toContainText(`${remark}, and it grows`)
  await held.getByRole('button', { name: 'Remove this call' }).click()
  await expect(page.getByText(/Its debrief went along, and 2 lines of theirs/)).toBeVisible()
  await page.keyboard.press('z')
  await expect(held).toContainText(`${remark}, and it grows`)
  await page.goto(app.dossier)
  const problems = page.getByRole('region', { name: 'Likely problems' })
  await expect(problems).toContainText(`${remark}, and it grows`)
  await page.goto(`${app.dossier}/calls`)
  await held.getByRole('button', { name: 'Remove this call' }).click()
  await expect(page.getByText(/Its debrief went along/)).toBeVisible()
  await page.goto(app.dossier)
  await expect(problems).toBeVisible()
  await expect(problems).not.toContainText(remark)
})
