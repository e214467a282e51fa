/**
 * Writes a case-insensitive pattern over several lines: line breaks and indentation vanish, a space means one to three
 * blanks, and a plain `[A-Z]` is a capital all the same. Every repetition in our patterns is bounded, so that matching stays linear on hostile text.
 * The flag `d` tells where a named group stands, which its words alone do not: there is an "of" in "profit".
 */
export function rx(strings: TemplateStringsArray, ...parts: readonly string[]): RegExp {
  return new RegExp(withAnyWord(source(strings, parts)), 'di')
}

/** Like `rx`, but capitals count (names). */
export function rxc(strings: TemplateStringsArray, ...parts: readonly string[]): RegExp {
  return new RegExp(withAnyWord(source(strings, parts)), 'd')
}

/**
 * Like `rx`, for languages with letters beyond a to z: `\w`, `\b` and `[A-Z]` know them all, so that `\bübern` finds "Übernahme" and
 * nothing inside a word.
 */
export function rxl(strings: TemplateStringsArray, ...parts: readonly string[]): RegExp {
  return new RegExp(withAllLetters(source(strings, parts)), 'diu')
}

/** Like `rxl`, but capitals count. */
export function rxlc(strings: TemplateStringsArray, ...parts: readonly string[]): RegExp {
  return new RegExp(withAllLetters(source(strings, parts)), 'du')
}

/** The same pattern, to be matched everywhere (`matchAll`). */
export const everywhere = (pattern: RegExp): RegExp => new RegExp(pattern.source, `${pattern.flags}g`)

/** Matches nothing: for what a language has no word for. */
export const never = /(?!)/g

/** A word that only fills a gap, `(?:[\w-]{2,16}\s)`, may be "Jyväskylä", "(R&D)", "and/or" or in quotes. */
const withAnyWord = (pattern: string): string =>
  pattern.replaceAll(/(?<=\(\?:)\[\\w([^\]]{0,40})\](?=\{\d,\d{1,2}\}\\s\))/g, `[\\w${inWords}$1]`)
const inWords = '\\u00C0-\\u024F"\'’&/()+'

function source(strings: TemplateStringsArray, parts: readonly string[]): string {
  return String.raw({ raw: strings.raw }, ...parts)
    .replaceAll(/\n\s*/g, '')
    .replaceAll('[A-Z]', '(?-i:[A-Z])')
    .replaceAll('[A-Z0-9]', '(?-i:[A-Z0-9])')
    .replaceAll(/ +/g, '\\s{1,3}')
}

/** All Latin letters, as ranges: the classes for all the world's letters take a hundred times as long to build. */
const letter = 'A-Za-z0-9_\\u00C0-\\u024F'
const capital = 'A-Z\\u00C0-\\u00D6\\u00D8-\\u00DE\\u0141\\u0150\\u0152\\u0160\\u0170\\u0178\\u017D'
const edge = `(?:(?<![${letter}])(?=[${letter}])|(?<=[${letter}])(?![${letter}]))`

/** Escapes a pattern with flag u may not hold are few, and ours are none of them. */
function withAllLetters(pattern: string): string {
  let inClass = false
  return pattern
    .replaceAll('(?-i:[A-Z])', `(?-i:[${capital}])`)
    .replaceAll('(?-i:[A-Z0-9])', `(?-i:[${capital}0-9])`)
    .replaceAll(/\\.|[[\]]/g, (token) => {
      if (token === '[') inClass = true
      else if (token === ']') inClass = false
      else if (token === '\\w') return inClass ? letter : `[${letter}]`
      else if (token === '\\b' && !inClass) return edge
      return token
    })
}

/** Up to `n` characters that stay inside one clause. */
export const gap = (n: number): string => `[^;!?]{0,${n}}?`

/**
 * The same alternatives, those that begin with the same letter told together: `oneOf('(?:mills?|malls?|shops?)')` is
 * `(?:m(?:ills?|alls?)|s(?:hops?))`. A long list of words that is tried before every word of a text takes a third of the time so. What
 * begins with no plain letter stays behind the rest.
 */
export function oneOf(group: string): string {
  const byLetter = new Map<string, string[]>()
  const others: string[] = []
  for (const word of alternativesOf(group.slice('(?:'.length, -1))) {
    if (!/^[a-z](?![?*+{])/.test(word)) others.push(word)
    else byLetter.set(word.charAt(0), [...(byLetter.get(word.charAt(0)) ?? []), word.slice(1)])
  }
  return `(?:${[...[...byLetter].map(([letter, rests]) => `${letter}(?:${rests.join('|')})`), ...others].join('|')})`
}

/** Splits at the bars that stand in no group and no class. */
function alternativesOf(list: string): readonly string[] {
  const found: string[] = []
  let depth = 0
  let from = 0
  for (const { 0: mark, index } of list.matchAll(/\\.|\[(?:\\.|[^\]\\]){0,80}\]|[()|]/g)) {
    if (mark === '(') depth += 1
    else if (mark === ')') depth -= 1
    if (depth < 0) throw new Error(`not one group: (?:${list.slice(0, 40)}`)
    if (mark === '|' && depth === 0) {
      found.push(list.slice(from, index))
      from = index + 1
    }
  }
  return [...found, list.slice(from)]
}
