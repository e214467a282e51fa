import type { Problem } from '../../../contract/contract.ts'
import type { ShownProblem } from '../../../contract/signals.ts'

/** A problem in the list, by its statement and its short name. */
export type ProblemChoice = Pick<Problem, 'id' | 'statement' | 'short'>

/** Those of the playbook, and the one it is kept for where the playbook has no such problem (any more): it stays until another is chosen. */
export const choicesWith = (
  problems: readonly ProblemChoice[],
  chosen: string | undefined,
): readonly ProblemChoice[] =>
  chosen === undefined || problems.some(({ id }) => id === chosen)
    ? problems
    : [{ id: chosen, statement: 'As it was: a problem that the playbook in use does not have' }, ...problems]

/** How a rule read these words already, if one did: as what the form begins with, so that keeping them makes no less of them. */
export const readAlready = <Line extends Pick<ShownProblem, 'quote' | 'strength'>>(
  lines: readonly Line[],
  words: string,
): Line | undefined =>
  lines
    .filter(({ quote }) => within(quote, words) || within(words, quote))
    .toSorted((a, b) => b.strength - a.strength)[0]

const within = (part: string, whole: string): boolean => spaced(whole).includes(spaced(part))
const spaced = (text: string): string => text.replaceAll(/\s+/g, ' ').trim()
