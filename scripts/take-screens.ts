// Takes a picture of every screen, from the built browser host and the researched sample, in two sizes and two schemes, and looks at each
// for what breaks the rules of accessibility or makes the window scroll sideways.
import { cpSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, type Page, chromium } from '@playwright/test'
import { findChromium } from '../tests/e2e/chromium.ts'
import { accessibilityFaults } from '../tests/e2e/watched-page.ts'
import { type RunningHost, startHost, temporaryWorkspace } from '../tests/e2e/host.ts'
import { rooms } from '../src/renderer/app/rooms.ts'
import { rpcPrefix } from '../src/transport/wire.ts'
import { root } from './project.mjs'

/** Past that something hangs: the whole of it takes about fifteen minutes, on a busy machine more. */
const LONGEST_MS = 60 * 60_000
const folder = join(root, 'test-results/screens')
const sizes = [
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
] as const
const schemes = ['light', 'dark'] as const
/** What the README shows, and the picture it is. */
const readme = { 'dossier.png': 'dossier-1280-light.png', 'brief.png': 'brief-1280-light.png' }

setTimeout(() => {
  console.error(`Not done after ${LONGEST_MS / 60_000} minutes.`)
  process.exit(1)
}, LONGEST_MS).unref()

rmSync(folder, { recursive: true, force: true })
const workspace = temporaryWorkspace()
let host: RunningHost | undefined
let browser: Browser | undefined
let taken = 0
const faults: string[] = []
try {
  host = await startHost(workspace.path)
  browser = await chromium.launch({
    ...(await findChromium()),
    args: ['--no-sandbox', '--headless=shell', '--font-render-hinting=none'],
  })
  const context = await browser.newContext({
    viewport: sizes[0],
    locale: 'en-GB',
    timezoneId: 'UTC',
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  page.setDefaultTimeout(30_000)
  await walk(page, host)
  for (const [to, from] of Object.entries(readme)) cpSync(join(folder, from), join(root, 'docs/screenshots', to))
  console.log(`${taken} pictures in test-results/screens, ${Object.keys(readme).length} of them in docs/screenshots`)
  for (const fault of faults) console.log(fault)
  if (faults.length > 0) process.exitCode = 1
} finally {
  await browser?.close()
  await host?.stop()
  workspace.remove()
}

/** First run, the sample's research, its dossier, and then every other screen. */
async function walk(page: Page, { launchUrl, origin }: RunningHost): Promise<void> {
  await page.goto(launchUrl)
  const research = await takeFirstRun(page)
  await page
    .getByRole('link', { name: /dossier/i })
    .first()
    .click()
  await page.waitForURL(/\/accounts\/acc_/)
  const dossier = `${origin}${new URL(page.url()).pathname}`
  await addBeforeTheCall(page, dossier)
  await takeDossier(page, dossier)
  await takeRooms(page, origin)
  await takeRadar(page, origin)
  await takeNotes(page, origin)
  await takeInsights(page, origin)
  await takeTomorrow(page, origin)
  await visit(page, research, 'research-on-file')
  await visit(page, `${origin}/nowhere`, 'nowhere')
  await takeOverlays(page, `${origin}/today`)
  await takeBin(page, origin)
  await takeImport(page, origin)
  await takeCall(page, dossier)
  await takeKeptWords(page, dossier)
  for (const room of ['accounts', 'accounts?view=board', 'radar', 'today'])
    await visit(page, `${origin}/${room}`, `${room.replace(/\W.*=/, '-')}-large`)
  await takeAnswers(page, origin, dossier, 'loading')
  await takeAnswers(page, origin, dossier, 'failed')
}

/**
 * Each screen while its answers are on their way, and where they did not come: what a user sees on a slow disk and on a bad day. What the
 * frame itself asks for is there.
 */
async function takeAnswers(page: Page, origin: string, dossier: string, state: 'loading' | 'failed'): Promise<void> {
  // the first section of Settings asks for nothing
  const asking = rooms.map(({ path }) => (path === '/settings' ? '/settings/backups' : path))
  const places = [...asking, '/prepare', '/calibration', '/research/account/none']
  for (const address of [...places.map((path) => origin + path), dossier, `${dossier}/problems`, `${dossier}/brief`]) {
    await page.goto(`${origin}/nowhere`)
    await settled(page)
    await page.route(`**${rpcPrefix}/**`, async (route) => {
      const { pathname } = new URL(route.request().url())
      if (/\/(?:workspace|events|changes)\//.test(pathname)) await route.continue()
      // one that is held is let go of with the page
      else if (state === 'failed') await route.fulfill({ status: 500, body: '' })
    })
    await page.evaluate((to) => history.pushState(null, '', to), address)
    const name = `${address.replace(dossier, 'dossier').replace(origin, '').replaceAll('/', '-').replace(/^-/, '')}-${state}`
    // its code has come
    await page.locator('main.work:empty:not([data-pane])').waitFor({ state: 'detached' })
    if (state === 'failed')
      await page
        .getByText(/did not|was not|mistake|answer/)
        .first()
        .waitFor()
    // long enough for a screen to say that it reads
    else await page.waitForTimeout(600)
    await take(page, name, state === 'loading' ? drawn : settled)
    await page.unrouteAll({ behavior: 'ignoreErrors' })
  }
}

/** Words chosen in a page, the form for evidence, and the ledger that has it. */
async function takeKeptWords(page: Page, dossier: string): Promise<void> {
  await page.goto(`${dossier}/problems`)
  await page
    .getByRole('link', { name: /^Source \d+/ })
    .first()
    .click()
  await page.getByRole('complementary').locator('mark').first().waitFor()
  await page.keyboard.press('v')
  await page.getByRole('toolbar', { name: 'Chosen words' }).waitFor()
  // the sentence after it, which no rule took for evidence
  await page.keyboard.press('j')
  await take(page, 'reader-chosen')
  await page.keyboard.press('e')
  await page.getByRole('listbox').waitFor()
  await take(page, 'reader-keep-evidence')
  await page.keyboard.press('Enter')
  await page.getByText(/^Kept as evidence/).waitFor()
  await take(page, 'problems-kept')
}

/** Nothing chosen, a file that is none, a table with what can become of its rows, what came of it, and the same table again. */
async function takeImport(page: Page, origin: string): Promise<void> {
  await visit(page, `${origin}/accounts/import`, 'import-empty')
  await openTable(page, 'list.csv', '%PDF-1.7')
  await page.getByRole('alert').waitFor()
  await take(page, 'import-refused')
  await openTable(page, 'companies.csv', aTable())
  const press = page.getByRole('button', { name: /^Import \d/ })
  await press.waitFor()
  await take(page, 'import')
  for (const [key, name] of [
    ['2', 'import-twice'],
    ['3', 'import-without'],
  ] as const) {
    await page.keyboard.press(key)
    await take(page, name)
  }
  await press.click()
  await page.getByRole('link', { name: 'See the accounts' }).waitFor()
  await take(page, 'import-done')
  await page.keyboard.press('o')
  await openTable(page, 'companies.csv', aTable())
  await page.getByRole('button', { name: /^Import into/ }).waitFor()
  await take(page, 'import-known')
  await takeMerge(page, origin)
}

/** Which other account, and what comes over from it. */
async function takeMerge(page: Page, origin: string): Promise<void> {
  await page.goto(`${origin}/accounts?find=orchard-7.example`)
  await page
    .getByRole('region', { name: 'Accounts' })
    .getByRole('link', { name: 'Orchard Works 7', exact: true })
    .click()
  await page.getByRole('heading', { name: 'Orchard Works 7', exact: true }).waitFor()
  await page.keyboard.press('Shift+M')
  const field = page.getByRole('combobox', { name: 'The other account' })
  await field.waitFor()
  await take(page, 'merge-choose')
  await field.fill('orchard-8.example')
  await page.getByRole('option', { name: 'Orchard Works 8' }).click()
  await page.getByRole('heading', { name: /^Merge Orchard Works 8 into/ }).waitFor()
  await take(page, 'merge')
}

async function openTable(page: Page, name: string, text: string): Promise<void> {
  await page.getByLabel('Table file').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) })
}

/** Thousands of new ones, one twice, some without a website, one with a long name and one with a hostile one. */
function aTable(): string {
  const rows = Array.from(
    { length: 2400 },
    (_, i) => `${i},Orchard Works ${i},orchard-${i}.example,Growers,"fair; 2026",Ida Brekke`,
  )
  return [
    'Customer number,Company,Website,Industry,Tags,Contact',
    '1,Høgsted & Müller,https://hogsted.example/,Drives,referral,',
    '2,A company whose name is long enough that it does not fit into the row it stands in at any width,long.example,,,',
    '3,<script>alert(1)</script>,hostile.example,,,',
    '4,Nowhere,n/a,,,',
    '5,Profile,https://www.linkedin.com/company/profile,,,',
    ...rows,
    '6,Orchard Works 7,www.orchard-7.example,,again,Jo Lund',
  ].join('\n')
}

/** Empty, with something in it, and the question before it goes for good; what was taken away is back at the end. */
async function takeBin(page: Page, origin: string): Promise<void> {
  await visit(page, `${origin}/bin`, 'bin-empty')
  await page.goto(`${origin}/accounts`)
  await page
    .getByRole('button', { name: /^Remove / })
    .first()
    .click()
  await page.getByText(/removed\./).waitFor()
  await page.goto(`${origin}/bin`)
  for (const key of ['j', 'x']) await page.keyboard.press(key)
  await page.getByText('1 thing selected').waitFor()
  await take(page, 'bin')
  await page.keyboard.press('Delete')
  await page.getByRole('dialog').waitFor()
  await take(page, 'bin-erase')
  await page.keyboard.press('Escape')
  await page.keyboard.press('u')
  await page.getByText(/^Brought back/).waitFor()
}

/** @returns the address of the research, which has ended */
async function takeFirstRun(page: Page): Promise<string> {
  const sample = page.getByRole('button', { name: 'Try it with a sample company' })
  await sample.waitFor()
  await take(page, 'welcome')
  const welcome = page.url()
  for (const { path } of rooms) await visit(page, new URL(path, welcome).href, `${path.slice(1)}-before-anything`)
  await page.goto(new URL('/welcome', welcome).href)
  await sample.click()
  await page.waitForURL(/\/research\//)
  await page.getByText('About', { exact: false }).first().waitFor()
  await take(page, 'research-running')
  await page.getByText('The dossier says what it comes to.').waitFor({ timeout: 120_000 })
  // The second company: until nothing runs any more, the top bar links to it.
  await page.locator('.live a').waitFor({ state: 'hidden', timeout: 120_000 })
  await take(page, 'research-done')
  await takeSession(page)
  return page.url()
}

/** A session on it: a note captured, one thing looked for elsewhere, and the summary. Ends where it began. */
async function takeSession(page: Page): Promise<void> {
  const research = page.url()
  await page.keyboard.press('s')
  await page.getByRole('timer').waitFor()
  await page.keyboard.press('n')
  await page.keyboard.type('Ruth spoke at the gear makers’ day in June, https://gear-day.example/programme')
  await page.getByText('Saved on this computer').first().waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('textbox', { name: 'Something else to find out' }).fill('Shifts at weekends')
  await page.keyboard.press('Enter')
  await page
    .getByRole('complementary', { name: 'Coverage' })
    .getByRole('button', { name: /^Shifts at weekends/ })
    .click()
  await page.getByText('Look elsewhere, in your browser').waitFor()
  await take(page, 'research-session')
  await page.keyboard.press('ControlOrMeta+Enter')
  await page.getByRole('heading', { name: /^Research session/ }).waitFor()
  await take(page, 'session-summary')
  await page.goto(research)
  await page.getByText('The dossier says what it comes to.').waitFor()
}

/** What a seller would have added: a planned call and a note. */
async function addBeforeTheCall(page: Page, dossier: string): Promise<void> {
  await page.goto(`${dossier}/calls?new`)
  await page.getByLabel(/settle/i).fill('Agree a half-day in Rotherham to watch two changeovers.')
  await page
    .getByRole('button', { name: /save|plan/i })
    .first()
    .click()
  await page.getByText('Agree a half-day in Rotherham').first().waitFor()
  await page.goto(`${dossier}/notes`)
  await page
    .getByRole('button', { name: /^(Write the first|New note)/ })
    .first()
    .waitFor()
  await page.keyboard.press('n')
  await page
    .getByRole('textbox', { name: 'Note, Markdown' })
    .fill('# Before the call\n\nAsk who sets the **profile grinders** at night, and what a lost hour costs.')
  await page
    .getByText(/^Saved on this computer/)
    .first()
    .waitFor()
}

async function takeDossier(page: Page, dossier: string): Promise<void> {
  await visit(page, dossier, 'dossier')
  await page
    .getByRole('region', { name: 'Recommendation' })
    .getByRole('link', { name: /^Source \d+/ })
    .first()
    .click()
  await page
    .getByRole('complementary', { name: /^Source/ })
    .locator('mark')
    .first()
    .waitFor()
  await take(page, 'dossier-source')
  for (const tab of ['signals', 'facts', 'people', 'notes', 'pages', 'calls', 'versions', 'brief'])
    await visit(page, `${dossier}/${tab}`, tab)
}

async function takeAccounts(page: Page, origin: string): Promise<void> {
  await visit(page, `${origin}/accounts?view=board`, 'accounts-board')
  await visit(page, `${origin}/accounts?find=nobody&call=week`, 'accounts-no-match')
  await page.goto(`${origin}/accounts`)
  await page.locator('[data-row="0"] a').waitFor()
  for (const key of ['j', 'x', 't']) await page.keyboard.press(key)
  await page.getByRole('group', { name: 'Label 1 account' }).waitFor()
  await take(page, 'accounts-label')
}

async function takeRooms(page: Page, origin: string): Promise<void> {
  for (const room of ['today', 'accounts', 'research', 'playbooks', 'calibration'])
    await visit(page, `${origin}/${room}`, room === 'research' ? 'research-list' : room)
  await takeAccounts(page, origin)
  for (const section of [
    'appearance',
    'you',
    'playbooks',
    'research',
    'proxy',
    'searches',
    'keyboard',
    'workspace',
    'backups',
    'export',
    'stored',
    'about',
  ])
    await visit(page, `${origin}/settings/${section}`, `settings-${section}`)
  await page.goto(`${origin}/playbooks`)
  await page.locator('main a[href^="/playbooks/"]').first().click()
  await page.waitForURL(/\/playbooks\/./)
  await take(page, 'playbook')
}

/** A call as it begins, with an answer and both sides, when they hang up without an outcome, and with somebody nothing is known of. */
async function takeCall(page: Page, dossier: string): Promise<void> {
  const note = page.getByRole('textbox', { name: 'Call note' })
  await page.goto(`${dossier}/call`)
  await note.waitFor()
  await take(page, 'call')
  await page.keyboard.type('Started at the works, first week on nights')
  for (const key of ['Alt+1', 'Enter']) await page.keyboard.press(key)
  await page.keyboard.type('The order waits. Nineteen days lost was “the number we could prove”.')
  await page.keyboard.press('Alt+y')
  await page.getByText(/^Confirmed: /).waitFor()
  for (const key of ['Alt+2', 'Alt+q', 'Enter']) await page.keyboard.press(key)
  await page.keyboard.type('Nobody at night, and two interviews so far. '.repeat(12))
  await page.getByText(/^Saved on this computer/).waitFor()
  // its line goes by itself
  await page.getByText(/^Confirmed: /).waitFor({ state: 'hidden' })
  await take(page, 'call-answered')
  for (const key of ['Alt+h', 'Control+Enter']) await page.keyboard.press(key)
  await page.getByRole('alert').waitFor()
  await take(page, 'call-hang-up')
  await page.keyboard.press('n')
  await page.getByText(/^No answer\. Attempt 1 of/).waitFor()
  await take(page, 'call-no-answer')
  await page.keyboard.press('z')
  await page.getByText(/^Taken back/).waitFor({ state: 'attached' })
  await page.goto(`${new URL(dossier).origin}/accounts?add`)
  await page.getByRole('textbox', { name: /^Addresses or domains/ }).fill('nothing-known.example')
  await page.keyboard.press('Enter')
  await page.getByText('1 added.').waitFor()
  await page.locator('.addaccounts a[href^="/accounts/"]').first().click()
  await page.waitForURL(/\/accounts\/acc_/)
  await page.goto(`${page.url().replace(/\?.*/, '')}/call`)
  await note.waitFor()
  await take(page, 'call-nothing-known')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await page.getByText('Nothing was noted, so the call is not kept.').waitFor()
}

/** The problems in turn: one that shows, its source beside, the last one, and a filter nobody passes. */
async function takeRadar(page: Page, origin: string): Promise<void> {
  await visit(page, `${origin}/radar`, 'radar')
  await page.keyboard.press('j')
  await page.keyboard.press('Space')
  await page.getByRole('complementary').waitFor()
  await take(page, 'radar-source')
  await page.keyboard.press('Escape')
  const problems = page.getByRole('combobox', { name: 'Problem' })
  await problems.selectOption(await problems.locator('option').last().getAttribute('value'))
  await page.waitForURL(/problem=/)
  await take(page, 'radar-opportunity')
  await visit(page, `${origin}/radar?segment=Nobody`, 'radar-empty')
}

/** With none chosen, while one is written, and words that no note has. */
async function takeNotes(page: Page, origin: string): Promise<void> {
  await visit(page, `${origin}/notes`, 'notes-none-chosen')
  for (const words of [
    '# Who decides, and what they look at first when somebody asks for a decision this year',
    '# Second',
  ]) {
    await page.goto(`${origin}/notes`)
    await page.getByText(/^(No notes yet|Choose a note)$/).waitFor()
    await page.keyboard.press('n')
    await page.getByRole('option').first().waitFor()
    await page.keyboard.press('Enter')
    await page.getByRole('textbox', { name: 'Note, Markdown' }).pressSequentially(words)
    await page
      .getByText(/^Saved on this computer/)
      .first()
      .waitFor()
  }
  await take(page, 'notes-writing')
  await visit(page, `${origin}/notes?find=zzzz`, 'notes-none-found')
}

/** Before the first insight, with one written, and by problem. */
async function takeInsights(page: Page, origin: string): Promise<void> {
  await visit(page, `${origin}/insights`, 'insights-empty')
  await page.keyboard.press('n')
  await page.getByRole('option').first().waitFor()
  await page.keyboard.press('Enter')
  await page.getByRole('textbox', { name: 'Note, Markdown' }).pressSequentially('Foundries stop in August')
  await page
    .getByText(/^Saved on this computer/)
    .first()
    .waitFor()
  await take(page, 'insights')
  await visit(page, `${origin}/insights?by=problem`, 'insights-by-problem')
}

/** A calendar before its calls are planned, one that is broken, and the briefs of tomorrow. */
async function takeTomorrow(page: Page, origin: string): Promise<void> {
  await visit(page, `${origin}/calendar`, 'calendar-empty')
  await openCalendar(page, 'BEGIN:VCALENDAR\r\nBEGIN:VEVENT')
  await page.getByRole('alert').waitFor()
  await take(page, 'calendar-broken')
  await page.getByRole('button', { name: 'Another file' }).click()
  await openCalendar(page, aCalendar())
  await page.getByRole('button', { name: /^Plan/ }).waitFor()
  await take(page, 'calendar')
  await page.keyboard.press('ControlOrMeta+Enter')
  await page.waitForURL(/\/today$/)
  await visit(page, `${origin}/today`, 'today-calls')
  await visit(page, `${origin}/prepare`, 'prepare')
  await page.keyboard.press('p')
  await page.getByText('draft to approve').first().waitFor({ timeout: 120_000 })
  await page.getByText('Opening line').waitFor()
  await take(page, 'prepare-draft')
  await page.keyboard.press('j')
  await page.locator('.line:focus').getByRole('link').first().waitFor()
  await page.keyboard.press('Space')
  await page.getByRole('complementary', { name: /^Source/ }).waitFor()
  await take(page, 'prepare-source')
  await page.keyboard.press('Escape')
  await page.keyboard.press('a')
  await page.getByText(/^Brief approved/).waitFor()
  await take(page, 'prepare-approved')
}

async function openCalendar(page: Page, text: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Or paste it' }).fill(text)
  await page.getByRole('button', { name: 'Read it' }).click()
}

/** Calls of tomorrow with the sample's companies, with a stranger in a series, and one that names nobody. */
function aCalendar(): string {
  const day = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10).replaceAll('-', '')
  const entry = (uid: string, time: string, title: string, ...more: string[]): string[] => [
    'BEGIN:VEVENT',
    `UID:${uid}@seller.example`,
    `DTSTART:${day}T${time}00Z`,
    'DURATION:PT30M',
    `SUMMARY:${title}`,
    'ORGANIZER:mailto:me@seller.example',
    ...more,
    'END:VEVENT',
  ]
  const invited = (name: string, mail: string): string => `ATTENDEE;CN="${name}":mailto:${mail}`
  const lines = [
    ...entry('a', '0930', 'Pellworth Drives: changeovers', invited('Wilczek, Dariusz (VP Operations)', 'd@gmail.com')),
    ...entry('b', '1115', 'Høgsted & Müller, first call'),
    ...entry(
      'c',
      '1400',
      'Weekly',
      'RRULE:FREQ=WEEKLY;COUNT=3',
      invited('Ruth Okonjo-Lane', 'ruth@orrin-dairy.example'),
    ),
    ...entry(
      'd',
      '1600',
      'A call whose title is long enough that it does not fit into the row it stands in, at any width',
    ),
  ]
  return ['BEGIN:VCALENDAR', 'X-WR-CALNAME:me@seller.example', ...lines, 'END:VCALENDAR'].join('\r\n')
}

/** What opens above a screen: search and the list of keys. */
async function takeOverlays(page: Page, today: string): Promise<void> {
  await page.goto(today)
  await page.keyboard.press('ControlOrMeta+k')
  await take(page, 'search-empty')
  for (const [name, words, shown] of [
    ['search-filter', 'type:person -account:hogsted ', 'of'],
    ['search-fault', 'colour:red since:2026-13 ', 'is no date'],
    ['search-nothing', 'nobody wrote this', 'Nothing on file says'],
  ] as const) {
    await page.getByRole('combobox', { name: /Search/ }).fill(words)
    await page.getByRole('dialog').getByText(shown, { exact: false }).first().waitFor()
    await take(page, name)
  }
  await page.getByRole('combobox', { name: /Search/ }).fill('setters')
  await page.getByRole('option').filter({ hasText: 'Pellworth Drives' }).first().waitFor()
  await take(page, 'search')
  await page.keyboard.press('Escape')
  await page.keyboard.press('?')
  await page.getByRole('dialog').waitFor()
  await take(page, 'keys')
}

async function visit(page: Page, url: string, name: string): Promise<void> {
  await page.goto(url)
  await take(page, name)
}

/** The screen as it stands, once nothing on it is still coming, in each size and scheme. */
async function take(page: Page, name: string, ready = settled): Promise<void> {
  for (const size of sizes) {
    await page.setViewportSize(size)
    for (const colorScheme of schemes) {
      await page.emulateMedia({ colorScheme })
      await ready(page)
      await page.screenshot({ path: join(folder, `${name}-${size.width}-${colorScheme}.png`), animations: 'disabled' })
      taken++
      if (size === sizes[0]) faults.push(...(await faultsOf(page)).map((fault) => `${name}, ${colorScheme}: ${fault}`))
    }
  }
  await page.setViewportSize(sizes[0])
  await page.emulateMedia({ colorScheme: 'light' })
}

async function faultsOf(page: Page): Promise<readonly string[]> {
  const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)
  return [...(await accessibilityFaults(page)), ...(wide ? ['the window scrolls sideways'] : [])]
}

async function settled(page: Page): Promise<void> {
  await page.locator('main').waitFor()
  await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null)
  await drawn(page)
}

async function drawn(page: Page): Promise<void> {
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
  // What is measured and then set again is in place two frames later.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
}
