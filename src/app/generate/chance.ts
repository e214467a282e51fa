/** Chance that is the same for the same seed, so that two workspaces of one size are equal. */
export type Chance = {
  /** A whole number from 0 up to, but not, `below`. */
  below(below: number): number
  pick<T>(from: readonly [T, ...T[]]): T
}

/** A linear congruential generator modulo 2³² (multiplier and step of Numerical Recipes, 2nd ed., p. 284); its high bits are used. */
export function createChance(seed: number): Chance {
  let state = seed >>> 0
  const below = (limit: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * limit)
  }
  return { below, pick: (from) => from[below(from.length)] ?? from[0] }
}
