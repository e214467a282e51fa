// Runs the built desktop host against the stand-in and prints what it did as one JSON line. Started by desktop-host.test.ts.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { once } from 'node:events'
import vm from 'node:vm'
import { MessageChannel } from 'node:worker_threads'
import { app, asMainPort, ipcMain, record, session } from './electron-stand-in.ts'

const root = new URL('../../', import.meta.url)
await import(new URL('out/main/index.js', root).href)
for (let i = 0; i < 500 && record.windows.length === 0 && record.errors.length === 0 && record.quits === 0; i++)
  await new Promise((done) => setTimeout(done, 10))

const report = {
  sandboxed: record.sandboxed,
  schemes: record.schemes,
  errors: record.errors,
  quits: record.quits,
  windows: record.windows.length,
}
const [window] = record.windows
if (window) {
  report.options = { ...window.options, webPreferences: { ...window.options.webPreferences, session: undefined } }
  report.loaded = window.loaded
  report.shown = window.shown
  report.sessionIsOwn = window.options.webPreferences.session === session.fromPartition('persist:window')
  report.files = await askFiles()
  report.doors = doors(window)
  report.preload = runPreload()
  report.strangers = await strangers(window)
  report.status = await askOverPort(window)
  report.handed = await handedFiles(window)
  report.menu = labels(record.menu)
  report.rendering = await rendering()
  window.emit('close')
  app.quit()
  await once(app, 'quit')
  report.quitCleanly = true
}
process.stdout.write(`${JSON.stringify(report)}\n`)
process.exit(0)

async function askFiles() {
  const handler = session.fromPartition('persist:window').handlers.get('app')
  const ask = async (url) => {
    const answer = await handler(new Request(url))
    return {
      status: answer.status,
      csp: answer.headers.get('content-security-policy'),
      type: answer.headers.get('content-type'),
      body: (await answer.text()).slice(0, 4000),
    }
  }
  return {
    page: await ask('app://groundwork/'),
    route: await ask('app://groundwork/accounts/acc_1/brief'),
    again: await ask('app://groundwork/'),
    outside: await Promise.all(
      [
        'app://groundwork/%2e%2e/%2e%2e/package.json',
        'app://groundwork/..%2f..%2fpackage.json',
        'app://groundwork/assets\\..\\..\\package.json',
        'app://groundwork/index.html%00.js',
        'app://other/',
        'app://groundwork/missing.js',
      ].map(ask),
    ),
  }
}

function doors(window) {
  const contents = window.webContents
  const navigate = (event, url) => {
    let prevented = false
    contents.emit(event, { url, preventDefault: () => (prevented = true) })
    return prevented
  }
  const own = session.fromPartition('persist:window')
  const permission = (name) => {
    let granted
    own.permissionRequest({}, name, (answer) => (granted = answer))
    return granted
  }
  const request = (url) => {
    let verdict
    own.beforeRequest({ url }, (answer) => (verdict = answer))
    return verdict.cancel
  }
  return {
    navigation: [
      'https://evil.example/',
      'file:///etc/passwd',
      'about:blank',
      'app://groundwork.evil.example/',
      'javascript:alert(1)',
    ].map((url) => navigate('will-navigate', url)),
    redirect: navigate('will-redirect', 'https://evil.example/'),
    frame: navigate('will-frame-navigate', 'https://evil.example/'),
    webview: navigate('will-attach-webview', 'https://evil.example/'),
    own: navigate('will-navigate', 'app://groundwork/accounts'),
    open: [
      'https://news.example/a',
      'file:///etc/passwd',
      'smb://host/share',
      'javascript:alert(1)',
      '\\\\host\\share',
      'mailto:a@b.example',
    ].map((url) => contents.windowOpen({ url }).action),
    openedOutside: record.opened,
    permissions: [
      'media',
      'geolocation',
      'display-capture',
      'midi',
      'openExternal',
      'clipboard-read',
      'fullscreen',
      'hid',
      'serial',
      'usb',
    ].map(permission),
    allowed: ['notifications', 'clipboard-sanitized-write'].map(permission),
    permissionCheck: own.permissionCheck({}, 'geolocation'),
    device: own.devicePermission(),
    requests: [
      'https://tracker.example/x.png',
      'http://127.0.0.1/',
      'file:///etc/passwd',
      'app://groundwork/assets/x.js',
    ].map(request),
  }
}

/** The built preload in a page of its own: what it exposes, and what it passes on. */
function runPreload() {
  const code = readFileSync(new URL('out/preload/index.cjs', root), 'utf8')
  const exposed = {}
  const sent = []
  let listener
  const page = { addEventListener: (_type, handler) => (listener = handler) }
  const electron = {
    contextBridge: { exposeInMainWorld: (name, value) => (exposed[name] = value) },
    ipcRenderer: { postMessage: (channel, _message, ports) => sent.push([channel, ports.length]) },
  }
  const require = (name) => {
    if (name === 'electron') return electron
    throw new Error(`the sandboxed preload may not require ${name}`)
  }
  vm.runInNewContext(code, {
    require,
    window: page,
    location: { origin: 'app://groundwork' },
    module: { exports: {} },
    exports: {},
  })
  const port = {}
  listener({ source: {}, origin: 'app://groundwork', data: 'groundwork:port', ports: [port] })
  listener({ source: page, origin: 'https://evil.example', data: 'groundwork:port', ports: [port] })
  listener({ source: page, origin: 'app://groundwork', data: 'something', ports: [port] })
  listener({ source: page, origin: 'app://groundwork', data: 'groundwork:port', ports: [] })
  const before = sent.length
  listener({ source: page, origin: 'app://groundwork', data: 'groundwork:port', ports: [port] })
  return { exposed, refused: before, sent }
}

/** Ports from a frame, an origin or contents that are not our page's must be closed without an answer. */
async function strangers(window) {
  const contents = window.webContents
  const offers = {
    iframe: { sender: contents, senderFrame: { origin: 'app://groundwork' } },
    gone: { sender: contents, senderFrame: null },
    otherContents: { sender: {}, senderFrame: contents.mainFrame },
  }
  const closed = {}
  for (const [name, event] of Object.entries(offers)) closed[name] = await isClosed(event)
  contents.mainFrame.origin = 'https://evil.example'
  closed.otherOrigin = await isClosed({ sender: contents, senderFrame: contents.mainFrame })
  contents.mainFrame.origin = 'null'
  closed.aboutBlank = await isClosed({ sender: contents, senderFrame: contents.mainFrame })
  contents.mainFrame.origin = 'app://groundwork'
  return closed
}

async function isClosed(event) {
  const { port1, port2 } = new MessageChannel()
  let started = false
  const port = asMainPort(port2)
  const start = port.start
  port.start = () => {
    started = true
    start()
  }
  const closing = once(port1, 'close')
  ipcMain.emit('groundwork:port', { ...event, ports: [port] })
  await Promise.race([closing, new Promise((done) => setTimeout(done, 500))])
  return !started
}

/** A connection as the window has one. */
function connect(window) {
  const { createORPCClient } = createRequire(import.meta.url)('@orpc/client')
  const { RPCLink } = createRequire(import.meta.url)('@orpc/client/message-port')
  const { port1, port2 } = new MessageChannel()
  ipcMain.emit('groundwork:port', {
    sender: window.webContents,
    senderFrame: window.webContents.mainFrame,
    ports: [asMainPort(port2)],
  })
  port1.start()
  return { api: createORPCClient(new RPCLink({ port: port1 })), close: () => port1.close() }
}

/** What the window is given to open: at the start, by a second start, by macOS; and whether it comes to the front. */
async function handedFiles(window) {
  const { api, close } = connect(window)
  const offered = []
  const take = async () => offered.push((await api.handOvers.offered())?.path ?? null)
  await take()
  await take()
  const before = window.focused
  app.emit('second-instance', {}, ['groundwork', '--some-switch', 'b.groundwork'], '/elsewhere')
  await take()
  let prevented = false
  app.emit('open-file', { preventDefault: () => (prevented = true) }, '/c.groundwork')
  await take()
  app.emit('second-instance', {}, ['groundwork'], '/elsewhere')
  await take()
  close()
  return { offered, prevented, focused: window.focused - before }
}

async function askOverPort(window) {
  const { api, close } = connect(window)
  const status = await api.workspace.status()
  const opened = record.opened.length
  await api.workspace.showFolder()
  close()
  // taken out again: what pages open is counted below
  return {
    app: status.app,
    path: status.path,
    canShowFolder: status.canShowFolder,
    shown: record.opened.splice(opened),
  }
}

/** The hidden window that runs a page's scripts, asked for one page: how it was made, and what got through. */
async function rendering() {
  const { createWindowRenderer } = await import(new URL('src/main/render-window.ts', root).href)
  const before = record.windows.length
  record.document = '<html><body>Weirs and locks</body></html>'
  const asked = []
  const page = { status: 200, headers: { 'content-type': 'text/html', 'set-cookie': 'a=b' }, body: Buffer.from('sent') }
  let seen
  const done = await createWindowRenderer().render({
    url: 'https://tarn-controls.example/',
    answer: async (request) => {
      asked.push([request.type, request.method, request.url])
      return request.type === 'page' ? page : null
    },
    quiet: async () => {
      seen = await askAsPage(record.windows[before])
    },
    signal: new AbortController().signal,
  })
  const hidden = record.windows[before]
  const { session: own, ...preferences } = hidden.options.webPreferences
  return {
    done,
    asked,
    seen,
    preferences,
    shown: hidden.shown || hidden.options.show !== false,
    ownSession: [...record.sessions].find(([, each]) => each === own)[0],
    proxy: own.proxy,
    muted: hidden.webContents.muted,
    webRtc: hidden.webContents.webRtc,
    isolated: record.isolated,
    destroyed: hidden.webContents.destroyed,
    cleared: own.cleared,
    openedOutside: record.opened.length,
  }
}

/** What a page in the hidden window gets when it asks. */
async function askAsPage(hidden) {
  const own = hidden.options.webPreferences.session
  const ask = async (url, accept) => {
    const answer = await own.handlers.get(new URL(url).protocol.slice(0, -1))(new Request(url, { headers: { accept } }))
    return [answer.type, answer.status, answer.headers.get('set-cookie')]
  }
  let downloads = 0
  own.emit('will-download', { preventDefault: () => downloads++ })
  let granted
  own.permissionRequest({}, 'geolocation', (answer) => (granted = answer))
  const verdicts = {}
  for (const url of [
    'wss://a.example/',
    'ftp://a.example/',
    'file:///etc/passwd',
    'app://groundwork/',
    'https://a.example/',
  ])
    own.beforeRequest({ url }, ({ cancel }) => (verdicts[url] = cancel))
  return {
    page: await ask('https://tarn-controls.example/', 'text/html,application/xhtml+xml'),
    script: await ask('http://127.0.0.1/app.js', '*/*'),
    data: await ask('https://tarn-controls.example/data', '*/*'),
    image: await ask('https://tarn-controls.example/a.png', 'image/avif,image/webp'),
    downloads,
    granted,
    check: own.permissionCheck(),
    device: own.devicePermission(),
    cancelled: verdicts,
    opens: hidden.webContents.windowOpen({ url: 'https://news.example/a' }).action,
  }
}

function labels(menu) {
  return menu.map((item) => item.role ?? item.label)
}
