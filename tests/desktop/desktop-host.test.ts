import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'

const root = join(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'groundwork-desktop-'))

const fileSchema = z.object({
  status: z.number(),
  csp: z.string().nullable(),
  type: z.string().nullable(),
  body: z.string(),
})
const reportSchema = z.object({
  sandboxed: z.boolean(),
  schemes: z.array(z.unknown()),
  errors: z.array(z.array(z.string())),
  options: z.object({ webPreferences: z.record(z.string(), z.unknown()), width: z.number(), height: z.number() }),
  loaded: z.array(z.string()),
  shown: z.boolean(),
  sessionIsOwn: z.boolean(),
  files: z.object({ page: fileSchema, route: fileSchema, again: fileSchema, outside: z.array(fileSchema) }),
  doors: z.record(z.string(), z.unknown()),
  preload: z.object({ exposed: z.unknown(), refused: z.number(), sent: z.array(z.unknown()) }),
  strangers: z.record(z.string(), z.boolean()),
  status: z.object({
    app: z.object({ host: z.string() }),
    path: z.string(),
    canShowFolder: z.boolean(),
    shown: z.array(z.string()),
  }),
  handed: z.object({ offered: z.array(z.string().nullable()), prevented: z.boolean(), focused: z.number() }),
  rendering: z.record(z.string(), z.unknown()),
  menu: z.array(z.string()),
  quitCleanly: z.boolean(),
})

/** Runs the built host (`npm run build` comes before the tests) against the stand-in, in a process of its own. */
async function drive(
  workspace: string,
  env: Record<string, string> = {},
  words: readonly string[] = ['a.groundwork'],
): Promise<unknown> {
  if (!existsSync(join(root, 'out/main/index.js')))
    throw new Error('The desktop host is not built. Run “npm run build”.')
  const child = spawn(
    process.execPath,
    [
      '--no-warnings',
      '--import',
      join(import.meta.dirname, 'register.mjs'),
      join(import.meta.dirname, 'drive.mjs'),
      '--workspace',
      workspace,
      ...words,
    ],
    {
      cwd: folder,
      env: { ...process.env, STAND_IN_USER_DATA: join(folder, 'user-data'), ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  )
  let out = ''
  let err = ''
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()))
  await new Promise((done) => child.once('close', done))
  const line = out.trim().split('\n').at(-1)
  if (!line) throw new Error(`the desktop host said nothing: ${err}`)
  return JSON.parse(line)
}

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('the built desktop host, against a stand-in of Electron', () => {
  let report: z.infer<typeof reportSchema>
  beforeAll(async () => {
    report = reportSchema.parse(await drive(join(folder, 'workspace')))
  }, 180_000)

  test('SAFETY 7: opens one window with every hardening option', () => {
    expect(report.errors).toEqual([])
    expect(report.sandboxed).toBe(true)
    expect(report.sessionIsOwn).toBe(true)
    expect(report.options.webPreferences).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      webviewTag: false,
      navigateOnDragDrop: false,
    })
    expect(report.loaded).toEqual(['app://groundwork/'])
    expect(report.shown).toBe(true)
  })

  test('SAFETY 6: serves its own scheme with a strict policy and a nonce of its own for each page', () => {
    expect(report.schemes).toEqual([
      { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
    ])
    const { page, route, again, outside } = report.files
    expect(page.status).toBe(200)
    expect(route.body.replace(/content="[^"]*"/g, '')).toBe(page.body.replace(/content="[^"]*"/g, ''))
    expect(page.csp).toContain("default-src 'none'")
    expect(page.csp).toContain("require-trusted-types-for 'script'")
    expect(page.csp).not.toMatch(/unsafe-/)
    expect(page.csp).not.toBe(again.csp)
    const nonce = /'nonce-([^']+)'/.exec(page.csp ?? '')?.[1]
    expect(nonce).toBeTruthy()
    expect(page.body).toContain(nonce)
    expect(outside.map(({ status }) => status)).toEqual(outside.map(() => 404))
  })

  test('SAFETY 4 and 5: lets nothing navigate, open, ask for permissions or reach the network', () => {
    expect(report.doors).toMatchObject({
      navigation: [true, true, true, true, true],
      redirect: true,
      frame: true,
      webview: true,
      own: false,
      open: ['deny', 'deny', 'deny', 'deny', 'deny', 'deny'],
      openedOutside: ['https://news.example/a', 'mailto:a@b.example'],
      permissions: Array.from({ length: 10 }, () => false),
      // a notification when research ends, and copying a line
      allowed: [true, true],
      permissionCheck: false,
      device: false,
      requests: [true, true, true, false],
    })
  })

  test('SAFETY 2: gives a port to its own page’s main frame and to no other', () => {
    expect(report.strangers).toEqual({
      iframe: true,
      gone: true,
      otherContents: true,
      otherOrigin: true,
      aboutBlank: true,
    })
    expect(report.status).toMatchObject({ app: { host: 'desktop' }, path: join(folder, 'workspace') })
  })

  test('shows the folder of its workspace, and no other, where that is asked for', () => {
    expect(report.status).toMatchObject({ canShowFolder: true, shown: [join(folder, 'workspace')] })
  })

  test('hands the window the file it was started with or told to open, once, and comes to the front', () => {
    expect(report.handed).toEqual({
      offered: [join(folder, 'a.groundwork'), null, '/elsewhere/b.groundwork', '/c.groundwork', null],
      prevented: true,
      focused: 3,
    })
  })

  test('SAFETY 4 and 14: renders a stranger’s page in a hidden window that keeps nothing and reaches nothing', () => {
    expect(report.rendering).toMatchObject({
      done: { ok: true, value: '<!doctype html><html><body>Weirs and locks</body></html>' },
      preferences: {
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        nodeIntegrationInWorker: false,
        nodeIntegrationInSubFrames: false,
        webSecurity: true,
        allowRunningInsecureContent: false,
        webviewTag: false,
        navigateOnDragDrop: false,
        disableDialogs: true,
      },
      shown: false,
      ownSession: 'render-1',
      proxy: { mode: 'fixed_servers', proxyRules: 'http://127.0.0.1:9', proxyBypassRules: '<-loopback>' },
      muted: true,
      webRtc: 'disable_non_proxied_udp',
      isolated: [[999, 'document.documentElement.outerHTML']],
      destroyed: true,
      cleared: true,
    })
    expect(report.rendering['preferences']).not.toHaveProperty('preload')
    expect(report.rendering['asked']).toEqual([
      ['page', 'GET', 'https://tarn-controls.example/'],
      ['script', 'GET', 'http://127.0.0.1/app.js'],
      ['data', 'GET', 'https://tarn-controls.example/data'],
      ['other', 'GET', 'https://tarn-controls.example/a.png'],
    ])
    expect(report.rendering['seen']).toEqual({
      page: ['default', 200, null],
      script: ['error', 0, null],
      data: ['error', 0, null],
      image: ['error', 0, null],
      downloads: 1,
      granted: false,
      check: false,
      device: false,
      cancelled: {
        'wss://a.example/': true,
        'ftp://a.example/': true,
        'file:///etc/passwd': true,
        'app://groundwork/': true,
        'https://a.example/': false,
      },
      opens: 'deny',
    })
    // the doors' test opened two; the page opened none
    expect(report.rendering['openedOutside']).toBe(2)
  })

  test('exposes one word through the preload and passes on one kind of message', () => {
    expect(report.preload).toEqual({
      exposed: { groundwork: { kind: 'desktop' } },
      refused: 0,
      sent: [['groundwork:port', 1]],
    })
  })

  test('has the platform’s menu, keeps the window’s place and closes the workspace before it ends', () => {
    expect(report.menu).toEqual(expect.arrayContaining(['editMenu', 'windowMenu', '&View']))
    expect(report.quitCleanly).toBe(true)
    expect(JSON.parse(readFileSync(join(folder, 'user-data/window-place.json'), 'utf8'))).toEqual({
      x: 10,
      y: 20,
      width: 1300,
      height: 820,
      maximized: false,
    })
  })
})

test('a second desktop app leaves at once', async () => {
  const report = z
    .object({ windows: z.number(), quits: z.number() })
    .parse(await drive(join(folder, 'second'), { STAND_IN_SECOND: '1' }))
  expect(report).toEqual({ windows: 0, quits: 1 })
}, 180_000)

test('SAFETY 7: without its sandbox it opens nothing, and says so', async () => {
  const report = z
    .object({ windows: z.number(), quits: z.number(), errors: z.array(z.array(z.string())) })
    .parse(await drive(join(folder, 'unsandboxed'), {}, ['--no-sandbox']))
  expect(report).toMatchObject({ windows: 0, quits: 1 })
  expect(report.errors).toEqual([['Groundwork does not open without its sandbox', expect.stringContaining('.deb')]])
  expect(existsSync(join(folder, 'unsandboxed'))).toBe(false)
}, 180_000)
