import { type ReadWord, readWords } from './read-words.ts'
import { stemIn } from './light-stem.ts'
import { doneToSomething, modifiers, sided } from './word-families.ts'
import { meaningsOf } from './word-meanings.ts'

/** Offsets into the sentence, in UTF-16 units. */
export type Span = { readonly start: number; readonly end: number }
/** Where a cue hits. `denied`: a "not" or "never" stands inside ("the deliveries were never late"). */
export type CueHit = Span & { readonly denied: boolean }
/** Finds a cue in a sentence that was cut by `readWords`; the span covers its words. */
export type CueMatcher = {
  readonly find: (words: readonly ReadWord[]) => CueHit | null
  /** A sentence that has none of these keys does not hold the cue: what an index of many cues goes by. */
  readonly keys: ReadonlySet<string>
}

/** Small words that may stand between the words of a cue, or be left out of it. */
const small = new Set(
  'a an the of in on at to for with by from and or our its their his her your this that these those be have as very so more most much still also just any some all per up out it we they you i us than which can could will would do get become remain there'
    .split(' ')
    .map((word) => stemIn('en', word)),
)
/** Small words that tie what comes behind them to something else: beside a further word they are one too many. */
const tying = new Set('to for from with by at on than'.split(' '))
/** Words that say where or when, never what: with only one other word a cue is taken by its inflections. */
const relating = new Set(
  'until into from after before over under against behind through within since while because'
    .split(' ')
    .map((word) => stemIn('en', word)),
)
/** Words that turn a cue round or carry its sense: never left out of it. */
const carrying = new Set('not no out up without too never'.split(' '))
const turning = new Set('not no never neither nor without hardly rarely seldom'.split(' '))
const beside = new Set(modifiers.split(' ').map((word) => stemIn('en', word)))
const keepsItsSides = new Set(sided.split(' ').map((word) => stemIn('en', word)))
const takesAnObject = new Set(doneToSomething.split(' ').map((word) => stemIn('en', word)))

const maxGap = 1
/** Where it is said of a thing that it is so: "deliveries to both sites were delayed". */
const maxGapBeforeIs = 2.5
/** Words between neighbours in all: small words and numbers don't count against the gap. */
const maxReach = 8
/** Words of a cue that are looked at. */
const maxElements = 10

/** One word of a cue, or one notion: the keys of the words that stand for it. */
type Element = ReadonlySet<string>

/**
 * Compiles a cue as a seller writes it. Its words are found in any inflection, as verb or noun, by near words of the same
 * meaning, in any order within one clause, with at most one further word and a few small words or modifiers between neighbours. Small words
 * may be missing; hyphens are blanks; "/" inside a word offers alternatives ("late/delayed delivery"). One word alone is only found in its
 * inflections, and a cue between quotation marks word for word.
 */
export function compileCue(phrase: string, language = 'en'): CueMatcher {
  const quoted = /^\s*"(.+)"\s*$/.exec(phrase)?.[1]
  if (quoted !== undefined) return compilePhrase(quoted, language)
  const english = language.startsWith('en')
  const parts = partsOf(phrase, language)
  if (!english) return matcherOf([plainElements(parts)], { anyOrder: false })
  // a cue whose words are one notion is also looked for word by word: "energy costs" and "costs of energy"
  const readings = [nearElements(parts, true), nearElements(parts, false)].filter(saysEnough)
  if (readings.length === 0) return matcherOf([plainElements(parts)], { anyOrder: false })
  const sides = parts.some((part, at) => keepsSides(part) && !isFromSomebody(parts, at))
  const own = new Set(parts.flatMap(({ options }) => options.map(({ stem }) => stem)))
  return matcherOf(readings, { anyOrder: !sides, free: own })
}

const keepsSides = ({ options }: Part): boolean => options.some(({ stem }) => keepsItsSides.has(stem))

/** "complaints from customers" are customers' complaints: what somebody gives may be named by either side first. */
const isFromSomebody = (parts: readonly Part[], at: number): boolean =>
  parts[at]?.options[0]?.stem === 'from' && (parts[at + 1]?.options ?? []).some(({ stem }) => somebody.has(stem))
const somebody = new Set(
  'customer client supplier vendor subcontractor staff employee worker'.split(' ').map((word) => stemIn('en', word)),
)

/** Compiles a phrase that is to be found word for word, in its order and in any inflection. */
export function compilePhrase(phrase: string, language = 'en'): CueMatcher {
  return matcherOf([plainElements(partsOf(phrase, language))], { anyOrder: false })
}

function matcherOf(
  readings: readonly (readonly Element[])[],
  { anyOrder, free = new Set() }: { readonly anyOrder: boolean; readonly free?: ReadonlySet<string> },
): CueMatcher {
  const joined = new Set(readings.flatMap((elements) => [...joinedForms(elements)]))
  const tries = [false, ...(anyOrder ? [true] : [])].flatMap((any) =>
    readings.map((elements) => [elements, any] as const),
  )
  return {
    keys: new Set([...readings.flatMap((elements) => [...rarest(elements)]), ...joined]),
    find: (words) => {
      for (const [elements, any] of tries) {
        const hit = search(words, elements, { anyOrder: any, free })
        if (hit) return hit
      }
      return oneWord(words, joined)
    },
  }
}

const saysNothing = (stem: string): boolean => relating.has(stem) || isSmall(stem)

/** Two elements or more that say what it is about. */
const saysEnough = (elements: readonly Element[]): boolean =>
  elements.length > 1 &&
  elements.filter((element) => ![...element].every((key) => saysNothing(key.replace('~', '')))).length > 1

/** The word of a cue that fewest words stand for: a sentence without it need not be looked at. */
const rarest = (elements: readonly Element[]): Element =>
  elements.toSorted((a, b) => a.size - b.size)[0] ?? new Set<string>()

/** "non conformance" is also found as "nonconformance". */
function joinedForms(elements: readonly Element[]): ReadonlySet<string> {
  if (elements.length < 2 || elements.length > 3) return new Set()
  return new Set([elements.map((element) => [...element][0] ?? '').join('')])
}

function plainElements(parts: readonly Part[]): readonly Element[] {
  const plain = parts.map(({ options }) => new Set(options.map(({ stem }) => stem)))
  const content = plain.filter((stems) => ![...stems].every(isSmall))
  // "at capacity" would be just "capacity" without its small word, "since … the company" any company: such cues are taken word for word
  return content.filter((stems) => ![...stems].every(saysNothing)).length > 1 ? content : plain
}

type Part = { readonly written: string; readonly options: readonly ReadWord[] }

function partsOf(phrase: string, language: string): readonly Part[] {
  const parts = phrase
    .toLowerCase()
    .replaceAll('-', ' ')
    .split(/\s+/)
    .map((part) => {
      const options = part.split('/').flatMap((word) => readWords(word, language).slice(0, 1))
      return { written: part.split('/')[0] ?? '', options }
    })
    .filter(({ options }) => options.length > 0)
    .slice(0, maxElements)
  // what stands beside a word says what it means: "long-term" is not long
  const line = readWords(parts.map(({ written }) => written).join(' '), language)
  return parts.map((part, at) => {
    const inLine = part.options.length === 1 && line.length === parts.length ? line[at] : undefined
    return inLine ? { ...part, options: [inLine] } : part
  })
}

const isSmall = (stem: string): boolean => small.has(stem) && !carrying.has(stem)

/** "on time" without its "on" would be any time. */
const restsOnSmall = (notion: string): boolean => notion.split('_').some((word) => isSmall(stemIn('en', word)))

/** Words of one notion become one element; each element takes in what means nearly the same. */
function nearElements(parts: readonly Part[], asNotions: boolean): readonly Element[] {
  const elements: Element[] = []
  for (let at = 0; at < parts.length; at++) {
    const options = parts[at]?.options ?? []
    const found = options.length === 1 ? options[0]?.keys.find(({ words }) => words > 1) : undefined
    const notion = found && (asNotions || restsOnSmall(found.key)) ? found : undefined
    if (notion) {
      elements.push(new Set([notion.key, ...meaningsOf(notion.key)]))
      at += notion.words - 1
    } else if (!options.every(({ stem }) => isSmall(stem))) {
      const keys = options.flatMap(({ keys: all }) => all.filter(({ words }) => words === 1).map(({ key }) => key))
      elements.push(new Set([...keys, ...keys.flatMap((key) => [...meaningsOf(key)])]))
    }
  }
  return elements
}

/** In any order or not, and which of the cue's own small words cost nothing between the others. */
type How = { readonly anyOrder: boolean; readonly free: ReadonlySet<string> }

function search(words: readonly ReadWord[], elements: readonly Element[], how: How): CueHit | null {
  if (elements.length === 0) return null
  for (let from = 0; from < words.length; from++) {
    const hit = walk(words, elements, from, how)
    if (hit) return hit
  }
  return null
}

/** Goes from one word of the cue to the next, as far as the gap allows. Every start looks at a bounded number of words. */
function walk(
  words: readonly ReadWord[],
  elements: readonly Element[],
  from: number,
  { anyOrder, free }: How,
): CueHit | null {
  const open = [...elements]
  let [gap, reach, denied, last, at] = [0, 0, false, -1, from]
  while (at < words.length) {
    const word = words[at]
    if (!word || (at > from && word.breaks)) return null
    const found = elementAt(word, open, anyOrder)
    if (found && gap > maxGap && !isSaidOfIt(words, at)) return null
    if (found && last >= 0 && isSubject(words, last, at, word, elements, anyOrder)) return null
    if (found) {
      open.splice(found.index, 1)
      last = at + found.words - 1
      if (open.length === 0) return { start: words[from]?.start ?? 0, end: words[last]?.end ?? word.end, denied }
      ;[gap, reach, at] = [0, 0, last + 1]
      continue
    }
    if (last < 0) return null
    if (turning.has(word.stem)) denied = true
    else if (tying.has(word.stem)) gap += free.has(word.stem) ? 0 : 0.5
    else if (!isPassedOver(word.stem)) gap += 1
    reach += 1
    if (gap > maxGapBeforeIs || reach > maxReach) return null
    at += 1
  }
  return null
}

/** "were delayed", "are now late": the word at `at` is what is said of what stands before the "is". */
const isSaidOfIt = (words: readonly ReadWord[], at: number): boolean =>
  words[at - 1]?.stem === 'be' || (words[at - 2]?.stem === 'be' && isPassedOver(words[at - 1]?.stem ?? ''))

const isPassedOver = (stem: string): boolean => small.has(stem) || beside.has(stem) || /^\d/.test(stem)

function elementAt(
  word: ReadWord,
  open: readonly Element[],
  anyOrder: boolean,
): { readonly index: number; readonly words: number } | null {
  for (let index = 0; index < (anyOrder ? open.length : 1); index++) {
    const hit = word.keys.find(({ key }) => open[index]?.has(key))
    if (hit) return { index, words: hit.words }
  }
  return null
}

/** Out of its order, a verb that takes an object must be told as done: "customers lost their way" is no loss of customers. */
function isSubject(
  words: readonly ReadWord[],
  last: number,
  at: number,
  word: ReadWord,
  elements: readonly Element[],
  anyOrder: boolean,
): boolean {
  if (!anyOrder || !takesAnObject.has(word.stem) || !elements[0]?.has(word.stem)) return false
  return !words.slice(last + 1, at).some(({ stem }) => stem === 'be' || stem === 'get')
}

function oneWord(words: readonly ReadWord[], joined: ReadonlySet<string>): CueHit | null {
  if (joined.size === 0) return null
  const hit = words.find(({ stem }) => joined.has(stem))
  return hit ? { start: hit.start, end: hit.end, denied: false } : null
}
