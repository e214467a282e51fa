import type { HeldPlace } from '../../../contract/people.ts'
import { countWord } from '../../words/terms.ts'

const one: Readonly<Record<HeldPlace['what'], string>> = {
  pages: 'saved page',
  notes: 'note',
  calls: 'call',
  attempts: 'attempt',
  snapshots: 'snapshot',
  briefs: 'brief',
  other: 'other record',
}

/** "3 saved pages, 7 times" */
export const placeWords = ({ what, records, times }: HeldPlace): string =>
  `${countWord(records, one[what])}, ${countWord(times, 'time')}`
