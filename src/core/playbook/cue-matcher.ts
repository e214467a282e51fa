import { stem } from './english-stem.ts'

export type Span = { readonly start: number; readonly end: number }
/** A sentence cut into stemmed words once, for all cues. */
export type StemmedWord = { readonly stem: string; readonly start: number; readonly end: number }

/** Small words that may stand between the words of a cue, or be left out of it. */
const small = new Set(
  'a an the of in on at to for with by from and or our its their his her your this that these those is are was were be been being has have had as very so too more most much still also not just any some all per up out it we they you i us than'.split(
    ' ',
  ),
)
/** Words that turn a cue round or carry its sense: never skipped. */
const carrying = new Set('not no out up without'.split(' '))
const maxGap = 1
/** Words between neighbours in all: small words and numbers don't count against the gap. */
const maxReach = 7

/** Words of a text with offsets. Hyphens and slashes part words, so that "lead-times" and "lead times" are one. */
export function stemmedWords(text: string): readonly StemmedWord[] {
  return [...text.matchAll(/[\p{L}\d]+(?:['’][\p{L}]+)*/gu)].map((hit) => ({
    stem: stem(hit[0].toLowerCase().replaceAll('’', "'")),
    start: hit.index,
    end: hit.index + hit[0].length,
  }))
}

/** Finds a cue in a stemmed sentence; the span covers its words. */
export type CueMatcher = (words: readonly StemmedWord[]) => Span | null

/**
 * Compiles a plain phrase: its words must come in order, in any inflection, with at most one further word and a few
 * small words between neighbours; hyphens are blanks, "/" inside a word offers alternatives ("late/delayed delivery"), small words of the
 * phrase may be missing. One-word cues match that word.
 */
export function compileCue(phrase: string): CueMatcher {
  const parts = phrase
    .toLowerCase()
    .replaceAll('-', ' ')
    .split(/\s+/)
    .map((part) =>
      part
        .split('/')
        .map((word) => stem(word.replaceAll(/[^\p{L}\d']/gu, '')))
        .filter((word) => word !== ''),
    )
    .filter((options) => options.length > 0)
  const content = parts.filter((options) => options.some((word) => !small.has(word) || carrying.has(word)))
  // "at capacity" without its small word would be just "capacity": such short cues are taken word for word
  const wanted = (content.length > 1 ? content : parts).map((options) => new Set(options))
  const joined =
    wanted.length > 1 && wanted.length <= 3 ? wanted.map((options) => [...options][0] ?? '').join('') : null
  return (words) => inOrder(words, wanted) ?? (joined ? oneWord(words, joined) : null)
}

function inOrder(words: readonly StemmedWord[], wanted: readonly ReadonlySet<string>[]): Span | null {
  const first = wanted[0]
  if (!first) return null
  for (let from = 0; from < words.length; from++) {
    const head = words[from]
    if (!head || !first.has(head.stem)) continue
    const last = follow(words, wanted, from)
    if (last) return { start: head.start, end: last.end }
  }
  return null
}

function follow(
  words: readonly StemmedWord[],
  wanted: readonly ReadonlySet<string>[],
  from: number,
): StemmedWord | null {
  let at = from
  for (const options of wanted.slice(1)) {
    let next = -1
    let gap = 0
    for (let look = at + 1; look < words.length && look <= at + maxReach && gap <= maxGap; look++) {
      const word = words[look]
      if (!word) break
      if (options.has(word.stem)) {
        next = look
        break
      }
      if (!small.has(word.stem) && !/^\d/.test(word.stem)) gap += 1
    }
    if (next < 0) return null
    at = next
  }
  return words[at] ?? null
}

function oneWord(words: readonly StemmedWord[], joined: string): Span | null {
  const hit = words.find((word) => word.stem === joined)
  return hit ? { start: hit.start, end: hit.end } : null
}
