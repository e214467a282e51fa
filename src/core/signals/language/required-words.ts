import { type AST, RegExpParser } from '@eslint-community/regexpp'

/** Letters of a word's beginning that are looked at: most words are whole then, and a rule is tried on half as many sentences as with five. */
const most = 10

/** The mark of a short word's end: "is$" is the word, "is" may be the island's beginning. */
const ended = '$'

/** Marks of a text that holds a digit, or a bracket: figures are told in few sentences. */
const digit = '#9'
const bracket = '#('

/** The words of a text in small letters, and its marks, which are words of their own. */
export function wordsOf(text: string): readonly string[] {
  const low = text.toLowerCase()
  const words: string[] = low.match(/\w+/g) ?? []
  // to `\b` without flag u a letter with a mark ends a word, to a reader it does not: both kinds of words count
  if (marked.test(low)) words.push(...(low.match(/[\p{L}\p{N}_]+/gu) ?? []))
  if (/\d/.test(low)) words.push(digit)
  if (low.includes('(')) words.push(bracket)
  return words
}

const marked = /(?![\0-\x7f])[\p{L}\p{N}]/u

/** The beginnings of a word, from two letters on, since one says nothing; a short word whole as well. */
export function beginningsOf(word: string): readonly string[] {
  const found: string[] = []
  for (let length = 2; length <= most && length <= word.length; length++) found.push(word.slice(0, length))
  if (word.length < most) found.push(word + ended)
  return found
}

/**
 * What every text the pattern matches must hold: of each set one word beginning, in small letters. The pattern itself need be tried only
 * where all of them stand. Empty where the pattern proves nothing.
 */
export function requirementsOf(pattern: RegExp): readonly Beginnings[] {
  const unicode = pattern.flags.includes('u')
  const tree = parser.parsePattern(pattern.source, undefined, undefined, { unicode, unicodeSets: false })
  const kept: Beginnings[] = []
  // what follows from a set already kept says nothing more
  for (const set of ofAlternatives(tree.alternatives, false).toSorted((a, b) => worth(b) - worth(a)))
    if (kept.length < mostSets && !kept.some((better) => follows(set, better))) kept.push(set)
  return kept
}

/** Sets looked for in one pattern: the verb, its object, and what stands between and beside them. */
const mostSets = 8
const parser = new RegExpParser({ ecmaVersion: 2025 })

export type Beginnings = ReadonlySet<string>

/** One of the alternatives matches: what each of them proves, together. */
function ofAlternatives(alternatives: readonly AST.Alternative[], edge: boolean): readonly Beginnings[] {
  const [only, ...more] = alternatives
  if (only && more.length === 0) return ofSequence(only.elements, edge)
  const all = new Set<string>()
  for (const { elements } of alternatives) {
    const best = ofSequence(elements, edge).toSorted((a, b) => worth(b) - worth(a))[0]
    if (!best) return []
    for (const beginning of best) all.add(beginning)
  }
  return worth(all) > 0 ? [all] : []
}

/** All elements match, so all they prove holds. `edge`: a word may only begin, not go on, where the sequence begins. */
function ofSequence(elements: readonly AST.Element[], edge: boolean): readonly Beginnings[] {
  const found: Beginnings[] = []
  let atEdge = edge
  for (const [index, element] of elements.entries()) {
    const here = atEdge ? wordsFrom(elements.slice(index)) : null
    if (here && worth(here) > 0) found.push(here)
    const once = element.type === 'Quantifier' && element.min > 0 ? element.element : element
    if (isGroup(once)) found.push(...ofAlternatives(once.alternatives, atEdge))
    const mark = markOf(once)
    if (mark) found.push(mark)
    atEdge = edgeAfter(element, atEdge)
  }
  return found
}

const digits: Beginnings = new Set([digit])
const brackets: Beginnings = new Set([bracket])

/** A digit or a bracket that must stand. */
function markOf(element: AST.Element): Beginnings | null {
  if (element.type === 'CharacterSet') return element.kind === 'digit' && !element.negate ? digits : null
  return element.type === 'Character' && element.value === 40 ? brackets : null
}

/** Longer beginnings say more; of the same length, fewer of them. One letter says nothing, and what stands in every other sentence little. */
function worth(beginnings: Beginnings): number {
  const known = worths.get(beginnings)
  if (known !== undefined) return known
  const made = worthOf(beginnings)
  worths.set(beginnings, made)
  return made
}

const worths = new WeakMap<Beginnings, number>()

function worthOf(beginnings: Beginnings): number {
  if (beginnings.size === 0 || beginnings.size > 900) return 0
  let shortest = most
  for (const beginning of beginnings) {
    if (beginning.length < 2) return 0
    shortest = Math.min(shortest, everyday.has(beginning) ? 1 : beginning.length)
  }
  return shortest + 1 / (1 + beginnings.size)
}

/** Wherever one of `better` stands, one of `set` does. */
function follows(set: Beginnings, better: Beginnings): boolean {
  for (const word of better) if (!beginsIn(word, set)) return false
  return true
}

function beginsIn(word: string, set: Beginnings): boolean {
  for (let length = 2; length <= word.length; length++) if (set.has(word.slice(0, length))) return true
  return false
}

/** Words of the languages read that stand in every other sentence. */
const everyday: ReadonlySet<string> = new Set(
  'the to of and in is was has have will for on at by with its it are be been were as from that an would had not der die das und ist hat wird von zu den dem mit auf ein eine im am le la les de des du et est en un une pour par dans sur au el los las del por para con se su es ha'
    .split(' ')
    .flatMap((word) => [word, word + ended]),
)

const isGroup = (element: AST.Element): element is AST.Group | AST.CapturingGroup =>
  element.type === 'Group' || element.type === 'CapturingGroup'

/** Nothing but assertions: takes no room, as the edge of a word does. */
const isEmpty = (element: AST.Element): boolean =>
  element.type === 'Assertion' ||
  (isGroup(element) && element.alternatives.every(({ elements }) => elements.length > 0 && elements.every(isEmpty)))

function edgeAfter(element: AST.Element, before: boolean): boolean {
  if (element.type === 'Assertion') return element.kind === 'word' || element.kind === 'start' || before
  if (isEmpty(element)) return isGroup(element) && element.type === 'Group' ? true : before
  if (element.type === 'Character') return !isWord(element.value)
  if (element.type === 'CharacterSet') return element.kind === 'space' && !element.negate
  // "[\s-]": a blank or a hyphen
  if (element.type === 'CharacterClass') return !element.negate && element.elements.every(partsWords)
  if (element.type === 'Quantifier') {
    const after = edgeAfter(element.element, before && element.max <= 1)
    return after && (element.min > 0 || before)
  }
  if (isGroup(element))
    return element.alternatives.every(({ elements }) =>
      elements.reduce((edge, inner) => edgeAfter(inner, edge), before),
    )
  return false
}

const partsWords = (element: AST.CharacterClassElement): boolean =>
  element.type === 'Character' ? !isWord(element.value) : element.type === 'CharacterSet' && edgeAfter(element, false)

const isWord = (value: number): boolean =>
  value < 128 ? asciiWord.test(String.fromCharCode(value)) : anyWord.test(String.fromCodePoint(value))
const asciiWord = /\w/
const anyWord = /[\p{L}\p{N}]/u

/** What a word may have begun with so far. Ended words are put into `done` as they end: a set copied at each letter took half a second. */
type Open = ReadonlySet<string>
type Done = Set<string>

/** Beginnings of the word that the elements spell from here on. Null where they may begin with anything. */
function wordsFrom(elements: readonly AST.Element[]): Beginnings | null {
  const all: Done = new Set()
  for (const text of spell(elements, new Set(['']), all)) all.add(text)
  return all.has('') || all.size === 0 || all.size > 900 ? null : all
}

function spell(elements: readonly AST.Element[], start: Open, done: Done): Open {
  let open = start
  for (const element of elements) {
    if (open.size === 0) return open
    open = spellOne(element, open, done)
  }
  return open
}

function spellOne(element: AST.Element, open: Open, done: Done): Open {
  if (isEmpty(element)) {
    if (element.type !== 'Assertion') return endOfWord(open, done, '')
    return element.kind === 'word' ? endOfWord(open, done, element.negate ? '' : ended) : open
  }
  if (element.type === 'Character')
    return isWord(element.value) ? letters([element.value], open, done) : end(open, done)
  if (element.type === 'CharacterSet' && element.kind === 'space' && !element.negate) return end(open, done)
  if (element.type === 'CharacterClass') {
    if (!element.negate && element.elements.every(partsWords)) return end(open, done)
    const values = element.elements.map((one) => (one.type === 'Character' && isWord(one.value) ? one.value : null))
    const plain = values.filter((value) => value !== null)
    return element.negate || plain.length < values.length || plain.length > 8
      ? close(open, done)
      : letters(plain, open, done)
  }
  if (element.type === 'Quantifier') {
    const once = spellOne(element.element, open, done)
    const taken = element.max > 1 ? close(once, done) : once
    return element.min > 0 ? taken : new Set([...open, ...taken])
  }
  if (isGroup(element)) {
    const ends = new Set<string>()
    for (const { elements } of element.alternatives) for (const text of spell(elements, open, done)) ends.add(text)
    return ends
  }
  return close(open, done)
}

const none: Open = new Set()

/** A word's edge ends what has been spelled; before the first letter it only says that one begins. */
function endOfWord(open: Open, done: Done, mark: string): Open {
  for (const text of open) if (text !== '') done.add(text + mark)
  return open.has('') ? new Set(['']) : none
}

/** A blank or a sign: the words spelled so far are whole. */
function end(open: Open, done: Done): Open {
  for (const text of open) done.add(text === '' ? text : text + ended)
  return none
}

function close(open: Open, done: Done): Open {
  for (const text of open) done.add(text)
  return none
}

function letters(values: readonly number[], open: Open, done: Done): Open {
  const longer = new Set<string>()
  for (const value of values) {
    const letter = String.fromCodePoint(value).toLowerCase()
    for (const text of open) (text.length + letter.length < most ? longer : done).add(text + letter)
  }
  return longer
}
