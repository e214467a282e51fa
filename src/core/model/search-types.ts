/**
 * What is found, as typed after `type:`. The order is that of the groups on screen and of the shelves in the index: a new one comes last.
 */
export const searchTypes = [
  'account',
  'person',
  'call',
  'said',
  'attempt',
  'question',
  'problem',
  'signal',
  'fact',
  'note',
  'page',
  'kept',
] as const
export type SearchType = (typeof searchTypes)[number]

/** How many of a type are called. */
export const searchTypeWords: Readonly<Record<SearchType, { readonly one: string; readonly many: string }>> = {
  account: { one: 'account', many: 'Accounts' },
  person: { one: 'person', many: 'People' },
  call: { one: 'call', many: 'Calls' },
  said: { one: 'said', many: 'Said in calls' },
  attempt: { one: 'attempt', many: 'Attempts' },
  question: { one: 'question', many: 'Your questions' },
  problem: { one: 'problem', many: 'Problems of playbooks' },
  signal: { one: 'signal', many: 'Signals' },
  fact: { one: 'fact', many: 'Facts' },
  note: { one: 'note', many: 'Notes' },
  page: { one: 'page', many: 'Pages' },
  kept: { one: 'kept', many: 'Kept from pages' },
}
