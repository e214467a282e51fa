/** Fewer pages than this make a thin dossier. */
const thinPages = 5
/** Days after which what was read may no longer hold. */
const staleDays = 30

export const isThin = (pagesRead: number): boolean => pagesRead < thinPages

/** @param days whole days since the newest fetch; null when nothing was fetched */
export const isStale = (days: number | null): boolean => (days ?? 0) > staleDays
