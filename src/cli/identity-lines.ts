import type { Account, IdentityAnswer, IdentityQuestion } from '../contract/contract.ts'
import { identityChoices } from '../contract/identity-choices.ts'

const flags: Readonly<Record<IdentityAnswer, string>> = {
  'same-company': '--same-company',
  'another-address': '--address ADDRESS',
  'not-them': '--not-them',
}

/** A question of whose pages these are, with what to type for each answer. */
export function questionLines(question: IdentityQuestion, { identity }: Pick<Account, 'identity'>): string[] {
  return [
    `Is this the company you mean? ${question.seen}`,
    ...(question.otherAccount ? [`There is an account for that: ${question.otherAccount.name}.`] : []),
    ...question.evidence.map((words) => (/^https?:/.test(words) ? `  ${words}` : `  “${words}”`)),
    ...identityChoices(question).map(
      ({ answer, label }) => `  groundwork identity ${identity} ${flags[answer].padEnd(18)}${label}`,
    ),
  ]
}
