// Takes the pictures of the guide, each of the part that is spoken of: `npm run screens -- --guide`. The same companies, and a clock that always
// begins on the same morning, so that a picture changes when the app does.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, type Locator, type Page, chromium } from '@playwright/test'
import { findChromium } from '../tests/e2e/chromium.ts'
import { type RunningHost, startHost, temporaryWorkspace } from '../tests/e2e/host.ts'
import { atFirst, pagesOf, serveChangingSite } from '../tests/watch/changing-site.ts'
import { moveClock } from './moved-clock.mjs'
import { root } from './project.mjs'
import { smallPng } from './small-png.ts'

/** Past that something hangs: the whole of it takes two minutes. */
const LONGEST_MS = 15 * 60_000
const folder = join(root, 'docs/guide/images')
/** A Monday morning. */
const begins = Date.UTC(2026, 10, 30, 8, 30)
const movedBy = begins - Date.now()

setTimeout(() => {
  console.error(`Not done after ${LONGEST_MS / 60_000} minutes.`)
  process.exit(1)
}, LONGEST_MS).unref()

process.env['GROUNDWORK_CLOCK_MOVED_MS'] = String(movedBy)
process.env['NODE_OPTIONS'] = `--import=${pathToFileURL(join(root, 'scripts/moved-clock.mjs')).href}`
rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
const workspace = temporaryWorkspace()
const site = await serveChangingSite(pagesOf(atFirst))
let host: RunningHost | undefined
let browser: Browser | undefined
const taken: string[] = []
try {
  host = await startHost(workspace.path, site.origin)
  browser = await chromium.launch({
    ...(await findChromium()),
    args: ['--no-sandbox', '--headless=shell', '--font-render-hinting=none'],
  })
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    colorScheme: 'light',
    locale: 'en-GB',
    timezoneId: 'UTC',
    reducedMotion: 'reduce',
  })
  await context.addInitScript(moveClock, movedBy)
  const page = await context.newPage()
  page.setDefaultTimeout(30_000)
  await walk(page, host)
  console.log(`${taken.length} pictures in docs/guide/images`)
  for (const line of taken) console.log(line)
} finally {
  await browser?.close()
  await host?.stop()
  await site.close()
  workspace.remove()
}

async function walk(page: Page, { launchUrl, origin }: RunningHost): Promise<void> {
  await takeFirstBrief(page, launchUrl)
  const dossier = page.url().replace(/\/brief.*$/, '')
  await takeSnapshot(page, origin, dossier)
  await takePlaybook(page, origin)
  await takeWatching(page, origin)
  await takeRest(page, origin, dossier)
}

/** The first screen, the research at its end, the recommendation, its source and the page. */
async function takeFirstBrief(page: Page, launchUrl: string): Promise<void> {
  await page.goto(launchUrl)
  const sample = page.getByRole('button', { name: 'Try it with a sample company' })
  await sample.waitFor()
  await page.getByText('IT security services').waitFor()
  await take(page, 'first-steps', [page.getByRole('heading', { level: 1 }), page.getByText(/^Nothing here has to/)])
  await sample.click()
  await page.getByText('The dossier says what it comes to.').waitFor({ timeout: 120_000 })
  await page.locator('.live a').waitFor({ state: 'hidden', timeout: 120_000 })
  await take(page, 'research', [page.locator('main')])
  await page
    .getByRole('link', { name: /^Open the dossier/ })
    .first()
    .click()
  const recommendation = page.getByRole('region', { name: 'Recommendation' })
  await recommendation
    .getByRole('link', { name: /^Source \d+/ })
    .first()
    .click()
  await page.getByRole('complementary').locator('mark').first().waitFor()
  await take(page, 'source', [page.locator('main'), page.getByRole('complementary', { name: /^Source/ })])
  await page.keyboard.press('Escape')
  await page.keyboard.press('b')
  await page.getByText('Drawing the page').waitFor({ state: 'detached' })
  await take(page, 'brief', [page.locator('main')])
}

/** The top of it, the rule, both sides of a problem, where a line comes from, and a fit with something missed. */
async function takeSnapshot(page: Page, origin: string, dossier: string): Promise<void> {
  await page.goto(dossier)
  const region = (name: string): Locator => page.getByRole('region', { name, exact: true })
  await take(page, 'recommendation', [region('Recommendation'), region('Why now')])
  await page.getByText('why, by your rule').click()
  await page.getByText(/^Pursue: fit/).waitFor()
  await take(page, 'rule', [region('Recommendation'), page.getByRole('dialog')])
  await page.keyboard.press('Escape')
  await page.goto(`${dossier}/problems`)
  const both = page.getByRole('article').filter({ hasText: 'Only a few people can set' })
  await both.scrollIntoViewIfNeeded()
  await take(page, 'both-sides', [both])
  await page.goto(`${origin}/accounts`)
  await page.getByRole('link', { name: 'Høgsted & Müller' }).first().click()
  await region('Recommendation').waitFor()
  await take(page, 'walk-away', [region('Recommendation'), region('Fit')])
}

/** A cue while it is written, over what it hits. */
async function takePlaybook(page: Page, origin: string): Promise<void> {
  await page.goto(`${origin}/playbooks`)
  await page.getByRole('link', { name: /^Plant maintenance and flow/ }).click()
  await page
    .getByRole('button', { name: /^Unplanned stops|^The machines that set our pace/ })
    .first()
    .click()
  const words = page.getByRole('textbox', { name: 'Words a customer or a reporter would use' })
  await words.fill('late orders')
  await words.press('Enter')
  const cue = page.getByRole('textbox', { name: 'They say' }).filter({ hasText: 'late orders' })
  await cue.click()
  await page.getByRole('region', { name: 'Counts' }).waitFor()
  await take(page, 'cue', [page.locator('main')])
}

/** A company that is watched, and what changed there. */
async function takeWatching(page: Page, origin: string): Promise<void> {
  await page.goto(`${origin}/accounts?add`)
  await page.getByRole('textbox', { name: /^Addresses or domains/ }).fill(site.origin)
  await page.keyboard.press('Enter')
  await page.locator('.addaccounts a[href^="/accounts/"]').first().click()
  await page.getByRole('combobox', { name: /watch/i }).selectOption('Every week')
  const account = page.url().replace(/\?.*$/, '')
  await page.keyboard.press('r')
  await page.getByText(/^Research ended\./).waitFor({ state: 'attached', timeout: 60_000 })
  const later = {
    ...atFirst,
    people: [atFirst.people[0], ['Oskar Vance', 'Head of Engineering'], atFirst.people[2]],
    jobs: ['Process Engineer', 'Reliability Engineer'],
    delivery: 'Spare parts leave our store within 20 working days of an order.',
  } as typeof atFirst
  site.pages.clear()
  for (const [path, body] of Object.entries(pagesOf(later))) site.pages.set(path, body)
  await page.goto(`${account}/signals`)
  await page.getByRole('button', { name: 'Check now' }).click()
  await page.getByText(/^Found 30 Nov/).waitFor({ timeout: 60_000 })
  await page.goto(`${origin}/today`)
  const changed = page.getByRole('region', { name: 'Changed on their pages' })
  await changed.waitFor()
  await take(page, 'today', [page.getByRole('heading', { level: 1 }), changed])
}

/** The keys of a screen, a backup, and the page to leave. */
async function takeRest(page: Page, origin: string, dossier: string): Promise<void> {
  await page.goto(dossier)
  await page.getByRole('region', { name: 'Recommendation' }).waitFor()
  await page.keyboard.press('?')
  await take(page, 'keys', [page.getByRole('dialog')])
  await page.goto(`${origin}/settings/backups`)
  await page.getByRole('button', { name: 'Back up now' }).click()
  await page.getByText(/^Backup written and checked/).waitFor()
  await page.getByRole('button', { name: 'What is in it' }).first().click()
  await page.getByRole('button', { name: 'Bring it back' }).waitFor()
  const elsewhere = page.getByText(/^Its full path on this computer\. What is in it/)
  await take(page, 'backups', [page.getByRole('heading', { name: 'Backups', exact: true }), elsewhere])
  await page.goto(`${dossier}/brief`)
  await page.getByRole('combobox').first().selectOption('Page to leave')
  await page.getByRole('button', { name: /^Mail/ }).waitFor()
  await page.getByText('Drawing the page').waitFor({ state: 'detached' })
  await take(page, 'page-to-leave', [page.locator('main')])
}

/** What holds the parts, and a little more, once nothing on it is still coming. */
async function take(page: Page, name: string, parts: readonly Locator[]): Promise<void> {
  await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null)
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
  const boxes = await Promise.all(parts.map((part) => part.first().boundingBox()))
  const clip = around(boxes.filter((box) => box !== null))
  const png = await smallPng(page, await page.screenshot({ clip, animations: 'disabled' }))
  writeFileSync(join(folder, `${name}.png`), png)
  taken.push(`${name}.png ${Math.round(png.byteLength / 1024)} kB`)
}

type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

function around(boxes: readonly Box[]): Box {
  // what begins at the edge of a pane needs no more air
  const edge = boxes.some((box) => box.width > 1000) ? 0 : 12
  const x = Math.max(0, Math.min(...boxes.map((box) => box.x)) - edge)
  const y = Math.max(0, Math.min(...boxes.map((box) => box.y)) - edge)
  const right = Math.min(1280, Math.max(...boxes.map((box) => box.x + box.width)) + edge)
  const bottom = Math.min(772, Math.max(...boxes.map((box) => box.y + box.height)) + edge)
  return { x, y, width: right - x, height: bottom - y }
}
