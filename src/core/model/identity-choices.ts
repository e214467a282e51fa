import type { IdentityAnswer, IdentityQuestion } from './identity-question.ts'

export type IdentityChoice = { readonly answer: IdentityAnswer; readonly label: string }

/** The answers a question has, the likeliest first, as they stand on a button. */
export function identityChoices({ matter, leadsTo, otherAccount }: IdentityQuestion): readonly IdentityChoice[] {
  const another: IdentityChoice = { answer: 'another-address', label: 'Use another address' }
  const notThem: IdentityChoice = { answer: 'not-them', label: 'Not them: stop' }
  switch (matter) {
    case 'moved':
      // two accounts are never made one in passing
      return otherAccount || leadsTo === null
        ? [another, notThem]
        : [{ answer: 'same-company', label: `Same company: go on at ${new URL(leadsTo).host}` }, another, notThem]
    case 'parked':
    case 'social':
    case 'marketplace':
      return [
        another,
        {
          answer: 'same-company',
          label: leadsTo === null ? 'It is theirs: leave it at that' : 'It is their page: read it',
        },
        notThem,
      ]
    case 'other-name':
      return [
        { answer: 'same-company', label: 'Same company: it has both names' },
        another,
        { answer: 'not-them', label: 'Another company: take its pages out' },
      ]
    case 'same-name':
      return [
        { answer: 'not-them', label: 'Two companies of one name' },
        { answer: 'same-company', label: 'The same company' },
      ]
  }
}
