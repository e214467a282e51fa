import type { DatedEvent } from './snapshot.ts'

/** How fresh something is, in the words of every host. */
export const freshnessWords: Readonly<Record<DatedEvent['freshness'], string>> = {
  fresh: 'fresh',
  ahead: 'ahead',
  neutral: 'cooling',
  stale: 'gone by',
  undated: 'undated',
}
