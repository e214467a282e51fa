/** Something that only one of two versions has: the later one (new) or the earlier one (gone). */
export interface Sided<T> {
  readonly is: 'new' | 'gone'
  readonly value: T
}

/** What is new first, then what is gone. */
export const sidesOf = <T>({
  added,
  gone,
}: {
  readonly added: readonly T[]
  readonly gone: readonly T[]
}): readonly Sided<T>[] => [
  ...added.map((value) => ({ is: 'new' as const, value })),
  ...gone.map((value) => ({ is: 'gone' as const, value })),
]
