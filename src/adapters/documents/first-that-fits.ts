import type { SetPages } from './set-pages.ts'

export type Fitted<T> = SetPages & { readonly shown: T }

/** The first of a chain that comes to one page. Each is shorter than the one before, so halving finds it. */
export async function firstThatFits<T>(
  chain: readonly T[],
  set: (page: T) => Promise<SetPages>,
): Promise<Fitted<T> | undefined> {
  const attempt = async (index: number): Promise<Fitted<T> | undefined> => {
    const shown = chain[index]
    if (!shown) return undefined
    const out = await set(shown)
    return out.pages === 1 ? { ...out, shown } : undefined
  }
  // Most pages fit as they are.
  let best = await attempt(0)
  let low = 1
  let high = best ? 0 : chain.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const fitting = await attempt(middle)
    if (fitting) {
      best = fitting
      high = middle - 1
    } else low = middle + 1
  }
  return best
}
