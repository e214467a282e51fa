import { expect, test } from '@playwright/test'
import { answerAtOnce, answerLate } from '../answer-late.ts'
import { openWindow } from '../open-window.ts'
import { researchedSample } from '../researched-sample.ts'
import { expectAccessible } from '../watched-page.ts'

// From a calendar file to approved briefs, by keyboard alone.
const app = openWindow({ fill: researchedSample })

/** `20261130T0930`, local time of tomorrow. */
function tomorrowAt(time: string): string {
  const day = new Date()
  day.setDate(day.getDate() + 1)
  const two = (part: number) => String(part).padStart(2, '0')
  return `${day.getFullYear()}${two(day.getMonth() + 1)}${two(day.getDate())}T${time}00`
}

const entry = (uid: string, time: string, title: string, more: readonly string[] = []) => [
  'BEGIN:VEVENT',
  `UID:${uid}@seller.example`,
  `DTSTART:${tomorrowAt(time)}`,
  'DURATION:PT30M',
  `SUMMARY:${title}`,
  'ORGANIZER;CN=Me:mailto:me@seller.example',
  ...more,
  'END:VEVENT',
]
const calendar = (...entries: readonly (readonly string[])[]) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'X-WR-CALNAME:me@seller.example', ...entries.flat(), 'END:VCALENDAR', ''].join(
    '\r\n',
  )

const first = entry('one', '0930', 'Pellworth Drives: changeovers', [
  'ATTENDEE;CN="Wilczek, Dariusz (VP Operations)":mailto:dariusz.w@gmail.com',
])
const second = entry('two', '1115', 'Høgsted & Müller, first call')
const stranger = entry('three', '1400', 'Intro', ['ATTENDEE;CN=Ruth Okonjo:mailto:ruth@orrin-dairy.example'])

test('/calendar a pasted calendar is read, each call has its company, and what is confirmed is planned', async () => {
  const { page } = app
  test.setTimeout(120_000)
  await page.goto(`${app.origin}/today`)
  await expect(page.getByRole('link', { name: 'Bring in a calendar' })).toBeVisible()
  await page.keyboard.press('i')
  await expect(page.getByRole('heading', { name: 'Calls from a calendar' })).toBeVisible()
  await expectAccessible(page, 'no calendar yet')
  await page.getByRole('textbox', { name: 'Or paste it' }).focus()
  await page.keyboard.insertText(calendar(first, second, stranger))
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByText('3 calls ahead.')).toBeVisible()
  await expect(page.getByRole('textbox', { name: /^We are/ })).toHaveValue('seller.example')
  await expect(page.getByRole('combobox', { name: 'Company of Intro' })).toContainText(
    'Add orrin-dairy.example, by mail',
  )
  await expect(page.getByRole('checkbox', { name: /Intro/ })).not.toBeChecked()
  await expect(page.getByText('Dariusz Wilczek, VP Operations')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Plan 2 calls' })).toBeVisible()
  await expectAccessible(page, 'the calls of a calendar')
  // the stranger is taken over and left again
  for (const key of ['j', 'j', 'j', 'x']) await page.keyboard.press(key)
  await expect(page.getByRole('button', { name: 'Plan 3 calls' })).toBeVisible()
  await page.keyboard.press('x')
  await page.keyboard.press('ControlOrMeta+Enter')
  await expect(page.getByText('2 calls planned.')).toBeVisible()
  await expect(page).toHaveURL(/\/today$/)
  await expect(page.getByRole('region', { name: 'Calls tomorrow' }).getByRole('listitem')).toHaveCount(2)
})

test('a broken file says what is wrong', async () => {
  const { page } = app
  await page.evaluate(() => {
    const data = new DataTransfer()
    data.items.add(new File(['BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n'], 'broken.ics', { type: 'text/calendar' }))
    window.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }))
  })
  await expect(page.getByText('This calendar file is broken: it can’t be read to its end.')).toBeVisible()
  await expectAccessible(page, 'a broken calendar')
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL(/\/today$/)
})

test('/prepare tomorrow is prepared: read, fix a line, approve, next; and what was approved can be taken back', async () => {
  const { page } = app
  test.setTimeout(180_000)
  const now = page.getByRole('listitem').and(page.locator('[aria-current]'))
  await expect(now).toContainText('Pellworth Drives')
  await expectAccessible(page, 'Today with calls')
  await page.keyboard.press('p')
  await expect(page).toHaveURL(/\/prepare/)
  const calls = page.getByRole('region', { name: 'Calls to prepare' })
  await expect(calls.getByText('draft to approve')).toHaveCount(2, { timeout: 60_000 })
  await expect(calls.getByText('0 of 2 approved')).toBeVisible()
  const brief = page.getByRole('region', { name: 'The brief' })
  await expect(brief.getByText('Opening line')).toBeVisible({ timeout: 60_000 })
  await expectAccessible(page, 'a draft to approve')
  // the source of a line beside it, and the cursor stays where it is
  await page.keyboard.press('j')
  await expect(brief.locator('.line:focus').getByRole('link', { name: /^Source/ })).toBeVisible()
  await page.keyboard.press('Space')
  await expect(page.getByRole('complementary', { name: /^Source/ })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('complementary', { name: /^Source/ })).toHaveCount(0)
  await page.keyboard.press('k')
  await page.keyboard.press('e')
  await expect(brief.getByRole('textbox', { name: /Words/ })).toBeFocused()
  await brief.getByRole('textbox', { name: /Words/ }).fill('Agree a half-day to watch two changeovers.')
  await page.keyboard.press('Enter')
  await expect(brief.getByText('Edited by you.')).toBeVisible({ timeout: 20_000 })
  await page.keyboard.press('a')
  await expect(page.getByText('Brief approved: Pellworth Drives.')).toBeVisible({ timeout: 30_000 })
  await expect(brief.getByRole('heading', { name: 'Høgsted & Müller' })).toBeVisible()
  await expect(brief.getByText('Opening line')).toBeVisible({ timeout: 30_000 })
  await page.keyboard.press('a')
  await expect(calls.getByText('2 of 2 approved')).toBeVisible({ timeout: 30_000 })
  await expect(calls.getByText('All approved.')).toBeVisible()
  await page.keyboard.press('z')
  await expect(calls.getByText('1 of 2 approved')).toBeVisible({ timeout: 30_000 })
  await page.keyboard.press('a')
  await expect(calls.getByText('2 of 2 approved')).toBeVisible({ timeout: 30_000 })
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL(/\/today$/)
  await expect(page.getByRole('region', { name: 'Calls tomorrow' }).getByText('all approved')).toBeVisible()
})

test('P opens the drafts that are there, and begins nothing anew, also before it is known that they are', async () => {
  const { page } = app
  await answerLate(page, '**/prepare/get*')
  await page.reload()
  await expect(page.getByRole('region', { name: 'Calls tomorrow' })).toBeVisible()
  const asked: string[] = []
  page.on('request', (request) => void asked.push(request.url()))
  await page.keyboard.press('p')
  await expect(page).toHaveURL(/\/prepare/)
  expect(asked.filter((url) => url.includes('/prepare/start'))).toEqual([])
  await answerAtOnce(page)
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL(/\/today$/)
})

test('a later version of the file moves the call, and its approval says so', async () => {
  const { page } = app
  test.setTimeout(120_000)
  const later = entry('one', '1000', 'Pellworth Drives: changeovers', ['SEQUENCE:1'])
  await page.evaluate(
    (text) => {
      const data = new DataTransfer()
      data.setData('text/plain', text)
      window.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
    },
    calendar(later, second),
  )
  await expect(page.getByText('2 calls ahead, 1 of them planned as they are')).toBeVisible()
  await expect(page.getByText('moved', { exact: true })).toBeVisible()
  await page.keyboard.press('ControlOrMeta+Enter')
  await expect(page.getByText('1 changed.')).toBeVisible()
  const tomorrow = page.getByRole('region', { name: 'Calls tomorrow' })
  await expect(tomorrow.getByRole('listitem')).toHaveCount(2)
  await expect(tomorrow.getByText('10:00')).toBeVisible()
  await expect(tomorrow.getByText('call changed since')).toBeVisible()
  await page.keyboard.press('b')
  await expect(page.getByText(/Approved .*; call changed since\./)).toBeVisible({ timeout: 60_000 })
  await page.getByRole('button', { name: 'Show the page you approved' }).press('Enter')
  await expect(page.getByRole('img', { name: 'The brief you approved, as it will be printed' })).toHaveAttribute(
    'width',
    '1600',
    {
      timeout: 60_000,
    },
  )
  await expectAccessible(page, 'an approved brief')
  // the broken file was refused, which a browser writes down
  expect(app.faults.filter((fault) => !fault.includes('status of 422'))).toEqual([])
})
