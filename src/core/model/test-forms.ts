import type { ChangeKind } from './change-signal.ts'
import type { CriterionTest, FactTests, Ownership } from './playbook.ts'

type KeysOf<T> = T extends unknown ? keyof T : never
/** What a test looks at, by the word it begins with in the YAML. */
export type TestKey = Exclude<KeysOf<CriterionTest>, 'not'>

export type TestForm = {
  readonly label: string
  /** What is asked for: two numbers, one, a year, words a line, kinds of events, owners, a currency and two sums. */
  readonly form: 'range' | 'atLeast' | 'year' | 'words' | 'events' | 'ownership' | 'revenue'
  /** What it is when it is begun. */
  readonly first: number | readonly string[] | Readonly<Record<string, number | string>>
  /** It can name words that rule it out. */
  readonly not: boolean
}

/** The tests as a form shows them, in its order. The compiler refuses one that is missing. */
export const testForms: Readonly<Record<TestKey, TestForm>> = {
  headcount: { label: 'People', form: 'range', first: { min: 50 }, not: false },
  sites: { label: 'Sites', form: 'atLeast', first: { min: 2 }, not: false },
  country: { label: 'Country', form: 'words', first: [''], not: false },
  trade: { label: 'Trade', form: 'words', first: [''], not: true },
  offers: { label: 'What they offer', form: 'words', first: [''], not: true },
  market: { label: 'Whom they sell to', form: 'words', first: [''], not: true },
  customer: { label: 'Named customers', form: 'words', first: [''], not: true },
  technology: { label: 'What they use', form: 'words', first: [''], not: true },
  certification: { label: 'Certificates', form: 'words', first: [''], not: true },
  ownership: { label: 'Owned by', form: 'ownership', first: ['family'], not: false },
  revenue: { label: 'Revenue a year', form: 'revenue', first: { currency: 'EUR', min: 5_000_000 }, not: false },
  foundedBefore: { label: 'Founded before', form: 'year', first: 2000, not: false },
  foundedAfter: { label: 'Founded after', form: 'year', first: 2015, not: false },
  says: { label: 'Words on their pages', form: 'words', first: [''], not: true },
  opening: { label: 'Openings', form: 'words', first: [''], not: false },
  event: { label: 'Events', form: 'events', first: ['expansion_facility'], not: false },
  noted: { label: 'Words in your notes', form: 'words', first: [''], not: true },
}

/** Those that a fact among the cues can be tested by. */
export const factTestKeys = [
  'headcount',
  'sites',
  'country',
  'trade',
  'offers',
  'market',
  'customer',
  'technology',
  'certification',
  'ownership',
  'revenue',
  'foundedBefore',
  'foundedAfter',
] as const satisfies readonly (keyof FactTests & TestKey)[]

export const ownershipNames: Readonly<Record<Ownership, string>> = {
  family: 'a family',
  private: 'private owners',
  employees: 'its employees',
  'private-equity': 'private equity',
  group: 'a group',
  'joint-venture': 'a joint venture',
  listed: 'shareholders, listed',
}

/** What a change of their pages is called where one is chosen. */
export const changeNames: Readonly<Record<ChangeKind, string>> = {
  person_gone: 'Somebody gone from their pages',
  person_new: 'Somebody new on their pages',
  role_changed: 'Another role',
  headcount_changed: 'Another number of people',
  opening_new: 'New opening',
  opening_closed: 'Opening gone',
  opening_reposted: 'Opening posted again',
  customer_new: 'New customer named',
  customer_gone: 'Customer no longer named',
  certification_new: 'New certificate',
  certification_dropped: 'Certificate no longer named',
  offer_new: 'New offer',
  offer_dropped: 'Offer gone',
  site_new: 'New site',
  site_gone: 'Site gone',
  price_changed: 'Another price',
  claim_changed: 'A claim said differently',
  claim_dropped: 'A claim no longer made',
}
