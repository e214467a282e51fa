import { contextBridge, ipcRenderer } from 'electron'
import { portRequest } from '../transport/wire.ts'

/** Hands the window its port, once, and nothing else. */
window.addEventListener('message', (event) => {
  const [port] = event.ports
  if (event.source !== window || event.origin !== location.origin || event.data !== portRequest || !port) return
  ipcRenderer.postMessage(portRequest, null, [port])
})

contextBridge.exposeInMainWorld('groundwork', { kind: 'desktop' })
