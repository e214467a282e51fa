import type { ChangeKind } from '../../../contract/contract.ts'
import type { IconName } from '../../ui/icon.tsx'

/** The mark of each kind of change. */
export const changeIcon: Readonly<Record<ChangeKind, IconName>> = {
  person_gone: 'user',
  person_new: 'user',
  role_changed: 'user',
  headcount_changed: 'users',
  opening_new: 'users',
  opening_closed: 'users',
  opening_reposted: 'users',
  customer_new: 'award',
  customer_gone: 'award',
  certification_new: 'check',
  certification_dropped: 'check',
  offer_new: 'box',
  offer_dropped: 'box',
  site_new: 'factory',
  site_gone: 'factory',
  price_changed: 'note',
  claim_changed: 'note',
  claim_dropped: 'note',
}
