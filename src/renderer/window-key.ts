const meta = (): Element | null => document.querySelector('meta[name="window-key"]')

/**
 * A host that was started again knows neither the browser nor this window. Once the browser has been let in again, by whichever
 * of its windows, this one asks for a key of its own and goes on with what was typed. False while the browser is not let in.
 */
export async function renewWindowKey(): Promise<boolean> {
  try {
    const page = await fetch('/', { cache: 'no-store', credentials: 'same-origin' })
    const key = /name="window-key" content="([\w-]{20,100})"/.exec(page.ok ? await page.text() : '')?.[1]
    if (key === undefined) return false
    meta()?.setAttribute('content', key)
    return true
  } catch {
    return false
  }
}
