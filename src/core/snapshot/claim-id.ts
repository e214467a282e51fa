import type { Evidence } from '../model/evidence.ts'
import { assertNever } from '../model/result.ts'
import type { ClaimId } from '../model/ids.ts'

/**
 * Id of a claim, made of its kind and its place, so that the same words at the same place give the same id in the next
 * snapshot and `explain` finds them. 53-bit string hash (cyrb53 construction: two multiply-xor lanes, mixed at the end).
 */
export function claimId(kind: string, ...place: readonly string[]): ClaimId {
  // the brand only says that the id came from here
  return `clm_${kind}_${hash53(place.join('\u0001')).toString(36)}` as ClaimId
}

/** Where a piece of evidence stands, as text for an id. */
export function placeOf(evidence: Evidence): string {
  switch (evidence.type) {
    case 'quote':
      return `q:${evidence.pageVersionId}:${evidence.revision}:${evidence.start}:${evidence.end}`
    case 'structured':
      return `s:${evidence.pageVersionId}:${evidence.path}`
    case 'absence':
      return `a:${evidence.lookedFor}`
    case 'said':
      return `c:${evidence.callId}:${evidence.words}`
    case 'noted':
      return `n:${evidence.noteId}:${evidence.words}`
    case 'logged':
      return `l:${evidence.id}`
    case 'ours':
      return `o:${evidence.playbookId}:${evidence.path}`
    case 'change':
      return `d:${[evidence.before, evidence.after].map((quote) => (quote ? placeOf(quote) : '')).join(':')}`
    default:
      return assertNever(evidence)
  }
}

function hash53(text: string): number {
  let a = 0xdeadbeef
  let b = 0x41c6ce57
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    a = Math.imul(a ^ unit, 2654435761)
    b = Math.imul(b ^ unit, 1597334677)
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909)
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909)
  return 4294967296 * (2097151 & b) + (a >>> 0)
}
