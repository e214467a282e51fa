/** Seeded random numbers (mulberry32): a failing case is told by its seed. */
export function createPrng(seed: number) {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
  const whole = (max: number): number => Math.floor(next() * max)
  return {
    /** 0 up to, not including, `max`. */
    whole,
    chance: (share: number): boolean => next() < share,
    pick: <T>(list: readonly T[]): T => {
      const found = list[whole(list.length)]
      if (found === undefined) throw new Error('nothing to pick from')
      return found
    },
    shuffled: <T>(list: readonly T[]): T[] =>
      list
        .map((item) => ({ item, at: next() }))
        .sort((a, b) => a.at - b.at)
        .map(({ item }) => item),
  }
}
export type Prng = ReturnType<typeof createPrng>
