/** A record without a prototype: its keys come off pages, and `__proto__` may be one. */
export const scrapedRecord = <T>(): Record<string, T> => Object.create(null) as Record<string, T>
