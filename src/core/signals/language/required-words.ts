import { type AST, RegExpParser } from '@eslint-community/regexpp'

/** Letters of a word's beginning that are looked at. */
const most = 3

/** The beginnings, one to three letters long, of every word of a text, in small letters. */
export function beginningsOf(text: string): ReadonlySet<string> {
  const found = new Set<string>()
  const low = text.toLowerCase()
  // to `\b` without flag u a letter with a mark ends a word, to a reader it does not: both kinds of words count
  for (const word of [...(low.match(/[\p{L}\p{N}_]+/gu) ?? []), ...(low.match(/\w+/g) ?? [])])
    for (let length = 1; length <= most && length <= word.length; length++) found.add(word.slice(0, length))
  return found
}

/**
 * Word beginnings, in small letters, one of which stands in every text the pattern matches: a cheap look before the pattern itself is
 * tried. Null where the pattern does not prove any.
 */
export function requiredBeginnings(pattern: RegExp): ReadonlySet<string> | null {
  const known = read.get(pattern)
  if (known !== undefined) return known
  const unicode = pattern.flags.includes('u')
  const tree = parser.parsePattern(pattern.source, undefined, undefined, { unicode, unicodeSets: false })
  const found = ofAlternatives(tree.alternatives, false)
  read.set(pattern, found)
  return found
}

/** Whether a pattern may match a text with words of these beginnings; false only when it can not. */
export function mayMatch(pattern: RegExp, beginnings: ReadonlySet<string>): boolean {
  const required = requiredBeginnings(pattern)
  if (!required) return true
  for (const beginning of required) if (beginnings.has(beginning)) return true
  return false
}

const parser = new RegExpParser({ ecmaVersion: 2025 })
const read = new WeakMap<RegExp, ReadonlySet<string> | null>()

type Beginnings = ReadonlySet<string> | null

/** One of the alternatives matches: all of them must prove something. */
function ofAlternatives(alternatives: readonly AST.Alternative[], edge: boolean): Beginnings {
  const found = new Set<string>()
  for (const { elements } of alternatives) {
    const own = ofSequence(elements, edge)
    if (!own) return null
    for (const beginning of own) found.add(beginning)
  }
  return found
}

/** All elements match: the one that proves most is taken. `edge`: a word may only begin, not go on, where the sequence begins. */
function ofSequence(elements: readonly AST.Element[], edge: boolean): Beginnings {
  let best: Beginnings = null
  let atEdge = edge
  for (const [index, element] of elements.entries()) {
    const here = atEdge ? wordsFrom(elements.slice(index)) : null
    if (worth(here) > worth(best)) best = here
    if (worth(best) >= enough) return best
    const inner = isGroup(element) ? ofAlternatives(element.alternatives, atEdge) : null
    if (worth(inner) > worth(best)) best = inner
    atEdge = edgeAfter(element, atEdge)
  }
  return best
}

/** Whole beginnings, and not too many of them: more is not looked for. */
const enough = most + 1 / 60

/** Longer beginnings say more; of the same length, fewer of them. */
function worth(beginnings: Beginnings): number {
  if (!beginnings || beginnings.size === 0 || beginnings.size > 400) return 0
  const shortest = Math.min(...[...beginnings].map((beginning) => beginning.length))
  return shortest + 1 / (1 + beginnings.size)
}

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

const isWord = (value: number): boolean =>
  value < 128 ? asciiWord.test(String.fromCharCode(value)) : anyWord.test(String.fromCodePoint(value))
const asciiWord = /\w/
const anyWord = /[\p{L}\p{N}]/u

type Prefixes = { readonly open: ReadonlySet<string>; readonly done: ReadonlySet<string> }

/** Beginnings of the word that the elements spell from here on. Null where they may begin with anything. */
function wordsFrom(elements: readonly AST.Element[]): Beginnings {
  const { open, done } = spell(elements, { open: new Set(['']), done: new Set() })
  const all = new Set([...open, ...done])
  return all.has('') || all.size === 0 || all.size > 400 ? null : all
}

function spell(elements: readonly AST.Element[], start: Prefixes): Prefixes {
  return elements.reduce((state, element) => (state.open.size === 0 ? state : spellOne(element, state)), start)
}

function spellOne(element: AST.Element, state: Prefixes): Prefixes {
  if (isEmpty(element)) return element.type === 'Assertion' && element.kind !== 'word' ? state : endOfWord(state)
  if (element.type === 'Character') return isWord(element.value) ? letters([element.value], state) : close(state)
  if (element.type === 'CharacterClass') {
    const values = element.elements.map((one) => (one.type === 'Character' && isWord(one.value) ? one.value : null))
    const plain = values.filter((value) => value !== null)
    return element.negate || plain.length < values.length || plain.length > 8 ? close(state) : letters(plain, state)
  }
  if (element.type === 'Quantifier') {
    const once = spellOne(element.element, state)
    const taken = element.max > 1 ? close(once) : once
    return element.min > 0 ? taken : { open: new Set([...state.open, ...taken.open]), done: taken.done }
  }
  if (isGroup(element)) {
    const ends = element.alternatives.map((alternative) => spell(alternative.elements, state))
    return {
      open: new Set(ends.flatMap((end) => [...end.open])),
      done: new Set(ends.flatMap((end) => [...end.done])),
    }
  }
  return close(state)
}

/** A word's edge ends what has been spelled; before the first letter it only says that one begins. */
const endOfWord = ({ open, done }: Prefixes): Prefixes => ({
  open: new Set([...open].filter((text) => text === '')),
  done: new Set([...done, ...[...open].filter((text) => text !== '')]),
})

const close = ({ open, done }: Prefixes): Prefixes => ({ open: new Set(), done: new Set([...done, ...open]) })

function letters(values: readonly number[], { open, done }: Prefixes): Prefixes {
  const longer = values.flatMap((value) => [...open].map((text) => text + String.fromCodePoint(value).toLowerCase()))
  return {
    open: new Set(longer.filter((text) => text.length < most)),
    done: new Set([...done, ...longer.filter((text) => text.length >= most)]),
  }
}
