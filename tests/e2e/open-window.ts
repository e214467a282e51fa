import { type BrowserContext, type BrowserContextOptions, type Page, expect, test } from '@playwright/test'
import { addCompanies, addressOf } from './company-steps.ts'
import { type RunningHost, startHost, temporaryWorkspace } from './host.ts'
import { runCli } from './run-cli.ts'
import { watchPage } from './watched-page.ts'

/** What the tests of a file share: one window over a workspace of its own. All of it is there once the tests run, not before. */
export interface OpenWindow {
  readonly page: Page
  readonly context: BrowserContext
  /** The host of now, which a test may end; `letIn` starts another. */
  readonly host: RunningHost
  readonly origin: string
  /** The folder of the workspace. */
  readonly workspace: string
  /** What the page did that no screen may do, so far. */
  readonly faults: readonly string[]
  /** The whole address of the dossier of the company that was named. */
  readonly dossier: string
  /** Starts a host over the workspace, and lets the window in, until its rooms are there. */
  letIn(): Promise<void>
  /** Runs the command line over the workspace. */
  cli(...words: readonly string[]): Promise<{ readonly stdout: string }>
}

export interface AtTheStart {
  /** What is in the workspace before any host is. */
  readonly fill?: (workspace: string) => Promise<void> | void
  readonly context?: BrowserContextOptions
  /** Addresses of companies that are added by keyboard. */
  readonly add?: readonly string[]
  /** Name of the company whose dossier is `dossier`. */
  readonly company?: string
  /** What is done in the window, last. */
  readonly arrive?: (app: OpenWindow) => Promise<unknown>
  /** The tests of a file go on where the one before ended, unless each stands alone. */
  readonly alone?: boolean
}

/** One window for the tests of a file, opened before them and closed after them. */
export function openWindow(start: AtTheStart = {}): OpenWindow {
  test.describe.configure({ mode: start.alone ? 'default' : 'serial' })
  let workspace: ReturnType<typeof temporaryWorkspace>
  let host: RunningHost
  let context: BrowserContext
  let page: Page
  let faults: readonly string[]
  let path: string
  const app: OpenWindow = {
    get page() {
      return page
    },
    get context() {
      return context
    },
    get host() {
      return host
    },
    get origin() {
      return host.origin
    },
    get workspace() {
      return workspace.path
    },
    get faults() {
      return faults
    },
    get dossier() {
      return host.origin + path
    },
    letIn: async () => {
      host = await startHost(workspace.path)
      await page.goto(host.launchUrl)
      await expect(page.getByRole('navigation', { name: 'Rooms' })).toBeVisible()
    },
    cli: (...words) => runCli(...words, '--workspace', workspace.path),
  }
  test.beforeAll(async ({ browser }) => {
    // the sample is read by the first that needs it
    test.setTimeout(180_000)
    workspace = temporaryWorkspace()
    await start.fill?.(workspace.path)
    context = await browser.newContext(start.context)
    page = await context.newPage()
    ;({ faults } = watchPage(page))
    await app.letIn()
    if (start.add) await addCompanies(app, start.add)
    if (start.company) path = await addressOf(app, start.company)
    await start.arrive?.(app)
  })
  test.afterAll(async () => {
    await context?.close()
    await host?.stop()
    workspace?.remove()
  })
  return app
}
