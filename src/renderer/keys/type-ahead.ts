import type { KeyPress } from './key-match.ts'

/** How many presses are kept, and for how long. */
interface Bounds {
  readonly most: number
  readonly ms: number
}

/** As long as a slow computer takes to a screen; past that nobody remembers having typed them. */
const forCommands: Bounds = { most: 8, ms: 5000 }
/** A sentence or two, for as long as a slow disk takes to load what they are typed into. */
export const forText: Bounds = { most: 400, ms: 10_000 }

type Plain = Pick<KeyPress, 'key' | 'shift'>
type Held = { readonly press: Plain; readonly at: number }

/** What became of a held press: it was taken, nobody wants it, or the one who takes it is still to come. */
export type Delivery = 'taken' | 'unwanted' | 'not-yet'

/** Keys pressed for a place that is still arriving, in their order, until that place can take them. */
export interface TypeAhead {
  readonly waiting: boolean
  hold(press: Plain, now: number): void
  /** Hands on the oldest that is not too old; it stays when its taker is still to come. */
  deliver(now: number, to: (press: Plain) => Delivery): void
  drop(): void
}

export function createTypeAhead({ most, ms }: Bounds = forCommands): TypeAhead {
  let held: readonly Held[] = []
  return {
    get waiting() {
      return held.length > 0
    },
    hold(press, now) {
      if (held.length < most) held = [...held, { press, at: now }]
    },
    deliver(now, to) {
      held = held.filter(({ at }) => now - at <= ms)
      const [first] = held
      // taken or not, it is gone; and what it did may have dropped the rest
      if (first && to(first.press) !== 'not-yet') held = held.filter((one) => one !== first)
    },
    drop() {
      held = []
    },
  }
}

const heldKeys = new Set(['Enter', ' ', 'Escape', 'ArrowDown', 'ArrowUp', 'Delete'])

/** Keys that mean something to a place; those with Ctrl, Alt or a name of their own belong to the window or the browser. */
export const mayBeHeld = ({ key, mod, alt }: KeyPress): boolean =>
  !mod && !alt && (key.length === 1 || heldKeys.has(key))
