import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { type ElectronApplication, type Page, _electron, expect, test } from '@playwright/test'
import { hasDisplay } from '../../scripts/display.mjs'
import { lookForElectron } from '../../scripts/electron-binary.mjs'
import { temporaryWorkspace } from './host.ts'
import { watchPage } from './watched-page.ts'

// The desktop host as it is, in Electron itself. Where that can't be, tests/desktop tries the same built files against
// a strict stand-in.
const electron = lookForElectron()
test.skip(!electron.ok, electron.ok ? '' : `Electron's program is not here: ${electron.reason}`)
test.skip(!hasDisplay(), 'there is no display for a desktop window')
test.skip(process.getuid?.() === 0, 'Electron keeps its sandbox, and so does not run as the root user')

test.describe.configure({ mode: 'serial' })

const root = join(import.meta.dirname, '../..')
const workspace = temporaryWorkspace()
let desktop: ElectronApplication
let page: Page
let faults: readonly string[] = []

test.beforeAll(async () => {
  if (!electron.ok) return
  // The window's place and cookies of the tests are not the user's, and a running app is not taken for a first one.
  const own = join(workspace.path, '..', 'user-data')
  mkdirSync(own, { recursive: true })
  const { ELECTRON_RUN_AS_NODE: _, ...inherited } = process.env
  const env = Object.fromEntries(Object.entries(inherited).flatMap(([name, value]) => (value ? [[name, value]] : [])))
  desktop = await _electron.launch({
    executablePath: electron.path,
    args: [root, '--workspace', workspace.path, `--user-data-dir=${own}`],
    env: { ...env, XDG_CONFIG_HOME: own },
  })
  page = await desktop.firstWindow()
  ;({ faults } = watchPage(page))
})
test.afterAll(async () => {
  await desktop?.close()
  workspace.remove()
})

test('the desktop window shows our page and nothing of the machine', async () => {
  await expect(page.getByRole('button', { name: 'Try it with a sample company' })).toBeVisible()
  expect(page.url()).toMatch(/^app:\/\/groundwork\//)
  expect(
    await page.evaluate(() => ['require', 'process', 'module', 'Buffer'].filter((name) => name in window)),
  ).toEqual([])
  const windows = await desktop.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((it) => it.isVisible()),
  )
  expect(windows).toEqual([true])
})

test('it reaches no network and opens no window of its own', async () => {
  const asked = await page.evaluate(() =>
    fetch('https://groundwork.example/').then(
      () => 'answered',
      () => 'refused',
    ),
  )
  expect(asked).toBe('refused')
  await page.evaluate(() => window.open('file:///'))
  expect(desktop.windows()).toHaveLength(1)
})

test('the sample is researched over the port, and a claim opens its saved page', async () => {
  test.setTimeout(120_000)
  await page.reload()
  await page.getByRole('button', { name: 'Try it with a sample company' }).click()
  await expect(page.getByText('The dossier says what it comes to.').first()).toBeVisible({ timeout: 90_000 })
  await page
    .getByRole('link', { name: /dossier/i })
    .first()
    .click()
  await expect(page.getByRole('heading', { level: 1, name: 'Pellworth Drives' })).toBeVisible()
  await page
    .getByRole('region', { name: 'Recommendation' })
    .getByRole('link', { name: /^Source \d+/ })
    .first()
    .click()
  const reader = page.getByRole('complementary', { name: /^Source/ })
  await expect(reader.locator('mark').first()).toBeInViewport()
})

test('the desktop window broke no content security policy of its own and threw nothing', () => {
  // what was tried above is told in the console as refused
  expect(faults.filter((fault) => !/groundwork\.example|file:\/\/\//.test(fault))).toEqual([])
})
