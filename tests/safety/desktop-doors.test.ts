import { EventEmitter } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { App, Session } from 'electron'
import { expect } from 'vitest'
import type * as hardening from '../../src/main/hardening.ts'
import { safetyCase } from '../builders/safety-case.ts'
import { type Cut, importWithout } from '../builders/without-guard.ts'
import { StandInContents, record, session } from '../desktop/electron-stand-in.ts'

const electron = join(import.meta.dirname, '../desktop/electron-stand-in.ts')
const hardened =
  (...cuts: readonly Cut[]) =>
  async (): Promise<typeof hardening> =>
    importWithout<typeof hardening>('main/hardening.ts', { 'main/hardening.ts': cuts }, { electron })

let made = 0

/** A window of that hardening, and what is asked of it. */
function aWindow({ hardenContents, hardenSession }: typeof hardening) {
  const app = new EventEmitter()
  // the parts of Electron that it uses, as the stand-in has them
  hardenContents(app as App)
  const contents = new StandInContents()
  app.emit('web-contents-created', {}, contents)
  const own = session.fromPartition(`doors-${++made}`)
  hardenSession(own as unknown as Session)
  return {
    contents,
    own,
    goesThrough(event: string, url: string): boolean {
      let prevented = false
      contents.emit(event, { url, preventDefault: () => void (prevented = true) })
      return !prevented
    },
    isGranted(permission: string): readonly unknown[] {
      let granted: boolean | undefined
      own.permissionRequest?.({}, permission, (answer) => void (granted = answer))
      return [granted, own.permissionCheck?.({}, permission)]
    },
    isRequested(url: string): boolean {
      let cancelled: boolean | undefined
      own.beforeRequest?.({ url }, ({ cancel }) => void (cancelled = cancel))
      return cancelled === false
    },
  }
}

/** As Electron's types name them; what it adds is denied too. */
const permissions = [
  ...new Set(
    [
      ...readFileSync(join(import.meta.dirname, '../../node_modules/electron/electron.d.ts'), 'utf8').matchAll(
        /permission: ('[\w-]+'(?: \| '[\w-]+')+)/g,
      ),
    ].flatMap(([, names = '']) => names.split(' | ').map((name) => name.slice(1, -1))),
  ),
]

const elsewhere = [
  'https://evil.example/',
  'http://127.0.0.1:4310/',
  'file:///etc/passwd',
  'file:///C:/dropped.html',
  'about:blank',
  'data:text/html,x',
  'blob:https://evil.example/x',
  'javascript:alert(1)',
  'app://groundwork.evil.example/',
  'app://other/',
]

safetyCase(
  4,
  'no window leaves our page, by itself, by a redirect, a dropped file, a refresh, a frame or a new window',
  {
    shipped: hardened(),
    without: {
      'the look at navigation': hardened(["contents.on('will-navigate', (event) => keepHere(event))", '']),
      'the look at redirects': hardened(["contents.on('will-redirect', (event) => keepHere(event))", '']),
      'the look at frames': hardened(["contents.on('will-frame-navigate', (event) => keepHere(event))", '']),
      'the look at webviews': hardened(["contents.on('will-attach-webview', (event) => event.preventDefault())", '']),
      'the end of our address': hardened([
        'if (!isWindowUrl(event.url))',
        "if (!event.url.startsWith('app://groundwork'))",
      ]),
      'the refusal of new windows': hardened(["{ action: 'deny' }", "{ action: 'allow' }"]),
      'webview tags switched off': hardened(['webviewTag: false', 'webviewTag: true']),
      'dropped files switched off': hardened(['navigateOnDragDrop: false', 'navigateOnDragDrop: true']),
    },
    holds(shut) {
      const { contents, goesThrough } = aWindow(shut)
      // a dropped file and a refresh are navigations; a frame's are told by an event of their own
      for (const event of ['will-navigate', 'will-redirect', 'will-frame-navigate'])
        for (const url of elsewhere) expect(goesThrough(event, url), `${event} ${url}`).toBe(false)
      for (const url of [...elsewhere, 'app://groundwork/']) {
        expect(goesThrough('will-attach-webview', url), `webview ${url}`).toBe(false)
        expect(contents.windowOpen?.({ url }), `window.open ${url}`).toEqual({ action: 'deny' })
      }
      expect(shut.closedWebPreferences(undefined as unknown as Session)).toMatchObject({
        webviewTag: false,
        navigateOnDragDrop: false,
      })
      expect(goesThrough('will-navigate', 'app://groundwork/accounts'), 'our own').toBe(true)
    },
  },
)

safetyCase(4, 'every permission but the listed is denied, and the page asks nothing of the network', {
  shipped: hardened(),
  without: {
    'the answer to requests': hardened(['answer(allowedPermissions.has(permission))', 'answer(true)']),
    'the answer to checks': hardened([
      '_contents, permission) => allowedPermissions.has(permission)',
      '_contents, _permission) => true',
    ]),
    'the list': hardened(["'notifications'])", "'notifications', 'geolocation'])"]),
    'the answer on devices': hardened([
      'setDevicePermissionHandler(() => false)',
      'setDevicePermissionHandler(() => true)',
    ]),
    'the look at requests': hardened(['!isWindowUrl(details.url) &&', 'false &&']),
  },
  holds(shut) {
    const { own, isGranted, isRequested } = aWindow(shut)
    expect(permissions.length).toBeGreaterThan(15)
    for (const permission of [...permissions, 'what comes next']) {
      const listed = permission === 'clipboard-sanitized-write' || permission === 'notifications'
      expect(isGranted(permission), permission).toEqual([listed, listed])
    }
    expect(own.devicePermission?.()).toBe(false)
    for (const url of [...elsewhere, 'wss://evil.example/', 'ftp://evil.example/'])
      expect(isRequested(url), url).toBe(false)
    expect(isRequested('app://groundwork/assets/x.js')).toBe(true)
  },
})

safetyCase(5, 'only http, https and mailto are handed to the system', {
  shipped: hardened(),
  without: {
    'the list of schemes': hardened(["!['http:', 'https:', 'mailto:'].includes(new URL(url).protocol)", 'false']),
    'a look at the whole of it': hardened(
      ['!URL.canParse(url) ||', '!url.includes(":") ||'],
      ['new URL(url).protocol', 'url.slice(0, url.indexOf(":") + 1)'],
    ),
    'plain mails only': hardened(['!isPlainMail(url)', 'false']),
    'subject and body only': hardened(["field === 'subject' || field === 'body'", 'field !== ""']),
    'a bound of its length': hardened(['url.length <= longestMail', 'true']),
    'web and mail only': hardened(["'mailto:']", "'mailto:', 'smb:']"]),
  },
  async holds(shut) {
    const { contents } = aWindow(shut)
    const opened = async (url: string): Promise<readonly string[]> => {
      record.opened.length = 0
      const told = await shut.openOutside(url)
      contents.windowOpen?.({ url })
      await Promise.resolve()
      expect(told, url).toBe(record.opened.length > 0)
      return [...record.opened]
    }
    const refused = [
      'file:///etc/passwd',
      'FILE:///C:/Windows/System32/calc.exe',
      'smb://host/share',
      'javascript:alert(1)',
      ' javascript:alert(1)',
      'java\nscript:alert(1)',
      '\\\\host\\share\\run.exe',
      '//host/share',
      'C:\\Windows\\System32\\calc.exe',
      'http:',
      'https://',
      'http://[',
      'data:text/html,x',
      'vbscript:x',
      'ms-msdt:/id',
      'search-ms:query=x',
      'ssh://host',
      'tel:1',
      'app://groundwork/',
      'about:blank',
      '',
      'news',
      'mailto:a@b.example?attach=/etc/passwd',
      'mailto:a@b.example?subject=x&ATTACHMENT=C:%5Csecret',
      'mailto:?bcc=spy@evil.example&subject=x',
      'mailto:?to=spy@evil.example',
      'mailto:?%62cc=spy@evil.example',
      'mailto:?subject=x&amp;cc=spy@evil.example',
      `mailto:?body=${'x'.repeat(3000)}`,
    ]
    for (const url of refused) expect([url, ...(await opened(url))]).toEqual([url])
    for (const url of [
      'https://news.example/a',
      'http://news.example/',
      'mailto:a@b.example',
      'mailto:?subject=x&body=y%0D%0Az',
    ])
      expect(await opened(url), url).toEqual([url, url])
  },
})

const flags = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
} as const

safetyCase(7, 'every window is sandboxed and isolated, and has no Node', {
  shipped: hardened(),
  without: Object.fromEntries(
    Object.entries(flags).map(([flag, value]) => [flag, hardened([`${flag}: ${value},`, `${flag}: ${!value},`])]),
  ),
  holds({ closedWebPreferences, secureWebPreferences }) {
    const own = session.fromPartition('flags') as unknown as Session
    expect(closedWebPreferences(own)).toMatchObject(flags)
    expect(secureWebPreferences('preload.cjs', own)).toMatchObject({ ...flags, preload: 'preload.cjs' })
    expect(closedWebPreferences(own)).not.toHaveProperty('preload')
    expect(secureWebPreferences('preload.cjs', own).session).toBe(own)
  },
})
