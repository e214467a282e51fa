import type { Problem } from '../../../contract/contract.ts'

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
