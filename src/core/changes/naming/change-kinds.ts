import type { ChangeKind } from '../../model/change-signal.ts'
import type { PageKind } from '../../model/page.ts'
import type { ChangeDirection, ChangeSubject, PageChange } from '../../model/page-change.ts'
import { isReworded } from './claim-words.ts'
import { isPriceChange } from './price-words.ts'
import { figuresIn, isClaim } from './claim-words.ts'

type Turn = `${ChangeSubject} ${ChangeDirection}`

/** What a difference in a fact is called in this trade. */
const ofFacts: Readonly<Partial<Record<Turn, ChangeKind>>> = {
  'person stopped': 'person_gone',
  'person began': 'person_new',
  'person changed': 'role_changed',
  'headcount changed': 'headcount_changed',
  'opening began': 'opening_new',
  'opening stopped': 'opening_closed',
  'customer began': 'customer_new',
  'customer stopped': 'customer_gone',
  'certification began': 'certification_new',
  'certification stopped': 'certification_dropped',
  'offer began': 'offer_new',
  'offer stopped': 'offer_dropped',
  'site began': 'site_new',
  'site stopped': 'site_gone',
}

/** Pages that say what a company is and does today. What was news once leaves without anything having changed. */
const standing: ReadonlySet<PageKind> = new Set<PageKind>([
  'home',
  'about',
  'team',
  'product',
  'services',
  'customers',
  'careers',
  'locations',
  'contact',
  'partners',
  'certifications',
  'pricing',
  'faq',
  'other',
])

export const isStanding = (kind: PageKind): boolean => standing.has(kind)

/**
 * The signal a change is; null where it is only a change: a page that is new or was written anew, a teaser, a sentence that
 * begins (what it tells is read like any sentence), words put otherwise.
 */
export function kindOf({ about, direction, evidence, pageKind }: PageChange): ChangeKind | null {
  if (about !== 'statement') return ofFacts[`${about} ${direction}`] ?? null
  if (!isStanding(pageKind)) return null
  const [was, is] = [evidence.before?.quote ?? '', evidence.after?.quote ?? '']
  if (direction === 'stopped') return isClaim(was) ? 'claim_dropped' : null
  if (direction !== 'changed') return null
  if (isPriceChange(was, is)) return 'price_changed'
  return isReworded(was, is) && figuresIn(was) !== figuresIn(is) ? 'claim_changed' : null
}
