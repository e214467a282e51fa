import { EventEmitter } from 'node:events'
import type { MessagePort } from 'node:worker_threads'

/**
 * The few parts of Electron that the desktop host uses, for machines without its binary. Strict: whatever is not here throws, so a
 * new use of Electron must be added on purpose. It records what was asked of it; `record` is what the tests read.
 */
export const record = {
  schemes: [] as unknown[],
  windows: [] as StandInWindow[],
  sessions: new Map<string, StandInSession>(),
  menu: undefined as unknown,
  opened: [] as string[],
  errors: [] as string[][],
  isolated: [] as unknown[][],
  document: '' as unknown,
  sandboxed: false,
  quits: 0,
}

/** Throws for anything that was not modelled. */
function strict<T extends object>(name: string, parts: T): T {
  return new Proxy(parts, {
    get(target, key) {
      if (key in target || typeof key === 'symbol' || key === 'then' || key === 'toJSON')
        return Reflect.get(target, key)
      throw new Error(`electron stand-in: ${name}.${key} is not modelled`)
    },
  })
}

class StandInSession extends EventEmitter {
  proxy?: unknown
  cleared = false
  handlers = new Map<string, (request: Request) => Response | Promise<Response>>()
  permissionRequest?: (contents: unknown, permission: string, answer: (granted: boolean) => void) => void
  permissionCheck?: (contents: unknown, permission: string) => boolean
  devicePermission?: () => boolean
  beforeRequest?: (details: { url: string }, answer: (verdict: { cancel: boolean }) => void) => void
  protocol = strict('session.protocol', {
    handle: (scheme: string, handler: (request: Request) => Response | Promise<Response>): void =>
      void this.handlers.set(scheme, handler),
  })
  webRequest = strict('session.webRequest', {
    onBeforeRequest: (handler: StandInSession['beforeRequest']): void => {
      if (handler) this.beforeRequest = handler
    },
  })
  setPermissionRequestHandler(handler: NonNullable<StandInSession['permissionRequest']>): void {
    this.permissionRequest = handler
  }
  setPermissionCheckHandler(handler: NonNullable<StandInSession['permissionCheck']>): void {
    this.permissionCheck = handler
  }
  setDevicePermissionHandler(handler: () => boolean): void {
    this.devicePermission = handler
  }
  setProxy(config: unknown): Promise<void> {
    this.proxy = config
    return Promise.resolve()
  }
  clearStorageData(): Promise<void> {
    this.cleared = true
    return Promise.resolve()
  }
}

export class StandInContents extends EventEmitter {
  mainFrame = { origin: 'app://groundwork' }
  windowOpen?: (details: { url: string }) => { action: string }
  destroyed = false
  setWindowOpenHandler(handler: NonNullable<StandInContents['windowOpen']>): void {
    this.windowOpen = handler
  }
  isDestroyed(): boolean {
    return this.destroyed
  }
  muted = false
  webRtc = ''
  setAudioMuted(muted: boolean): void {
    this.muted = muted
  }
  setWebRTCIPHandlingPolicy(policy: string): void {
    this.webRtc = policy
  }
  /** Answers what `record.document` says a page came to; the code is kept to be looked at. */
  executeJavaScriptInIsolatedWorld(world: number, scripts: { code: string }[]): Promise<unknown> {
    record.isolated.push([world, ...scripts.map(({ code }) => code)])
    return Promise.resolve(record.document)
  }
}

class StandInWindow extends EventEmitter {
  readonly options: Record<string, unknown>
  readonly webContents = new StandInContents()
  loaded: string[] = []
  shown = false
  constructor(options: Record<string, unknown>) {
    super()
    this.options = options
    record.windows.push(this)
    app.emit('web-contents-created', {}, this.webContents)
  }
  loadURL(url: string): Promise<void> {
    this.loaded.push(url)
    this.emit('ready-to-show')
    return Promise.resolve()
  }
  destroy(): void {
    this.webContents.destroyed = true
  }
  isDestroyed(): boolean {
    return this.webContents.destroyed
  }
  show(): void {
    this.shown = true
  }
  maximize(): void {}
  isMaximized(): boolean {
    return false
  }
  isMinimized(): boolean {
    return false
  }
  restore(): void {}
  focused = 0
  focus(): void {
    this.focused++
  }
  getNormalBounds(): { x: number; y: number; width: number; height: number } {
    return { x: 10, y: 20, width: 1300, height: 820 }
  }
}

class StandInApp extends EventEmitter {
  isPackaged = false
  commandLine = strict('app.commandLine', {
    hasSwitch: (name: string): boolean => process.argv.includes(`--${name}`),
  })
  requestSingleInstanceLock(): boolean {
    return process.env['STAND_IN_SECOND'] !== '1'
  }
  enableSandbox(): void {
    record.sandboxed = true
  }
  whenReady(): Promise<void> {
    return Promise.resolve()
  }
  getPath(name: string): string {
    if (name !== 'userData') throw new Error(`electron stand-in: getPath(${name}) is not modelled`)
    return process.env['STAND_IN_USER_DATA'] ?? ''
  }
  quit(): void {
    record.quits++
    let prevented = false
    this.emit('before-quit', { preventDefault: () => void (prevented = true) })
    if (!prevented) this.emit('quit')
  }
  exit(code: number): void {
    process.exit(code)
  }
}

export const app = strict('app', new StandInApp())
export const BrowserWindow = StandInWindow
export const ipcMain = strict('ipcMain', new EventEmitter())
export const dialog = strict('dialog', {
  showErrorBox: (title: string, text: string): void => void record.errors.push([title, text]),
})
export const screen = strict('screen', {
  getAllDisplays: () => [{ workArea: { x: 0, y: 0, width: 1920, height: 1080 } }],
})
export const shell = strict('shell', {
  openExternal: (url: string): Promise<void> => Promise.resolve(void record.opened.push(url)),
  openPath: (path: string): Promise<string> => Promise.resolve((record.opened.push(path), '')),
})
/** A desktop without a keychain. */
export const safeStorage = strict('safeStorage', {
  getSelectedStorageBackend: (): string => 'basic_text',
  isAsyncEncryptionAvailable: (): Promise<boolean> => Promise.resolve(false),
})
export const Menu = strict('Menu', {
  buildFromTemplate: (template: unknown): unknown => template,
  setApplicationMenu: (menu: unknown): void => void (record.menu = menu),
})
export const protocol = strict('protocol', {
  registerSchemesAsPrivileged: (schemes: unknown[]): void => void record.schemes.push(...schemes),
})
export const session = strict('session', {
  fromPartition(name: string): StandInSession {
    const known = record.sessions.get(name) ?? new StandInSession()
    record.sessions.set(name, known)
    return known
  },
})

/** A port as Electron's main process has it: an emitter with `start`. */
export function asMainPort(
  port: MessagePort,
): EventEmitter & { postMessage(message: unknown): void; start(): void; close(): void } {
  const emitter = new EventEmitter()
  port.on('message', (data: unknown) => emitter.emit('message', { data, ports: [] }))
  port.on('close', () => emitter.emit('close'))
  port.unref()
  return Object.assign(emitter, {
    postMessage: (message: unknown): void => port.postMessage(message),
    start: (): void => port.start(),
    close: (): void => port.close(),
  })
}
