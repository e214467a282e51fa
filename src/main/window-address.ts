/** The window's own scheme and origin: pages come from the built files, never from `file:` or the network. */
export const scheme = 'app'
export const windowOrigin = `${scheme}://groundwork`
export const windowUrl = `${windowOrigin}/`

export function isWindowUrl(url: string): boolean {
  return url === windowUrl || url.startsWith(windowUrl)
}
