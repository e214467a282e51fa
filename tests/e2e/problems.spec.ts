import { expect, test } from '@playwright/test'
import { answerAtOnce, answerLate } from './answer-late.ts'
import { openWindow } from './open-window.ts'
import { researchedSample } from './researched-sample.ts'

// The seller's word on a likely problem: what is not theirs leaves the snapshot and the brief, and is there again when the word is taken back.
const app = openWindow({
  fill: researchedSample,
  company: 'Pellworth Drives',
  arrive: ({ page, dossier }) => page.goto(dossier),
})

const statement = 'Only a few people can set the difficult machines.'
const reason = 'Their works manager says that all setters are trained on all machines.'

const likely = () => app.page.getByRole('region', { name: 'Likely problems' })
const struck = () => app.page.getByRole('region', { name: 'Not theirs, by your word' })

test('how sure a problem is comes with its rule, and each line can be rejected', async () => {
  const { page } = app
  await page.getByRole('link', { name: 'All problems' }).click()
  const article = likely().getByRole('article', { name: statement })
  await article.getByText('How sure is this?').click()
  await expect(article.getByText(/ for, .+ against: likely$/)).toBeVisible()
  await expect(article.getByRole('button', { name: 'Reject' }).first()).toBeVisible()
})

test('not theirs, with a reason: it leaves the snapshot and the brief', async () => {
  const { page } = app
  const article = likely().getByRole('article', { name: statement })
  await article.getByRole('radio', { name: 'Not theirs' }).check()
  await page.getByLabel('Why, in a line').fill(reason)
  await page.keyboard.press('Enter')
  await expect(struck().getByRole('article', { name: statement })).toContainText(reason)
  await expect(article).toHaveCount(0)
  await page.goto(app.dossier)
  await expect(likely().getByRole('article').first()).toBeVisible()
  await expect(page.getByText(statement, { exact: true })).toHaveCount(0)
  await page.goto(`${app.dossier}/brief`)
  await expect(page.getByText('Pellworth Drives').first()).toBeVisible()
  await expect(page.getByText(statement)).toHaveCount(0)
})

test('taken back, it is a likely problem again, and the history says both', async () => {
  const { page } = app
  await page.goto(`${app.dossier}/problems`)
  await struck().getByRole('button', { name: 'Take back' }).click()
  const article = likely().getByRole('article', { name: statement })
  await expect(article).toBeVisible()
  await expect(struck()).toHaveCount(0)
  await article.getByText(/^Likely since/).click()
  await expect(article.getByText(`You: not theirs, “${reason}”, taken back`)).toBeVisible()
  await page.goto(app.dossier)
  await expect(likely().getByText(statement)).toBeVisible()
})

test('Enter twice keeps a word once', async () => {
  const { page } = app
  await page.goto(`${app.dossier}/problems`)
  const article = likely().getByRole('article', { name: statement })
  await answerLate(page, '**/problems/say*')
  await article.getByRole('radio', { name: 'It is theirs' }).check()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await expect(article.getByText(/by your word of/)).toBeVisible()
  await answerAtOnce(page)
  await article.getByText(/^Likely since/).click()
  await expect(article.getByText(/^You: it is theirs/)).toHaveCount(1)
})
