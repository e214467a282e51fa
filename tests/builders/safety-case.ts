import { expect, test } from 'vitest'

type Made<Subject> = () => Subject | Promise<Subject>

/**
 * A numbered case of docs/safety.md, and the proof that its guards are what it rests on: it holds for what is shipped, and fails, by an
 * assertion of its own, for each stand-in that lacks one guard.
 */
export function safetyCase<Subject>(
  number: number,
  words: string,
  {
    shipped,
    without,
    holds,
  }: {
    /** What is shipped, ready to be tried; made anew for each try. */
    readonly shipped: Made<Subject>
    /** The same less one guard, by the guard's name. */
    readonly without: Readonly<Record<string, Made<Subject>>>
    /** Tries the case. Must come to an end by itself with every stand-in: a limit that is missing is an assertion that fails, not a wait. */
    readonly holds: (subject: Subject) => Promise<void> | void
  },
): void {
  // oxlint-disable-next-line vitest/expect-expect -- `holds` is what expects
  test(`SAFETY ${number}: ${words}`, async () => {
    await holds(await shipped())
  })
  for (const [guard, make] of Object.entries(without)) {
    test(`SAFETY ${number} without ${guard}: fails`, async () => {
      const subject = await make()
      const thrown = await Promise.resolve()
        .then(() => holds(subject))
        .then(
          () => undefined,
          (error: unknown) => error,
        )
      expect(thrown, 'the case holds without its guard, so it does not try it').toBeInstanceOf(Error)
      expect((thrown as Error).name, String(thrown)).toBe('AssertionError')
    })
  }
}
