import type { Page } from '@playwright/test'

const lateMs = 400

/** Answers to what matches come late, as those of a slow disk do, until the page is unrouted. */
export const answerLate = (page: Page, match: string): Promise<unknown> =>
  page.route(match, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, lateMs))
    await route.continue()
  })

/** What matches is not done, and says so, until the page is unrouted. */
export const answerFailed = (page: Page, match: string): Promise<unknown> =>
  page.route(match, (route) => route.fulfill({ status: 500 }))

/** Each answer comes again, and at once. */
export const answerAtOnce = (page: Page): Promise<void> => page.unrouteAll({ behavior: 'wait' })
