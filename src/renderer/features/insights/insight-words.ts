import type { InsightGroup, InsightOrder, InsightRow } from '../../../contract/notes.ts'
import { countWord } from '../../words/terms.ts'

export const groupTitle = ({ title }: InsightGroup, by: InsightOrder): string =>
  title ?? (by === 'segment' ? 'Of no segment yet' : 'Names no problem')

/** Whom an insight reaches. */
export function reachWords({ segment, reaches }: Pick<InsightRow, 'segment' | 'reaches'>): string {
  if (segment === null) return 'Reaches nobody until a segment is set'
  return reaches === 0 ? `No other account of ${segment} yet` : `Reaches ${countWord(reaches, 'account')} of ${segment}`
}

/** The accounts of a segment. */
export const segmentHref = (segment: string): string => `/accounts?segment=${encodeURIComponent(segment)}`
