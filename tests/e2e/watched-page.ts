import { AxeBuilder } from '@axe-core/playwright'
import { type Page, expect } from '@playwright/test'

/** What no screen may do: break the content security policy, throw, or log an error. Collected from the first moment on. */
export function watchPage(page: Page): { readonly faults: readonly string[] } {
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(`thrown: ${error.message}`))
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`)
  })
  return { faults }
}

/** What breaks WCAG 2.2 A and AA, and good practice, on this screen as it stands now, once nothing on it moves. */
export async function accessibilityFaults(page: Page): Promise<readonly string[]> {
  await stillness(page)
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze()
  return violations.map(
    ({ id, help, nodes }) =>
      `${id}: ${help} (${nodes
        .slice(0, 3)
        .map(({ target }) => target.join(' '))
        .join(', ')})`,
  )
}

/**
 * Until what fades or slides is there. A colour that changes with the theme is on its way for 120 ms, and measured then it has a contrast
 * that neither theme has. What has no end, as the ring of a running fetch, is not waited for.
 */
async function stillness(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    document
      .getAnimations()
      .every(({ playState, effect }) => playState !== 'running' || effect?.getComputedTiming().endTime === Infinity),
  )
}

/** No accessibility violation on this screen, once all of it has arrived. */
export async function expectAccessible(page: Page, where: string): Promise<void> {
  await expect(page.locator('[aria-busy="true"]'), `${where} has arrived`).toHaveCount(0)
  expect(await accessibilityFaults(page), `accessibility of ${where}`).toEqual([])
}

/** The window at another size for as long as somebody looks at it. */
export async function atSize(
  page: Page,
  size: { width: number; height: number },
  look: () => Promise<void>,
): Promise<void> {
  const before = page.viewportSize()
  await page.setViewportSize(size)
  await look()
  if (before) await page.setViewportSize(before)
}

/** Only panes scroll, and never to the side. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect(over).toBeLessThanOrEqual(0)
}
