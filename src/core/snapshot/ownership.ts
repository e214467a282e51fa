import type { Ownership } from '../model/playbook.ts'
import { type Decided, decidedBy, type OnFile, type Side } from './decided.ts'
import { factsOf, type MergedFact } from './merge-facts.ts'

/** How pages say who owns a company, in the languages the facts are read in. The first that fits counts: "family-owned group". */
const said: readonly (readonly [Ownership, RegExp])[] = [
  ['family', /famil|rodzinn|inhabergef/i],
  ['employees', /employee[- ]owned/i],
  ['private-equity', /private equity/i],
  ['private', /privately|private (?:company|firm)/i],
  ['joint-venture', /joint venture/i],
  ['listed', /publicly|börsennotiert|^(?:NYSE|NASDAQ|LSE|TSX|ASX|Euronext|FWB|OTCQB|OTC|BSE|NSE)\b/i],
  [
    'group',
    /subsidiary|division of|owned by|part of|member of|affiliate|tochter|gehört zu|teil der|onderdeel van|dochteronderneming|filiale|fait partie|gruppo|forma parte|del af|należy do/i,
  ],
]

/**
 * What each form rules out. Only what can't be true together: a family firm may be listed, a member of a group privately held, so that
 * those leave the criterion unknown.
 */
const rulesOut: Readonly<Record<Ownership, readonly Ownership[]>> = {
  family: ['group', 'joint-venture', 'employees', 'private-equity'],
  employees: ['family', 'group', 'private-equity', 'joint-venture'],
  'private-equity': ['family', 'employees'],
  private: ['listed'],
  'joint-venture': ['family', 'employees'],
  listed: ['private', 'employees'],
  group: ['family', 'employees'],
}

/** Met by a stated ownership among those wanted, missed by one that rules all of them out. */
export function byOwnership(wanted: readonly Ownership[], { facts }: OnFile): Decided {
  const stated = factsOf(facts, 'ownership').flatMap((fact) => {
    const owner = ownershipOf(fact.value)
    return owner === null ? [] : [{ fact, owner }]
  })
  const forIt = stated.filter(({ owner }) => wanted.includes(owner))
  const against = stated.filter(({ owner }) => wanted.every((one) => rulesOut[owner].includes(one)))
  return decidedBy(sideOf(forIt), sideOf(against), 'pages')
}

const sideOf = ([first]: readonly { readonly fact: MergedFact }[]): Side =>
  first ? { words: first.fact.value, evidence: first.fact.evidence.slice(0, 2) } : null

/** Null where the words name no form that is told apart. */
export const ownershipOf = (value: string): Ownership | null =>
  said.find(([, pattern]) => pattern.test(value))?.[0] ?? null
