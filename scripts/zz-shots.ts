import { chromium } from '@playwright/test'
import { findChromium } from '../tests/e2e/chromium.ts'
import { startHost } from '../tests/e2e/host.ts'
const ws = '/tmp/hq/problems-ws'
const host = await startHost(ws)
const browser = await chromium.launch({ ...(await findChromium()), args: ['--no-sandbox', '--headless=shell'] })
try {
for (const scheme of ['light','dark'] as const) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, colorScheme: scheme, reducedMotion: 'reduce' })
  page.on('pageerror', (e) => console.log('ERR', e.message))
  page.on('console', (m) => m.type() === 'error' && console.log('CONSOLE', m.text()))
  await page.goto(host.launchUrl)
  await page.goto(host.origin + '/playbooks')
  await page.waitForTimeout(800)
  await page.screenshot({ path: `/tmp/hq/problems-list-${scheme}.png` })
  await page.locator('.pagelist a').first().click()
  await page.waitForTimeout(1500)
  await page.screenshot({ path: `/tmp/hq/problems-editor0-${scheme}.png` })
  const lines = page.locator('.cm-line')
  const n = await lines.count()
  for (let i = 0; i < n; i++) if (/unplanned/.test(await lines.nth(i).innerText())) { await lines.nth(i).click(); break }
  await page.waitForTimeout(2500)
  await page.screenshot({ path: `/tmp/hq/problems-editor1-${scheme}.png` })
  const refs = page.locator('.cuehits a.ref')
  if (await refs.count()) { await refs.first().click(); await page.waitForTimeout(1200); await page.screenshot({ path: `/tmp/hq/problems-editor2-${scheme}.png` }) }
  await page.goto(host.origin + '/accounts'); await page.waitForTimeout(800)
  await page.locator('a[href*="/accounts/acc_"]').first().click(); await page.waitForTimeout(1500)
  const lf = page.locator('.lookedfor summary'); if (await lf.count()) { await lf.click(); await lf.scrollIntoViewIfNeeded(); await page.waitForTimeout(300); await page.screenshot({ path: `/tmp/hq/problems-looked-${scheme}.png` }) }
  await page.close()
}
} finally { await browser.close(); await host.stop() }
