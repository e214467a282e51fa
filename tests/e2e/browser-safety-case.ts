import { type Browser, expect, test } from '@playwright/test'

type Made<Subject> = () => Subject | Promise<Subject>

/** `safetyCase` of tests/builders/safety-case.ts, for what only a real browser can try. */
export function browserSafetyCase<Subject>(
  number: number,
  words: string,
  {
    shipped,
    without,
    holds,
  }: {
    readonly shipped: Made<Subject>
    readonly without: Readonly<Record<string, Made<Subject>>>
    readonly holds: (subject: Subject, browser: Browser) => Promise<void>
  },
): void {
  test(`SAFETY ${number}: ${words}`, async ({ browser }) => {
    await holds(await shipped(), browser)
  })
  for (const [guard, make] of Object.entries(without)) {
    test(`SAFETY ${number} without ${guard}: fails (${words})`, async ({ browser }) => {
      const thrown: unknown = await holds(await make(), browser).then(
        () => undefined,
        (error: unknown) => error,
      )
      expect(thrown, 'the case holds without its guard, so it does not try it').toBeInstanceOf(Error)
      // an assertion of its own, not something that broke on the way
      expect(Object(thrown), String(thrown)).toHaveProperty('matcherResult')
    })
  }
}
