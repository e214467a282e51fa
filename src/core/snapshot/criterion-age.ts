import type { Evidence } from '../model/evidence.ts'
import { dayOf, daysBetween, type Instant, type PartialDate } from '../model/time.ts'
import { ageWords } from './date-words.ts'
import type { Decided, OnFile } from './decided.ts'
import { publishedOn } from './dossier.ts'

/**
 * What is older than the seller allows counts as unknown, and still shows what it was. The newest piece counts: one recent page keeps what
 * an old one says too. Without a limit nothing is too old.
 */
export function notTooOld(
  decided: Decided,
  days: number | undefined,
  onFile: OnFile & { readonly asOf: Instant },
): Decided {
  if (days === undefined || decided.result === 'unknown') return decided
  const ages = decided.evidence.flatMap((one) => {
    const date = saidOn(one, onFile)
    return date === null ? [] : [daysBetween(date, onFile.asOf)]
  })
  const newest = Math.min(...ages)
  if (ages.length === 0 || newest <= days) return decided
  return {
    ...decided,
    result: 'unknown',
    value: [decided.value, `${ageWords(newest)}: too old to count`].filter(Boolean).join(', '),
  }
}

/** The day it was said for; else the page's date; else the day the page was fetched, when it still said so. */
function saidOn(evidence: Evidence, { facts, events, pages }: OnFile): PartialDate | null {
  if (evidence.type === 'noted') return dayOf(evidence.at)
  if (evidence.type === 'said') return evidence.date
  if (evidence.type !== 'quote' && evidence.type !== 'structured') return null
  const told = [...facts, ...events].find(
    (one) => one.date !== null && one.evidence.some((other) => other === evidence),
  )
  if (told?.date) return told.date
  const page = pages.find((one) => one.page.id === evidence.pageId)
  return page ? (publishedOn(page) ?? dayOf(page.version.fetchedAt)) : null
}
