import type { Stance } from '../core/model/problem-word.ts'

/** What the seller holds of a likely problem, in the words of every host. */
export const stanceWords: Readonly<Record<Stance, string>> = {
  holds: 'it is theirs',
  doubted: 'in doubt',
  'not-theirs': 'not theirs',
}
