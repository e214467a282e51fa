/** What a list shows, and whether that is of the words as they are or still of the last key. */
export interface Shown<T> {
  readonly words: string
  readonly answer: T | null
  readonly settled: boolean
  readonly ofLastKey: boolean
}

/** While somebody is at a row nothing that comes moves it: what is shown stays, once it is of these words. */
export const steady = <T>(shown: Shown<T>, now: Shown<T>, atRow: boolean): Shown<T> =>
  atRow && shown.words === now.words && !shown.ofLastKey && shown.answer !== null ? shown : now

export const isSame = <T>(a: Shown<T>, b: Shown<T>): boolean =>
  a.words === b.words && a.answer === b.answer && a.settled === b.settled && a.ofLastKey === b.ofLastKey

/** A row in hand: its key, and where it stood. */
export interface InHand {
  readonly key: string
  readonly at: number
}

/** Where the row in hand is by now; the first one while nobody is at any, or when it has gone. */
export function placeOf(rows: readonly { readonly key: string }[], hand: InHand | null): number {
  if (hand === null || rows[hand.at]?.key === hand.key) return hand?.at ?? 0
  return Math.max(
    0,
    rows.findIndex(({ key }) => key === hand.key),
  )
}
