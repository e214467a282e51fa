import { expect, test } from '@playwright/test'
import { type ChangingSite, atFirst, pagesOf, serveChangingSite } from '../watch/changing-site.ts'
import { answerAtOnce, answerFailed } from './answer-late.ts'
import { openWindow } from './open-window.ts'

// The user's word on signals, by keyboard and mouse: it holds, it is rejected, it is put right; all of it kept, undone and handed over.
const chief = 'Kestrel Pumps has appointed Joan Marchetti as chief executive.'
const hall = 'Kestrel Pumps has opened a new warehouse in Harrogate.'
const prize = 'Kestrel Pumps has won the Calder Vale Export Award.'
let site: ChangingSite
const app = openWindow({
  fill: async () => {
    const news = [
      ['/news/chief', 'A new chief executive', chief],
      ['/news/warehouse', 'A new warehouse', hall],
      ['/news/award', 'An award', prize],
    ] as const
    site = await serveChangingSite(pagesOf({ ...atFirst, news }))
    await app.cli('research', `${site.origin}/`, '--allow-loopback', '--delay', '0', '--account', 'Kestrel Pumps')
  },
  company: 'Kestrel Pumps',
  arrive: ({ page, dossier }) => page.goto(`${dossier}/signals`),
})

test.afterAll(() => site?.close())

const cardOf = (words: string) =>
  app.page
    .getByRole('listitem')
    .filter({ has: app.page.getByRole('button', { name: 'Correct' }) })
    .filter({ hasText: words })

test('A says that it holds, and goes on to the next', async () => {
  const { page } = app
  const card = cardOf(chief)
  await expect(card).toBeVisible()
  await card.focus()
  await page.keyboard.press('a')
  await expect(card.getByText(/^Checked by you/)).toBeVisible()
  await expect(card).not.toBeFocused()
})

test('what is given as the reason stands there to be sent again when it could not be kept', async () => {
  const { page } = app
  await answerFailed(page, '**/decisions/decide*')
  await cardOf(prize).getByRole('button', { name: 'Reject' }).click()
  const rejecting = page.getByRole('form', { name: /^Reject/ })
  await rejecting.getByRole('radio', { name: 'True, but of no use' }).check()
  await rejecting.getByLabel('In your own words, if you like').fill('We never open with prizes.')
  await page.keyboard.press('Enter')
  await expect(rejecting.getByLabel('In your own words, if you like')).toHaveValue('We never open with prizes.')
  await expect(rejecting.getByRole('radio', { name: 'True, but of no use' })).toBeChecked()
  await rejecting.getByRole('button', { name: 'Leave it' }).click()
  await cardOf(hall).getByRole('button', { name: 'Correct' }).click()
  const correcting = page.getByRole('form', { name: /^Correct/ })
  await correcting.getByLabel('Place').fill('Ripon')
  await page.keyboard.press('Enter')
  await expect(page.getByText(/^Not kept: .*arehouse/)).toBeVisible()
  await expect(correcting.getByLabel('Place')).toHaveValue('Ripon')
  await correcting.getByRole('button', { name: 'Leave it' }).click()
  await answerAtOnce(page)
})

test('D rejects with a reason: it leaves the lists, and Z brings it back', async () => {
  const { page } = app
  const card = cardOf(prize)
  await card.focus()
  await page.keyboard.press('d')
  const form = page.getByRole('form', { name: /^Reject/ })
  await form.getByRole('radio', { name: 'True, but of no use' }).check()
  await form.getByLabel('In your own words, if you like').fill('We never open with prizes.')
  await form.getByRole('button', { name: 'Reject' }).click()
  await expect(card).toHaveCount(0)
  await page.keyboard.press('z')
  await expect(cardOf(prize)).toBeVisible()

  await cardOf(prize).getByRole('button', { name: 'Reject' }).click()
  await page.keyboard.press('Escape')
  await expect(cardOf(prize)).toBeFocused()
  await page.keyboard.press('d')
  await expect(form.getByRole('radio').first()).toBeFocused()
  // it is the form's, and opens no source
  await page.keyboard.press('Enter')
  await expect(cardOf(prize)).toHaveCount(0)
  const rejected = page.getByRole('region', { name: 'Rejected by you' })
  await rejected.getByText('Rejected by you').first().click()
  await expect(rejected.getByText(prize)).toBeVisible()
  await expect(rejected.getByText(/^Rejected by you: says something else/)).toBeVisible()
})

test('E puts it right, and the snapshot follows', async () => {
  const { page } = app
  const card = cardOf(hall)
  await card.focus()
  await page.keyboard.press('e')
  const form = page.getByRole('form', { name: /^Correct/ })
  await form.getByLabel('Date').fill('November')
  await form.getByRole('button', { name: 'Correct' }).click()
  await expect(form.getByRole('alert')).toContainText('A day, a month or a year')
  await form.getByLabel('Date').fill('2026-11-03')
  await form.getByLabel('Status').selectOption('planned')
  await form.getByRole('button', { name: 'Correct' }).click()
  await expect(cardOf(hall).getByText(/^Corrected by you: planned, 3 Nov 2026/)).toBeVisible()
  const snapshot = JSON.parse((await app.cli('snapshot', 'Kestrel Pumps', '--json')).stdout) as {
    events: { evidence: { quote: string }[]; status: string; date: string | null; checked?: string }[]
  }
  const told = (words: string) => snapshot.events.find(({ evidence }) => evidence.some(({ quote }) => quote === words))
  expect(told(hall)).toMatchObject({ status: 'planned', date: '2026-11-03', checked: 'corrected' })
  expect(told(chief)).toMatchObject({ checked: 'accepted' })
  expect(told(prize)).toBeUndefined()
})

test('it holds when the pages are read again, and is explained and handed over', async () => {
  const award = site.pages.get('/news/award')
  if (typeof award !== 'string') throw new Error('the page of the award is served')
  site.pages.set('/news/award', award.replace('An award', 'An award for us'))
  await app.host.stop()
  await app.cli('recheck', `${site.origin}/`, '--allow-loopback', '--delay', '0')
  const signals = JSON.parse((await app.cli('signals', 'Kestrel Pumps', '--json')).stdout) as {
    events: { id: string; evidence: { quote: string }[] }[]
    rejected: { events: { id: string; evidence: { quote: string }[] }[] }
  }
  expect(signals.events.flatMap(({ evidence }) => evidence.map(({ quote }) => quote))).not.toContain(prize)
  const [gone] = signals.rejected.events
  expect(gone?.evidence[0]?.quote).toBe(prize)
  const { stdout: chain } = await app.cli('explain', gone?.id ?? '')
  expect(chain).toMatch(/Rule: Award, told as/)
  expect(chain).toMatch(/copy 2 of 2/)
  expect(chain).toMatch(/Decision: \S+ rejected: Says something else/)
  expect(chain).toMatch(/Decision: \S+ rejected: True, but of no use; “We never open with prizes.”, taken back/)
  const { stdout: lines } = await app.cli('decisions', '--export', '-')
  const labelled = lines
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { sentence: string; decision: string; stands: boolean })
  expect(labelled.map(({ sentence, decision, stands }) => [sentence, decision, stands])).toEqual([
    [chief, 'accepted', true],
    [prize, 'rejected', false],
    [prize, 'rejected', true],
    [hall, 'corrected', true],
  ])
})

test('the record of each rule leads to the decisions behind it', async () => {
  const { page } = app
  await app.letIn()
  await page.goto(`${app.origin}/calibration`)
  const rules = page.getByRole('region', { name: 'Rules with decisions' })
  const award = rules.getByRole('listitem').filter({ hasText: 'Award, told as' }).first()
  await expect(award).toContainText('0 of 1 held, too early to say')
  await award.getByRole('button', { name: /decision/ }).click()
  await expect(award.getByText(prize).first()).toBeVisible()
  const saved = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save as labelled data' }).click()
  expect((await saved).suggestedFilename()).toMatch(/^groundwork-decisions-.*\.jsonl$/)
})
