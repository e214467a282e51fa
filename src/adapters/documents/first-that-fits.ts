import type { SetPages } from './set-pages.ts'

/** A page that was set, and what it shows. */
export type Fitted<T> = SetPages & { readonly shown: T }

/** Sets a page; nothing when it comes to more than one. */
export const onOnePage =
  <T>(set: (page: T) => Promise<SetPages>) =>
  async (shown: T): Promise<Fitted<T> | undefined> => {
    const out = await set(shown)
    return out.pages === 1 ? { ...out, shown } : undefined
  }

/**
 * The first of a chain that fits, as its attempt gave it. Each is shorter than the one before, so halving finds it.
 * @param attempt nothing when it does not fit
 */
export async function firstThatFits<T, Fitting>(
  chain: readonly T[],
  attempt: (page: T) => Promise<Fitting | undefined>,
): Promise<Fitting | undefined> {
  const attemptAt = async (index: number): Promise<Fitting | undefined> => {
    const page = chain[index]
    return page === undefined ? undefined : attempt(page)
  }
  // Most pages fit as they are.
  let best = await attemptAt(0)
  let low = 1
  let high = best === undefined ? chain.length - 1 : 0
  while (low <= high) {
    const middle = (low + high) >> 1
    const fitting = await attemptAt(middle)
    if (fitting !== undefined) {
      best = fitting
      high = middle - 1
    } else low = middle + 1
  }
  return best
}
