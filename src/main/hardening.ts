import { type App, type Session, type WebPreferences, shell } from 'electron'
import { isWindowUrl } from './window-address.ts'

/** What a window of ours may do: show our page, and nothing of the machine's. */
export const secureWebPreferences = (preload: string, session: Session): WebPreferences => ({
  preload,
  ...closedWebPreferences(session),
})

/** What holds for every window, a stranger's page in a hidden one too: nothing of the machine's, and nothing of ours. */
export function closedWebPreferences(session: Session): WebPreferences {
  return {
    session,
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    spellcheck: false,
  }
}

/** Somebody turned the sandbox off. An AppImage does so by itself where a system allows none, and asks nobody. */
export const isUnsandboxed = (app: App): boolean => app.commandLine.hasSwitch('no-sandbox')

/** Copying text is all the window asks of the system. */
const allowedPermissions = new Set(['clipboard-sanitized-write', 'notifications'])

/** Denies every permission but the listed, and every request the page could make to the network by itself. */
export function hardenSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, permission, answer) => answer(allowedPermissions.has(permission)))
  session.setPermissionCheckHandler((_contents, permission) => allowedPermissions.has(permission))
  session.setDevicePermissionHandler(() => false)
  session.webRequest.onBeforeRequest((details, answer) => {
    answer({
      cancel:
        !isWindowUrl(details.url) &&
        !details.url.startsWith('devtools://') &&
        !details.url.startsWith('blob:app://groundwork/'),
    })
  })
}

/** Keeps every web contents, whoever makes one, on our page. Links of http, https and mailto open outside. */
export function hardenContents(app: App): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.on('will-navigate', (event) => keepHere(event))
    contents.on('will-redirect', (event) => keepHere(event))
    contents.on('will-frame-navigate', (event) => keepHere(event))
    contents.on('will-attach-webview', (event) => event.preventDefault())
    contents.setWindowOpenHandler(({ url }) => {
      void openOutside(url)
      return { action: 'deny' }
    })
  })
}

function keepHere(event: { readonly url: string; preventDefault(): void }): void {
  if (!isWindowUrl(event.url)) event.preventDefault()
}

/** Hands an address to the system's browser or mail program; anything but http, https and a mail to write is refused. */
export async function openOutside(url: string): Promise<boolean> {
  if (!URL.canParse(url) || !['http:', 'https:', 'mailto:'].includes(new URL(url).protocol)) return false
  if (!isPlainMail(url)) return false
  await shell.openExternal(url)
  return true
}

/** What Electron hands to Windows at most. */
const longestMail = 2081

/** Of a mail: the user sees and sends it, nothing is attached, nobody copied, and it has no header but these (RFC 6068, 4 and 7: programs differ in what else they obey). */
function isPlainMail(url: string): boolean {
  const mail = URL.parse(url)
  if (mail?.protocol !== 'mailto:') return true
  const fields = [...mail.searchParams.keys()].map((field) => field.toLowerCase())
  return url.length <= longestMail && fields.every((field) => field === 'subject' || field === 'body')
}
