import { type AST, visitRegExpAST } from '@eslint-community/regexpp'
import { parsePattern, smallMax, smallMin } from './match-steps.ts'

/** Characters most patterns know one way or the other. */
const common = ['a', 'A', '0', ' ', '.', ',', '-', '/', '<', '"', '\n', 'é', '_', ':']
const rare = "bBxXzZ9%&;()[]{}+*=!?@#'\t€ñ–’“„«»·•|\\^~$".split('')
const mostPumps = 14
/** No pattern that wants an end ends here: not of a line, of a word or of the text. */
const end = '\n\u0001 a0.\n\u0001'

/**
 * Texts that lead a pattern on, of a length that is asked for: for every repetition without a bound what comes before it, then what it
 * repeats over and over, then an end that does not fit; and the same begun anew again and again.
 */
export function leadingTexts(pattern: {
  readonly source: string
  readonly flags: string
}): readonly ((length: number) => string)[] {
  const tree = parsePattern(pattern)
  const fits = matcherOf(pattern.flags)
  const letters = alphabetOf(tree)
  const texts = new Map<string, (length: number) => string>()
  const add = (before: string, pump: string, after: string): void => {
    if (pump !== '') texts.set(JSON.stringify([before, pump, after]), (length) => filled(before, pump, after, length))
  }
  for (const node of unboundedIn(tree)) {
    const before = beforeOf(node, fits)
    const single = letters.filter((letter) => fits(node.element, letter)).slice(0, mostPumps)
    for (const pump of new Set([...single, sampleOf(node.element, fits)])) {
      add('', pump, end)
      add(before, pump, end)
      add('', before + pump, end)
    }
  }
  return [...texts.values()]
}

const filled = (before: string, pump: string, after: string, length: number): string =>
  before + pump.repeat(Math.max(1, Math.ceil((length - before.length - after.length) / pump.length))) + after

export function unboundedIn(tree: AST.Pattern): readonly AST.Quantifier[] {
  const found: AST.Quantifier[] = []
  visitRegExpAST(tree, {
    onQuantifierEnter: (node) => void (node.max === Number.POSITIVE_INFINITY && found.push(node)),
  })
  return found
}

function alphabetOf(tree: AST.Pattern): readonly string[] {
  const found = new Set<string>()
  visitRegExpAST(tree, {
    onCharacterEnter: ({ value }) => void (value < 0xffff && found.size < 40 && found.add(String.fromCharCode(value))),
  })
  return [...new Set([...common, ...found])]
}

type Fits = (node: AST.Node, letter: string) => boolean
function matcherOf(flags: string): Fits {
  const kept = flags.replace(/[gyd]/g, '')
  const made = new Map<string, RegExp>()
  return (node, letter) => {
    const pattern = made.get(node.raw) ?? new RegExp(`^(?:${unnamed(node.raw)})$`, kept)
    made.set(node.raw, pattern)
    return pattern.test(letter)
  }
}
// a part that is torn out of its pattern names groups that are not there
const unnamed = (raw: string): string => raw.replace(/\\k<[^>]*>|\\[1-9]/g, '')

/** A text the element matches; the shortest that comes to mind. */
function sampleOf(node: AST.Element, fits: Fits): string {
  switch (node.type) {
    case 'Character':
      return String.fromCodePoint(node.value)
    case 'CharacterClass':
    case 'CharacterSet':
      return [...common, ...rare].find((one) => fits(node, one)) ?? firstFitting(node, fits)
    case 'Group':
    case 'CapturingGroup':
      return samplesOf(node.alternatives[0]?.elements ?? [], fits)
    case 'Quantifier':
      return sampleOf(node.element, fits).repeat(Math.max(smallMin(node.min), smallMax(node.max) > 0 ? 1 : 0))
    default:
      return ''
  }
}

function firstFitting(node: AST.Node, fits: Fits): string {
  for (let code = 0; code < 0xd800; code++) if (fits(node, String.fromCharCode(code))) return String.fromCharCode(code)
  return ''
}

const samplesOf = (elements: readonly AST.Element[], fits: Fits): string =>
  elements.map((element) => sampleOf(element, fits)).join('')

/** What the pattern matches up to the element. */
function beforeOf(node: AST.Element, fits: Fits): string {
  let text = ''
  for (let at: AST.Node = node; at.parent; at = at.parent) {
    const { parent } = at
    if (parent.type === 'Alternative')
      text = samplesOf(parent.elements.slice(0, parent.elements.indexOf(at as AST.Element)), fits) + text
  }
  return text
}
