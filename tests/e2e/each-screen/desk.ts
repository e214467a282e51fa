import { type Locator, type Page, expect, test } from '@playwright/test'
import { openWindow } from '../open-window.ts'
import { researchedSample } from '../researched-sample.ts'

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
  const app = openWindow({
    alone: true,
    fill: researchedSample,
    company: 'Pellworth Drives',
    arrive: ({ page }) => page.addInitScript(refusePointers),
  })
  // a browser writes down what the host refuses, such as to open a note that was just taken away
  test.afterEach(() => expect(app.faults.filter((fault) => !fault.includes('status of 422'))).toEqual([]))
  const keys = async (...pressed: readonly string[]): Promise<void> => {
    for (const key of pressed) await app.page.keyboard.press(key)
  }
  return {
    get page() {
      return app.page
    },
    get dossier() {
      return app.dossier
    },
    get workspace() {
      return app.workspace
    },
    open: async (path) => {
      const { page } = app
      await page.goto(new URL(path, app.origin).href)
      await expect(page.locator('h1').first()).toBeVisible()
      await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
    },
    keys,
    type: (words) => app.page.keyboard.type(words),
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
