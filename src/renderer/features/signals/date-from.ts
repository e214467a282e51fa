import type { PartialDate } from '../../../contract/contract.ts'

/** A typed date, as precise as it is; null for none, undefined for what is no date. */
export function dateFrom(text: string): PartialDate | null | undefined {
  if (text === '') return null
  const found = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text)
  if (!found) return undefined
  const [, year, month = '01', day = '01'] = found
  const at = new Date(`${year}-${month}-${day}T00:00:00Z`)
  const there = !Number.isNaN(at.getTime()) && at.toISOString().startsWith(`${year}-${month}-${day}`)
  // checked just now
  return there ? (text as PartialDate) : undefined
}
