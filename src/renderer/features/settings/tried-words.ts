import { errorWords } from '../../../contract/error-words.ts'
import type { TriedWay } from '../../../contract/network.ts'

/** What came of one request, by which way. */
export function triedWords({ url, by, status, address, ms, error }: TriedWay): string {
  const way = by === null ? 'straight' : `by ${by}`
  if (error) return `It went ${way}. ${errorWords(error)}`
  return `${new URL(url).host} answered (${status}) after ${ms.toLocaleString('en-GB')} ms. It went ${way}, to ${address}.`
}
