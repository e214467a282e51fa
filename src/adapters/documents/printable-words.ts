/** Scripts by the name a reader knows them by. */
const scripts: readonly (readonly [name: string, letter: RegExp])[] = [
  ['Arabic', /\p{sc=Arabic}/u],
  ['Hebrew', /\p{sc=Hebrew}/u],
  ['Thai', /\p{sc=Thai}/u],
  ['Korean', /\p{sc=Hangul}/u],
  ['Devanagari', /\p{sc=Devanagari}/u],
  ['Bengali', /\p{sc=Bengali}/u],
  ['Tamil', /\p{sc=Tamil}/u],
  ['Georgian', /\p{sc=Georgian}/u],
  ['Armenian', /\p{sc=Armenian}/u],
]

/** A plain tree of words as it can be printed, and what of it could not be. */
export type Printable<T> = { readonly value: T; readonly unprinted: readonly string[] }

/**
 * Words our fonts have no letters for would print as empty boxes. Letters become the name of their script in brackets, so
 * that the page says what is missing; signs and pictures leave. Both are told to whoever prints.
 */
export function printableWords<T>(value: T, missing: ReadonlySet<string>): Printable<T> {
  if (missing.size === 0) return { value, unprinted: [] }
  const unprinted = new Set<string>()
  const print = (part: unknown): unknown => {
    if (typeof part === 'string') return printLine(part, missing, unprinted)
    if (Array.isArray(part)) return part.map(print)
    if (part === null || typeof part !== 'object') return part
    return Object.fromEntries(
      // an address is opened, not printed
      Object.entries(part).map(([key, inner]) => [key, key === 'href' ? inner : print(inner)]),
    )
  }
  // strings become strings and nothing else is touched, so the type holds
  return { value: print(value) as T, unprinted: [...unprinted] }
}

function printLine(line: string, missing: ReadonlySet<string>, unprinted: Set<string>): string {
  const pieces: string[] = []
  let lost = ''
  let between = ''
  const endLost = (): void => {
    const letters = /\p{L}/u.test(lost)
    if (lost !== '') unprinted.add(lost)
    if (letters) pieces.push(`(in ${scriptOf(lost)} letters)`)
    pieces.push(between)
    lost = ''
    between = ''
  }
  for (const letter of line) {
    if (missing.has(letter)) {
      lost += between + letter
      between = ''
    } else if (lost !== '' && letter === ' ' && between === '') between = letter
    else {
      endLost()
      pieces.push(letter)
    }
  }
  endLost()
  return pieces.join('').replace(/ {2,}/g, ' ').trim() === '' && line.trim() !== ''
    ? '(not printable)'
    : pieces.join('')
}

const scriptOf = (words: string): string => scripts.find(([, letter]) => letter.test(words))?.[0] ?? 'other'
