import { type AST, RegExpParser } from '@eslint-community/regexpp'

/** Letters and figures in a row, some of which every match holds: how they are looked for, and how many they are. */
type Letters = { readonly source: string; readonly length: number }

/**
 * A small pattern that stands in every text which the pattern matches, for patterns whose words may stand without a blank before them:
 * `requirementsOf` says more of those that look for whole words. Null where the pattern proves nothing.
 */
export function lettersRequired(pattern: RegExp): RegExp | null {
  const flags = pattern.flags.replaceAll(/[dgy]/g, '')
  const tree = parser.parsePattern(pattern.source, undefined, undefined, { unicode: flags.includes('u') })
  const found = ofAlternatives(tree.alternatives)
  return found && new RegExp(found.source, flags)
}

const parser = new RegExpParser({ ecmaVersion: 2025 })

function ofAlternatives(alternatives: readonly AST.Alternative[]): Letters | null {
  const all = alternatives.map(({ elements }) => ofSequence(elements))
  const each = all.filter((letters) => letters !== null)
  if (each.length < all.length) return null
  return { source: each.map(({ source }) => source).join('|'), length: Math.min(...each.map(({ length }) => length)) }
}

/** The longest of what stands in it for sure, letter behind letter, or is one of the alternatives of a group. */
function ofSequence(elements: readonly AST.Element[]): Letters | null {
  const found: Letters[] = []
  let row: Letters = { source: '', length: 0 }
  const end = (): void => {
    found.push(row)
    row = { source: '', length: 0 }
  }
  for (const element of elements.flatMap(withoutBrackets)) {
    const [one, least, most] =
      element.type === 'Quantifier' ? [element.element, element.min, element.max] : [element, 1, 1]
    if (one.type === 'Assertion') continue
    const weight = weightOf(one)
    if (weight === null || least === 0) end()
    else row = { source: row.source + one.raw.repeat(least), length: row.length + weight * least }
    if (least < most) end()
    const ofGroup = isGroup(one) && least > 0 ? ofAlternatives(one.alternatives) : null
    if (ofGroup) found.push(ofGroup)
  }
  end()
  return found.filter(({ length }) => length > 0).toSorted((a, b) => b.length - a.length)[0] ?? null
}

/** A group of one alternative only, once: its elements stand in the sequence like any other. */
const withoutBrackets = (element: AST.Element): readonly AST.Element[] => {
  const [only, ...more] = isGroup(element) ? element.alternatives : []
  return only && more.length === 0 ? only.elements.flatMap(withoutBrackets) : [element]
}

/** What one letter says; null for what is not one letter. Blanks and all that is not this or that letter say nothing. */
function weightOf(element: AST.Element): number | null {
  if (element.type === 'Character') return 1
  if (element.type === 'CharacterClass') return element.negate ? 0 : 1
  return element.type === 'CharacterSet' ? Number(element.kind === 'digit' && !element.negate) : null
}

/** One with flags of its own proves nothing: they may let more match than the whole pattern's. */
const isGroup = (element: AST.Element): element is AST.Group | AST.CapturingGroup =>
  (element.type === 'Group' && element.modifiers === null) || element.type === 'CapturingGroup'
