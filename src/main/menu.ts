import { type MenuItemConstructorOptions, Menu, app } from 'electron'
import { openOutside } from './hardening.ts'

export type MenuActions = { readonly openWorkspaceFolder: () => void; readonly homepage: string }

/** The platform's usual entries. Editing, zoom and window entries are roles, so the system names and wires them. */
export function createMenu(
  { openWorkspaceFolder, homepage }: MenuActions,
  platform: NodeJS.Platform = process.platform,
): Menu {
  const mac = platform === 'darwin'
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
    {
      role: 'help',
      submenu: [
        { label: 'Groundwork on the web', click: () => void openOutside(homepage) },
        ...(mac ? [] : [{ role: 'about' } as const]),
      ],
    },
  ]
  return Menu.buildFromTemplate(template)
}
