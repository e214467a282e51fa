import type { BrowserWindow, IpcMain } from 'electron'
import type { Router } from '../compose.ts'
import { createPortServer } from '../transport/serve-port.ts'
import { portRequest } from '../transport/wire.ts'
import { windowOrigin } from './window-address.ts'

/**
 * Gives the window's page a port to the API. Only the main frame of our own window at our own origin gets one: an iframe, another
 * origin, `about:blank` or a frame that is gone does not, so no method can be called from there at all.
 */
export function servePorts(ipcMain: IpcMain, router: Router, currentWindow: () => BrowserWindow | undefined): void {
  const serve = createPortServer(router)
  ipcMain.on(portRequest, (event) => {
    const [port] = event.ports
    const contents = currentWindow()?.webContents
    const frame = event.senderFrame
    const ours =
      contents !== undefined &&
      !contents.isDestroyed() &&
      event.sender === contents &&
      frame !== null &&
      frame === contents.mainFrame &&
      frame.origin === windowOrigin
    if (!port) return
    if (!ours) {
      port.close()
      return
    }
    serve(port)
    port.start()
  })
}
