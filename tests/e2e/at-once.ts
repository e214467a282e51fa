import type { Page } from '@playwright/test'

/**
 * What has the focus when a key that is pressed has been dealt with: its label or its words. Whoever types quickly presses the next key
 * before the window is drawn again, so it is looked at before anything that waits for the next frame.
 */
export async function focusedAtOnce(page: Page, key: string): Promise<string> {
  const seen = await page.evaluateHandle(() => {
    const { promise, resolve } = Promise.withResolvers<string>()
    const look = (): void =>
      resolve(document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '')
    // first of all who hear of the key, so that its frame comes first too
    window.addEventListener('keydown', () => requestAnimationFrame(look), { once: true, capture: true })
    return { promise }
  })
  await page.keyboard.press(key)
  return seen.evaluate(({ promise }) => promise)
}
