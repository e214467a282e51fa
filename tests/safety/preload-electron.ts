/** What the preload uses of Electron, noting what was passed on. */
export const passed: unknown[] = []
export const contextBridge = { exposeInMainWorld: (): void => undefined }
export const ipcRenderer = {
  postMessage: (channel: string, _message: unknown, ports: readonly unknown[]): void =>
    void passed.push([channel, ports.length]),
}
