/** Parsed readings at hand, by a key made of the hashes of all they hold. */
export type ReadingCache<Reading extends object> = {
  /** The reading of that key; read and kept when it is not at hand. `read` gives its size in characters, undefined when it can't be had. */
  get(key: string, read: () => { readonly reading: Reading; readonly size: number } | undefined): Reading | undefined
}

/**
 * Keeps the most recently used readings up to a total size in characters. They are shared between callers, and so frozen: a
 * caller that changes one has a bug, and hears of it.
 */
export function createReadingCache<Reading extends object>(maxSize: number): ReadingCache<Reading> {
  const kept = new Map<string, { readonly reading: Reading; readonly size: number }>()
  let total = 0
  const drop = (key: string, size: number): void => {
    kept.delete(key)
    total -= size
  }
  return {
    get(key, read) {
      const known = kept.get(key)
      if (known !== undefined) drop(key, known.size)
      const fresh = known ?? read()
      if (fresh === undefined) return undefined
      if (known === undefined) freeze(fresh.reading)
      kept.set(key, fresh)
      total += fresh.size
      // a Map gives its keys in the order they were set: the least recently used first
      for (const [oldest, { size }] of kept) {
        if (total <= maxSize || oldest === key) break
        drop(oldest, size)
      }
      return fresh.reading
    },
  }
}

/** Depth is that of the model, never that of a page. */
function freeze(value: object): void {
  Object.freeze(value)
  for (const member of Object.values(value) as readonly unknown[]) {
    if (typeof member === 'object' && member !== null && !Object.isFrozen(member)) freeze(member)
  }
}
