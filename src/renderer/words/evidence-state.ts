import { staleDays, thinPages } from '../../contract/evidence-state.ts'

export const isThin = (pagesRead: number): boolean => pagesRead < thinPages

/** @param days whole days since the newest fetch; null when nothing was fetched */
export const isStale = (days: number | null): boolean => (days ?? 0) > staleDays
