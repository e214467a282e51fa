import { type BrowserContext, type Locator, type Page, expect, test } from '@playwright/test'
import { type RunningHost, startHost, temporaryWorkspace } from '../host.ts'
import { researchedSample } from '../researched-sample.ts'
import { watchPage } from '../watched-page.ts'

/** A window over the researched sample that no pointer may touch. */
export interface Desk {
  readonly page: Page
  readonly workspace: string
  /** The address of the sample's dossier. */
  readonly dossier: string
  open(path: string): Promise<void>
  /** Presses one after the other. */
  keys(...keys: readonly string[]): Promise<void>
  type(words: string): Promise<void>
  /** Tab, or another key, until it has the focus. */
  tabTo(what: Locator, key?: string): Promise<void>
}

const LONGEST_WAY = 80

/** One desk for the tests of a file. After each of them nothing may have been thrown or logged, and no pointer used. */
export function openDesk(): Desk {
  const workspace = temporaryWorkspace()
  let host: RunningHost
  let context: BrowserContext
  let page: Page
  let dossier = ''
  let faults: readonly string[] = []
  test.beforeAll(async ({ browser }) => {
    test.setTimeout(180_000)
    await researchedSample(workspace.path)
    host = await startHost(workspace.path)
    context = await browser.newContext({ acceptDownloads: true })
    page = await context.newPage()
    ;({ faults } = watchPage(page))
    await page.addInitScript(refusePointers)
    await page.goto(host.launchUrl)
    dossier = await dossierOf(page, host.origin)
  })
  // a browser writes down what the host refuses, such as to open a note that was just taken away
  test.afterEach(() => expect(faults.filter((fault) => !fault.includes('status of 422'))).toEqual([]))
  test.afterAll(async () => {
    await context?.close()
    await host?.stop()
    workspace.remove()
  })
  const keys = async (...pressed: readonly string[]): Promise<void> => {
    for (const key of pressed) await page.keyboard.press(key)
  }
  return {
    get page() {
      return page
    },
    get dossier() {
      return dossier
    },
    workspace: workspace.path,
    open: async (path) => {
      await page.goto(host.origin + path)
      await expect(page.locator('h1').first()).toBeVisible()
      await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
    },
    keys,
    type: (words) => page.keyboard.type(words),
    tabTo: async (what, key = 'Tab') => {
      for (let steps = 0; steps < LONGEST_WAY && !(await isFocused(what)); steps++) await keys(key)
      await expect(what).toBeFocused()
    },
  }
}

const isFocused = (what: Locator): Promise<boolean> =>
  what.evaluate((element) => element === document.activeElement, undefined, { timeout: 20_000 })

function refusePointers(): void {
  for (const kind of ['mousedown', 'touchstart', 'wheel'])
    addEventListener(
      kind,
      ({ isTrusted }) => {
        if (isTrusted) throw new Error('a pointer was used')
      },
      true,
    )
}

async function dossierOf(page: Page, origin: string): Promise<string> {
  await page.goto(`${origin}/accounts`)
  const address = await page.getByRole('link', { name: 'Pellworth Drives', exact: true }).first().getAttribute('href')
  expect(address).toMatch(/^\/accounts\/acc_/)
  return address ?? ''
}
