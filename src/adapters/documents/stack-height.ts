import type { Style } from './brief-look.ts'

/** A part as it was made: a node of the page with its style and what stands in it. */
export type Part = { readonly type: unknown; readonly props: { readonly style?: Style; readonly children?: unknown } }

/** A piece that only the typesetter can measure, such as a paragraph, and the width it is set in, in points. */
export type Piece = { readonly part: Part; readonly width: number }

/** What a stack may have and still be as high as what stands in it: room it may take beyond that is no height of its own. */
const stackStyles: ReadonlySet<string> = new Set([
  'marginTop',
  'paddingTop',
  'paddingRight',
  'paddingBottom',
  'borderTopWidth',
  'borderTopColor',
  'minHeight',
  'width',
  'flex',
  'flexGrow',
  'justifyContent',
])

/**
 * How high a part is without room to spare, in points: parts below one another add up, and of two columns the higher
 * counts. Everything else is a piece.
 * @param width what the part is set in, in points
 */
export function stackHeight(part: unknown, width: number, heightOf: (piece: Piece) => number): number {
  if (Array.isArray(part)) return part.reduce<number>((sum, one) => sum + stackHeight(one, width, heightOf), 0)
  if (!isPart(part)) return 0
  const style = part.props.style ?? {}
  if (style.position === 'absolute') return 0
  const columns = columnsOf(part)
  if (columns) {
    const [left, right] = columns
    const heights = [
      stackHeight(left, points(left.props.style?.width), heightOf),
      stackHeight(right, width - points(left.props.style?.width), heightOf),
    ]
    return points(style.marginTop) + Math.max(...heights)
  }
  if (part.type !== 'VIEW' || !Object.keys(style).every((name) => stackStyles.has(name)))
    return heightOf({ part, width })
  const inner = width - points(style.paddingRight)
  const around = points(style.paddingTop) + points(style.paddingBottom) + points(style.borderTopWidth)
  const height = around + stackHeight(part.props.children, inner, heightOf)
  return points(style.marginTop) + Math.max(height, points(style.minHeight))
}

/** The two columns of a row: one of fixed width, one that takes the rest. */
function columnsOf({ props: { style = {}, children } }: Part): readonly [Part, Part] | undefined {
  if (style.flexDirection !== 'row' || !Array.isArray(children) || children.length !== 2) return undefined
  if (!Object.keys(style).every((name) => name === 'flexDirection' || name === 'marginTop')) return undefined
  const columns: readonly unknown[] = children
  const [left, right] = columns
  if (!isPart(left) || !isPart(right) || left.type !== 'VIEW' || right.type !== 'VIEW') return undefined
  return typeof left.props.style?.width === 'number' && right.props.style?.flex === 1 ? [left, right] : undefined
}

const isPart = (value: unknown): value is Part => typeof value === 'object' && value !== null && 'props' in value

const points = (value: unknown): number => (typeof value === 'number' ? value : 0)
