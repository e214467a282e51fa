/** One breakdown, in words that hold nothing of the user's or of a page's. */
export type CrashReport = { readonly name: string; readonly text: string }

/** What is left of breakdowns, until it is pushed out by later ones. */
export interface CrashReports {
  /** The folder they lie in, whether it is there yet or not. */
  readonly folder: string
  /** Never throws. */
  write(where: 'host' | 'window', thrown: unknown): void
  /** The oldest first. */
  list(): readonly CrashReport[]
}
