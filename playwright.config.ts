import { join } from 'node:path'
import { defineConfig } from '@playwright/test'
import { findChromium } from './tests/e2e/chromium.ts'
import { looksOf } from './tests/e2e/looks.ts'

const { executablePath, env } = await findChromium()

/** Of the window, of the tests and of the hosts they start, which are one computer to a user: else tomorrow is another day to each. */
const timezoneId = 'UTC'
process.env['TZ'] = timezoneId

// The tests start the browser host themselves: each has a workspace of its own, and some stop the host on purpose.
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  // each file has its own host; a browser waits for paint and host for most of its time
  workers: 2,
  // a machine that stops for seconds is no defect; what passes only then is named by `npm test` with what it said first
  retries: 1,
  forbidOnly: true,
  // a busy machine is slow, and a hook that starts a host and reads pages counts as one test
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: [['line']],
  // GROUNDWORK_LOOKS=all: every spec in two sizes and two schemes, which takes four times as long
  projects: looksOf(process.env['GROUNDWORK_LOOKS'], join(import.meta.dirname, 'tests/e2e')),
  use: {
    locale: 'en-GB',
    timezoneId,
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath,
      env,
      // The package's Chromium is the headless shell, and its sandbox needs privileges a build machine may not give.
      // It only ever opens pages of the tests.
      args: ['--no-sandbox', '--headless=shell', '--font-render-hinting=none'],
    },
  },
})
