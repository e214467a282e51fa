import { type AST, RegExpParser } from '@eslint-community/regexpp'

/** Whether a match goes on to its end from here. */
type Go = (at: number) => boolean
/** What is compiled for one place of a pattern, before what follows it is known. */
type Part = (then: Go) => Go
type Mode = { readonly ignoreCase: boolean; readonly backward: boolean }

class TooManySteps extends Error {}

export const parsePattern = ({ source, flags }: { readonly source: string; readonly flags: string }): AST.Pattern =>
  new RegExpParser({ ecmaVersion: 2025 }).parsePattern(source, undefined, undefined, {
    unicode: flags.includes('u'),
    unicodeSets: flags.includes('v'),
  })

/** A bound is made this small: what is finite stays finite, and shows its growth on texts that are short. */
const small = 3
export const smallMax = (max: number): number => (Number.isFinite(max) ? Math.min(max, small) : max)
export const smallMin = (min: number): number => Math.min(min, small)

/**
 * Counts the steps a backtracking matcher takes to look for a pattern all over a text, as `replaceAll` would, with every finite bound made
 * small. Time that needs no clock: the same on each machine. Gives up at `most`.
 */
export function stepCounter(pattern: { readonly source: string; readonly flags: string }): {
  /** `found` is told where each match begins and ends. */
  readonly steps: (text: string, most?: number, found?: (from: number, to: number) => void) => number
} {
  const { flags } = pattern
  let text = ''
  let steps = 0
  let limit = Number.POSITIVE_INFINITY
  const groups: (readonly [number, number] | undefined)[] = []

  const step = (): void => {
    if (++steps > limit) throw new TooManySteps()
  }

  const one = (node: AST.Node, { ignoreCase, backward }: Mode): Part => {
    const kept = flags.replace(/[gydim]/g, '')
    const test = new RegExp(`^(?:${node.raw})$`, ignoreCase ? `${kept}i` : kept)
    const known = new Map<string, boolean>()
    return (then) => (at) => {
      step()
      const char = text[backward ? at - 1 : at]
      if (char === undefined) return false
      let fits = known.get(char)
      if (fits === undefined) known.set(char, (fits = test.test(char)))
      return fits && then(backward ? at - 1 : at + 1)
    }
  }

  const sequence = (elements: readonly AST.Element[], mode: Mode): Part => {
    const parts = (mode.backward ? elements.toReversed() : elements).map((element) => partOf(element, mode))
    return (then) => parts.reduceRight<Go>((go, part) => part(go), then)
  }

  const anyOf = (alternatives: readonly AST.Alternative[], mode: Mode): Part => {
    const parts = alternatives.map(({ elements }) => sequence(elements, mode))
    return (then) => {
      const ways = parts.map((part) => part(then))
      return (at) => ways.some((way) => (step(), way(at)))
    }
  }

  const repeated = (node: AST.Quantifier, mode: Mode): Part => {
    const part = partOf(node.element, mode)
    const [min, max] = [smallMin(node.min), Math.max(smallMin(node.min), smallMax(node.max))]
    return (then) => {
      const again = (at: number, count: number): boolean => {
        step()
        const more = (): boolean =>
          // a round that took nothing ends the repetition
          count < max && part((end) => (end !== at || count < min) && again(end, count + 1))(at)
        if (count < min) return more()
        return node.greedy ? more() || then(at) : then(at) || more()
      }
      return (at) => again(at, 0)
    }
  }

  const look = (node: AST.LookaroundAssertion, mode: Mode): Part => {
    const inside = anyOf(node.alternatives, { ...mode, backward: node.kind === 'lookbehind' })(() => true)
    return (then) => (at) => inside(at) !== node.negate && then(at)
  }

  const edge = (node: AST.EdgeAssertion | AST.WordBoundaryAssertion): Part => {
    const word = (at: number): boolean => /\w/.test(text[at] ?? '')
    const line = flags.includes('m')
    const holds: Go =
      node.kind === 'word'
        ? (at) => (word(at - 1) !== word(at)) !== node.negate
        : node.kind === 'start'
          ? (at) => at === 0 || (line && text[at - 1] === '\n')
          : (at) => at === text.length || (line && text[at] === '\n')
    return (then) => (at) => (step(), holds(at) && then(at))
  }

  const captured = (node: AST.CapturingGroup, mode: Mode, index: number): Part => {
    const inside = anyOf(node.alternatives, mode)
    return (then) => {
      const froms: number[] = []
      const go = inside((at) => {
        const before = groups[index]
        const from = froms.at(-1) ?? at
        groups[index] = [Math.min(from, at), Math.max(from, at)]
        return then(at) || ((groups[index] = before), false)
      })
      return (at) => {
        froms.push(at)
        const went = go(at)
        froms.pop()
        return went
      }
    }
  }

  const back = (node: AST.Backreference): Part => {
    const of = Array.isArray(node.resolved) ? node.resolved[0] : node.resolved
    return (then) => (at) => {
      const [from, to] = groups[numbers.get(of) ?? -1] ?? [0, 0]
      for (let i = from; i < to; i++) {
        step()
        if (text[i] !== text[at + i - from]) return false
      }
      return then(at + to - from)
    }
  }

  const numbers = new Map<unknown, number>()
  function partOf(node: AST.Element, mode: Mode): Part {
    switch (node.type) {
      case 'Group': {
        const off = node.modifiers?.remove?.ignoreCase === true
        const on = node.modifiers?.add.ignoreCase === true
        return anyOf(node.alternatives, { ...mode, ignoreCase: on || (mode.ignoreCase && !off) })
      }
      case 'CapturingGroup':
        numbers.set(node, numbers.size)
        return captured(node, mode, numbers.size - 1)
      case 'Quantifier':
        return repeated(node, mode)
      case 'Assertion':
        return node.kind === 'lookahead' || node.kind === 'lookbehind' ? look(node, mode) : edge(node)
      case 'Backreference':
        return back(node)
      default:
        return one(node, mode)
    }
  }

  const match = { end: 0 }
  const whole = anyOf(parsePattern(pattern).alternatives, { ignoreCase: flags.includes('i'), backward: false })(
    (at) => {
      match.end = at
      return true
    },
  )

  return {
    steps(given, most = Number.POSITIVE_INFINITY, found = () => undefined) {
      text = given
      steps = 0
      limit = most
      try {
        for (let at = 0; at <= text.length; ) {
          const taken = whole(at) ? match.end - at : 0
          if (taken > 0) found(at, match.end)
          at += Math.max(1, taken)
        }
      } catch (error) {
        if (error instanceof TooManySteps) return Number.POSITIVE_INFINITY
        throw error
      }
      return steps
    },
  }
}
