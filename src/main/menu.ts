import { type MenuItemConstructorOptions, Menu, app } from 'electron'

export type MenuActions = { readonly openWorkspaceFolder: () => void }

/** The platform's usual entries. Editing, zoom and window entries are roles, so the system names and wires them. */
export function createMenu({ openWorkspaceFolder }: MenuActions, platform: NodeJS.Platform = process.platform): Menu {
  const mac = platform === 'darwin'
  const help: MenuItemConstructorOptions = { role: 'help', submenu: [{ role: 'about' }] }
  const template: MenuItemConstructorOptions[] = [
    ...(mac ? [{ role: 'appMenu' } as const] : []),
    {
      label: '&File',
      submenu: [
        { label: 'Show workspace folder', click: openWorkspaceFolder },
        { type: 'separator' },
        mac ? { role: 'close' } : { role: 'quit' },
      ],
    },
    { role: 'editMenu' },
    {
      label: '&View',
      submenu: [
        { role: 'resetZoom' },
        { role: 'zoomIn' },
        { role: 'zoomOut' },
        { type: 'separator' },
        { role: 'togglefullscreen' },
        ...(app.isPackaged ? [] : [{ type: 'separator' } as const, { role: 'toggleDevTools' } as const]),
      ],
    },
    { role: 'windowMenu' },
    ...(mac ? [] : [help]),
  ]
  return Menu.buildFromTemplate(template)
}
