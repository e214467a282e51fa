import type { KeptQuote } from '../../model/kept-quote.ts'

type Anchored = Pick<KeptQuote, 'evidence' | 'around'>
/** A text as it was read: one revision of one version of a page. */
type Reading = {
  readonly pageVersionId: string
  readonly revision: number
  readonly document: { readonly text: string }
}
/** Where kept words stand in a text. `moved`: somewhere else than when they were kept, or set a little differently. */
export type Anchor = { readonly start: number; readonly end: number; readonly moved: boolean }

/** Characters kept on either side of the words. */
const around = 60

export const aroundOf = (text: string, { start, end }: { readonly start: number; readonly end: number }) => ({
  before: text.slice(Math.max(0, start - around), start),
  after: text.slice(end, end + around),
})

/**
 * The place of kept words in a reading of their page: where they were kept, else where the same words stand now; of several places the one
 * whose surroundings are the same, else the nearest. Blanks, letter case, dashes and quotation marks may have changed, words may not.
 * Null where the page says it no longer.
 */
export function anchorIn(kept: Anchored, reading: Reading): Anchor | null {
  const { text } = reading.document
  const { pageVersionId, revision, start, end, quote } = kept.evidence
  const same = pageVersionId === reading.pageVersionId && revision === reading.revision
  if (same && text.slice(start, end) === quote) return { start, end, moved: false }
  const exact = placesOf(text, quote).map((at) => ({ start: at, end: at + quote.length }))
  const places = exact.length > 0 ? exact : loosePlaces(text, quote)
  const best = places.toSorted(
    (a, b) => likeness(b, kept, text) - likeness(a, kept, text) || off(a, start) - off(b, start),
  )[0]
  return best === undefined ? null : { ...best, moved: true }
}

const off = (place: { readonly start: number }, start: number): number => Math.abs(place.start - start)

/** How many characters beside a place are those that stood there when the words were kept. */
function likeness(
  place: { readonly start: number; readonly end: number },
  { around: then }: Anchored,
  text: string,
): number {
  const now = aroundOf(text, place)
  return sharedAtEnd(then.before, now.before) + sharedAtStart(then.after, now.after)
}

function sharedAtStart(a: string, b: string): number {
  let shared = 0
  while (shared < Math.min(a.length, b.length) && a[shared] === b[shared]) shared++
  return shared
}

function sharedAtEnd(a: string, b: string): number {
  let shared = 0
  while (shared < Math.min(a.length, b.length) && a.at(-1 - shared) === b.at(-1 - shared)) shared++
  return shared
}

function placesOf(text: string, words: string): readonly number[] {
  const places: number[] = []
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) places.push(at)
  return places
}

/** The same with both set alike, and the places counted back to the text as it is. */
function loosePlaces(text: string, words: string): readonly { readonly start: number; readonly end: number }[] {
  const [inText, sought] = [setAlike(text), setAlike(words).letters]
  if (sought === '') return []
  return placesOf(inText.letters, sought).flatMap((at) => {
    const [start, last] = [inText.at[at], inText.at[at + sought.length - 1]]
    return start === undefined || last === undefined ? [] : [{ start, end: last + 1 }]
  })
}

/** Text without blanks, in lower case, with one kind of dash and of quotation mark; `at`: where each unit of it stood. */
function setAlike(text: string): { readonly letters: string; readonly at: readonly number[] } {
  const at: number[] = []
  let letters = ''
  for (let i = 0; i < text.length; i++) {
    const unit = alike(text.charAt(i))
    if (unit === '') continue
    letters += unit
    at.push(i)
  }
  return { letters, at }
}

/** One unit for one unit, or none: some letters are longer in lower case, and stay as they are. */
function alike(unit: string): string {
  if (/\s|\u00AD|\u200B/.test(unit)) return ''
  if (/[‐‑‒–—―−]/.test(unit)) return '-'
  if (/[‘’‚‛′]/.test(unit)) return "'"
  if (/[“”„‟″«»]/.test(unit)) return '"'
  const lower = unit.toLowerCase()
  return lower.length === 1 ? lower : unit
}
