/** Can a window be shown here? Windows and macOS always show something; elsewhere the desktop says so. */
export function hasDisplay() {
  if (process.platform === 'win32' || process.platform === 'darwin') return true
  return Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY'])
}
