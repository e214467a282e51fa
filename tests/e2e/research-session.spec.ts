import { readFile } from 'node:fs/promises'
import { expect, test } from '@playwright/test'
import { answerAtOnce, answerFailed } from './answer-late.ts'
import { openWindow } from './open-window.ts'
import { expectAccessible } from './watched-page.ts'

// Half an hour for one company: what is known and looked for, what is captured meanwhile, and what it ends in.
let research = ''
const app = openWindow({
  arrive: async ({ page }) => {
    await page.getByRole('button', { name: 'Try it with a sample company' }).click()
    await expect(page.getByText('The dossier says what it comes to.').first()).toBeVisible({ timeout: 90_000 })
    research = new URL(page.url()).pathname
  },
})

const coverage = () => app.page.getByRole('complementary', { name: 'Coverage' })
const capture = () => app.page.getByRole('textbox', { name: 'Capture a note' })
const clock = () => app.page.getByRole('timer')
const seconds = async (): Promise<number> => {
  const [, minutes = 0, rest = 0] = (/(\d+):(\d+)/.exec(await clock().innerText()) ?? []).map(Number)
  return minutes * 60 + rest
}

test('a session starts with a key, has a length, and can be paused', async () => {
  const { page } = app
  await page.keyboard.press('s')
  await expect(clock()).toContainText('left of 5')
  await page.getByRole('button', { name: '15 minutes' }).click()
  await expect(clock()).toContainText('left of 15')
  await page.keyboard.press('p')
  await expect(page.getByText('Session, paused')).toBeVisible()
  await page.getByRole('button', { name: 'Go on' }).click()
  await expect(page.getByText('Session, paused')).toBeHidden()
  await expectAccessible(page, 'research with a session')
})

test('what is captured is saved as it is typed, and a kill loses neither it nor the clock', async () => {
  const { page } = app
  await page.keyboard.press('n')
  await expect(capture()).toBeFocused()
  const seen = 'Ruth spoke at the dairy day, https://fellside-dairy.example/programme'
  await page.keyboard.type(seen)
  await expect(page.getByText('Saved on this computer').first()).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(capture()).toHaveValue('')
  await expect(page.getByRole('region', { name: 'Captured' })).toContainText(seen)
  await page.keyboard.type('Half a thought')
  await expect(page.getByText('Saved on this computer').first()).toBeVisible()

  const before = await seconds()
  await app.host.kill()
  await app.letIn()
  await page.goto(app.origin + research)
  // nobody looked at it meanwhile, so it stands still
  await expect(page.getByText('Session, paused')).toBeVisible()
  const left = await seconds()
  expect(left).toBeGreaterThan(before - 4)
  // what ran since the host last heard of the clock is given back, no more: it hears every 15 seconds
  expect(left).toBeLessThanOrEqual(before + 15)
  await expect(page.getByRole('region', { name: 'Captured' })).toContainText(seen)
  await expect(page.getByRole('region', { name: 'Captured' })).toContainText('Half a thought')
  await page.keyboard.press('p')
})

test('what else is wanted stays in its field until it is kept', async () => {
  const { page } = app
  const field = page.getByRole('textbox', { name: 'Something else to find out' })
  await field.fill('Who sets the grinders')
  await answerFailed(page, '**/sessions/mark*')
  await field.press('Enter')
  await expect(page.getByText(/^That was not kept/)).toBeVisible()
  await expect(field).toHaveValue('Who sets the grinders')
  await answerAtOnce(page)
  await field.fill('')
})

test('words typed at an item stay, and go on, when it is answered elsewhere, and when they could not be kept', async () => {
  const { page } = app
  const name = /^Headcount/
  await coverage().getByRole('button', { name }).click()
  const words = coverage().getByRole('textbox', { name: /Headcount/ })
  await words.fill('412, said')
  const other = await app.context.newPage()
  await other.goto(page.url())
  await other.getByRole('button', { name }).click()
  await other.getByRole('button', { name: 'Not found', exact: true }).click()
  await expect(coverage().getByRole('button', { name })).toContainText('you')
  await expect(words).toHaveValue('412, said')
  await page.keyboard.type(' the')
  await answerFailed(page, '**/sessions/mark*')
  await words.press('Enter')
  await expect(page.getByText(/^That was not kept/)).toBeVisible()
  await expect(words).toHaveValue('412, said the')
  await answerAtOnce(page)
  if ((await other.getByRole('button', { name }).getAttribute('aria-expanded')) === 'false')
    await other.getByRole('button', { name }).click()
  await other.getByRole('button', { name: 'As the pages say' }).click()
  await expect(coverage().getByRole('button', { name })).not.toContainText('you')
  await page.keyboard.type(' gate')
  await expect(words).toHaveValue('412, said the gate')
  await other.close()
  await page.reload()
})

test('the user has the last word on what is known, and adds what else is wanted', async () => {
  const { page } = app
  await coverage()
    .getByRole('button', { name: /^Headcount/ })
    .click()
  await coverage()
    .getByRole('textbox', { name: /Headcount/ })
    .fill('412, said the gate')
  await coverage().getByRole('button', { name: 'Known', exact: true }).click()
  await expect(coverage()).toContainText('412, said the gate')
  // their pages name the owner, and the user doubts it
  await coverage()
    .getByRole('button', { name: /^Ownership/ })
    .click()
  await coverage().getByRole('button', { name: 'Open', exact: true }).click()
  await expect(coverage()).toContainText('12 of 13')
  await page.getByRole('textbox', { name: 'Something else to find out' }).fill('Shifts at weekends')
  await page.keyboard.press('Enter')
  await expect(coverage()).toContainText('12 of 14')
  await expect(coverage().getByRole('button', { name: /^Shifts at weekends/ })).toBeVisible()
})

test('searches for what is not known open in a tab of their own, and the place is noted', async () => {
  const { page } = app
  await coverage()
    .getByRole('button', { name: /^Ownership/ })
    .click()
  const register = coverage().getByRole('link', { name: /Companies House/ })
  await expect(register).toHaveAttribute('target', '_blank')
  await expect(register).toHaveAttribute('rel', 'noopener noreferrer')
  await expect(register).toHaveAttribute('href', /company-information\.service\.gov\.uk\/search\?q=Pellworth%20Drives$/)
  // nothing is asked for out there while we test
  await page.context().route(/company-information/, (route) => route.fulfill({ body: 'A register.' }))
  const opened = page.context().waitForEvent('page')
  await register.click()
  await (await opened).close()
  await expect(coverage()).toContainText('Looked in Companies House')
  await coverage().getByRole('button', { name: 'bring back what you found' }).click()
  await expect(page.getByRole('dialog', { name: 'Bring in for Pellworth Drives' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
  await expectAccessible(page, 'research with searches to open')
  await coverage().getByRole('button', { name: 'Not found', exact: true }).click()
  await expect(coverage()).toContainText('Looked for, nothing found')
})

test('it ends in a summary of what was learned, looked for and captured', async () => {
  const { page } = app
  await page.keyboard.press('ControlOrMeta+Enter')
  await expect(page).toHaveURL(/\/research\/session\/ses_/)
  const learned = page.getByRole('region', { name: 'What was learned' })
  await expect(learned.getByRole('article').first()).toBeVisible()
  await expect(page.getByRole('region', { name: 'Looked for, not found' })).toContainText('Looked in Companies House.')
  await expect(page.getByRole('region', { name: 'Still open' })).toContainText('Shifts at weekends')
  await expect(page.getByRole('region', { name: 'Captured' })).toContainText('Half a thought')
  await expectAccessible(page, 'the summary')
  await learned
    .getByRole('link', { name: /^Source \d+/ })
    .first()
    .click()
  await expect(
    page
      .getByRole('complementary', { name: /^Source/ })
      .locator('mark')
      .first(),
  ).toBeInViewport()
  await page.keyboard.press('Escape')
})

test('lines of it become an insight, and it is there again as a note and as a file', async () => {
  const { page } = app
  const learned = page.getByRole('region', { name: 'What was learned' })
  await learned.getByRole('checkbox').first().check()
  const others = page.getByRole('region', { name: 'Useful for other accounts' })
  await others.getByRole('textbox').fill('Ask who sets the grinders at night.')
  await others.getByRole('button', { name: 'Keep as an insight' }).click()
  await expect(page.getByText('Kept as an insight note of this account.')).toBeVisible()
  const saved = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download Markdown' }).click()
  const markdown = await readFile(await (await saved).path(), 'utf8')
  expect(markdown).toContain('# Research session, Pellworth Drives')
  expect(markdown).toMatch(/^- \*\*.+“.+” \[.+\]\(<http/m)

  await page.goto(app.origin + research)
  await coverage().getByRole('link', { name: /:/ }).last().click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Research session')
  await page.keyboard.press('ControlOrMeta+Enter')
  await expect(page).toHaveURL(/\/accounts\/acc_/)
  await page.goto(`${app.origin}${new URL(page.url()).pathname}/notes`)
  await expect(page.getByRole('button', { name: /Research session, Pellworth Drives/ })).toBeVisible()
  await expect(page.getByRole('button', { name: /Useful for other accounts/ })).toBeVisible()
})

test('a session works by hand, for a company whose site was never read', async () => {
  const { page } = app
  await page.goto(`${app.origin}/accounts?add=orrin-dairy.example`)
  await page.getByRole('textbox', { name: /Addresses/ }).press('Enter')
  await page.getByRole('listitem').getByRole('link', { name: 'orrin-dairy.example' }).click()
  await expect(page).toHaveURL(/\/accounts\/acc_/)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.keyboard.press('Shift+R')
  await expect(page).toHaveURL(/\/research\/account\/acc_/)
  await capture().fill('They make cheese at three places.')
  await expect(clock()).toContainText('left of 5')
  await expect(coverage()).toContainText('0 of 13')
  await expectAccessible(page, 'a session by hand')
  await capture().press('ControlOrMeta+Enter')
  await expect(page).toHaveURL(/\/research\/session\/ses_/)
  await expect(page.getByText('Nothing that was not known before.')).toBeVisible()
  await expect(page.getByRole('region', { name: 'Captured' })).toContainText('They make cheese at three places.')
})

test('the system tells when research ends, once that is switched on and while nobody looks', async () => {
  const { page } = app
  await page.addInitScript(() => {
    const shown: string[] = []
    class Shown extends EventTarget {
      static permission = 'granted'
      constructor(title: string, { body }: { body: string }) {
        super()
        shown.push(`${title} ${body}`)
      }
    }
    Object.assign(globalThis, { Notification: Shown, shown })
    document.hasFocus = () => false
  })
  const shown = () => page.evaluate(() => (globalThis as unknown as { shown: string[] }).shown) // put there above
  await page.goto(`${app.origin}/settings/research`)
  await page.getByRole('checkbox', { name: 'Tell me when research ends' }).click()
  await expect(page.getByText('Saved: a notification when research ends.')).toBeVisible()
  await page.goto(app.origin + research)
  await page.getByRole('button', { name: 'Research again' }).click()
  // the sample's other company may still be read
  const told = /: research is done \d+ pages saved, |Research of 2 companies has ended/
  await expect.poll(shown, { timeout: 90_000 }).toEqual([expect.stringMatching(told)])
})

test('many chosen accounts go into the queue together', async () => {
  const { page } = app
  await page.goto(`${app.origin}/accounts?add=`)
  await page
    .getByRole('textbox', { name: /Addresses/ })
    .fill(Array.from({ length: 12 }, (_, n) => `aa-company-${n}.example`).join(' '))
  await page.getByRole('textbox', { name: /Addresses/ }).press('Enter')
  await expect(page.getByText('12 added.')).toBeVisible()
  await page.goto(`${app.origin}/accounts`)
  await page.getByRole('checkbox', { name: 'Select Aa-company-0' }).check()
  await page.getByRole('row', { name: /Aa-company-0/ }).focus()
  await page.keyboard.press('Shift+J')
  await page.keyboard.press('Shift+J')
  await expect(page.getByRole('toolbar', { name: '3 accounts selected' })).toBeVisible()
  await expectAccessible(page, 'accounts, some selected')
  await page.keyboard.press('r')
  await expect(page.getByText('3 companies in the queue')).toBeVisible()
  await page.goto(`${app.origin}/research`)
  await expect(page.getByText(/of 3 researched/)).toBeVisible()
  await expectAccessible(page, 'the queue')
  // the host was killed, and a request failed, on purpose
  expect(app.faults.filter((fault) => !/net::ERR_|status of 500/.test(fault))).toEqual([])
})
