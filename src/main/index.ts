import { join } from 'node:path'
import { BrowserWindow, Menu, app, dialog, ipcMain, safeStorage, screen, session, shell } from 'electron'
import { compose, workspacePath } from '../compose.ts'
import { hardenContents, hardenSession, isUnsandboxed, secureWebPreferences } from './hardening.ts'
import { handedFileIn } from './handed-file.ts'
import { createKeyVault } from './key-vault.ts'
import { createMenu } from './menu.ts'
import { createWindowRenderer } from './render-window.ts'
import { servePorts } from './serve-ports.ts'
import { windowUrl } from './window-address.ts'
import { keepPlace, readPlace } from './window-place.ts'
import { registerScheme, serveWindow } from './window-protocol.ts'

let mainWindow: BrowserWindow | undefined
/** Where a file that the system hands over goes; before there is a host, it waits. */
let offerFile = (path: string): void => void (waiting = path)
let waiting = handedFileIn(process.argv.slice(1), process.cwd())

if (!app.requestSingleInstanceLock()) app.quit()
else start()

function start(): void {
  registerScheme()
  app.enableSandbox()
  hardenContents(app)
  app.on('second-instance', (_event, argv, folder) => openFile(handedFileIn(argv.slice(1), folder)))
  // macOS says it so, at the start too
  app.on('open-file', (event, path) => {
    event.preventDefault()
    openFile(handedFileIn([path], '/'))
  })
  app.on('activate', showWindow)
  app.on('window-all-closed', () => app.quit())
  app.whenReady().then(open, failed)
}

async function open(): Promise<void> {
  if (isUnsandboxed(app)) {
    dialog.showErrorBox(
      'Groundwork does not open without its sandbox',
      'It keeps the pages of strangers apart from your computer, and this start turned it off (--no-sandbox). ' +
        'On Linux the .deb sets it up; or take the package that opens in your browser.',
    )
    app.quit()
    return
  }
  const composed = compose({
    workspace: workspacePath(argument('--workspace')),
    mode: 'write',
    host: 'desktop',
    renderer: createWindowRenderer(),
    showFolder: (path) => shell.openPath(path),
    keyVault: createKeyVault(safeStorage, join(app.getPath('userData'), 'assist-key')),
  })
  if (!composed.ok) {
    dialog.showErrorBox(
      'Groundwork could not open its workspace',
      [composed.error.message, composed.error.next].filter(Boolean).join('\n'),
    )
    app.quit()
    return
  }
  const host = composed.value
  offerFile = (path) => host.offerFile(path)
  if (waiting !== undefined) offerFile(waiting)
  const windowSession = session.fromPartition('persist:window')
  hardenSession(windowSession)
  serveWindow(windowSession, host.windowFiles())
  servePorts(ipcMain, host.router, () => mainWindow)
  Menu.setApplicationMenu(createMenu({ openWorkspaceFolder: () => void shell.openPath(host.workspace.path) }))
  closeInOrder(() => host.close())
  mainWindow = createWindow()
  await mainWindow.loadURL(windowUrl)
  host.stay()
}

function createWindow(): BrowserWindow {
  const placeFile = join(app.getPath('userData'), 'window-place.json')
  const { maximized, ...place } = readPlace(
    placeFile,
    screen.getAllDisplays().map((display) => display.workArea),
  )
  const window = new BrowserWindow({
    ...place,
    minWidth: 640,
    minHeight: 480,
    show: false,
    title: 'Groundwork',
    backgroundColor: '#f7f7f4',
    webPreferences: secureWebPreferences(
      join(import.meta.dirname, '../preload/index.cjs'),
      session.fromPartition('persist:window'),
    ),
  })
  if (maximized) window.maximize()
  window.once('ready-to-show', () => window.show())
  window.on('close', () => keepPlace(placeFile, { ...window.getNormalBounds(), maximized: window.isMaximized() }))
  window.on('closed', () => {
    mainWindow = undefined
  })
  return window
}

/** Shows the window in any case: whoever starts the app again wants to see it. */
function openFile(path: string | undefined): void {
  if (path !== undefined) offerFile(path)
  showWindow()
}

function showWindow(): void {
  if (!mainWindow) return
  if (mainWindow.isMinimized()) mainWindow.restore()
  mainWindow.show()
  mainWindow.focus()
}

/** The workspace is closed before the process ends: research stops where it can go on, and the lock is given back. */
function closeInOrder(close: () => Promise<void>): void {
  let closed = false
  app.on('before-quit', (event) => {
    if (closed) return
    event.preventDefault()
    void close().finally(() => {
      closed = true
      app.quit()
    })
  })
}

function failed(error: unknown): void {
  dialog.showErrorBox('Groundwork could not start', error instanceof Error ? error.message : String(error))
  app.exit(1)
}

/** `--workspace DIR` or `--workspace=DIR`. */
function argument(name: string): string | undefined {
  const { argv } = process
  const at = argv.indexOf(name)
  return at >= 0 ? argv[at + 1] : argv.find((word) => word.startsWith(`${name}=`))?.slice(name.length + 1)
}
