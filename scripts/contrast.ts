/**
 * The contrast of the design tokens, by WCAG 2.2: 4.5:1 for text (1.4.3), 7:1 for text in the high-contrast theme
 * (1.4.6), 3:1 for edges one has to see (1.4.11).
 */

type Scheme = 'light' | 'dark'
/** A colour per scheme, `#rrggbb`, by token name without the dashes in front. */
export type Tokens = ReadonlyMap<string, Readonly<Record<Scheme, string>>>
type Pair = { readonly front: string; readonly ground: string; readonly kind: 'text' | 'edge' }

const grounds = ['canvas', 'surface', 'sunken', 'raised', 'hover', 'selected']
const meanings = ['for', 'against', 'unknown', 'stale', 'fresh', 'danger']

/** Which token is written on which: everything the window sets, not everything one could set. */
const pairs: readonly Pair[] = [
  ...['text', 'text-2', 'text-3', 'accent'].flatMap((front) => on(front, grounds)),
  ...meanings.flatMap((front) => on(front, [...grounds, `${front}-soft`])),
  ...on('accent', ['accent-soft', 'marker-soft']),
  ...on('on-accent', ['accent-fill', 'accent-fill-hover']),
  ...on('marker-text', ['marker']),
  ...on('text', ['marker-soft', 'for-soft', 'against-soft']),
  ...on('text-2', ['marker-soft', 'for-soft', 'against-soft', 'unknown-soft']),
  ...on('text-3', ['marker-soft']),
  ...['line-control', 'focus', 'marker-line'].flatMap((front) =>
    on(front, ['canvas', 'surface', 'sunken', 'raised'], 'edge'),
  ),
]

function on(front: string, those: readonly string[], kind: Pair['kind'] = 'text'): readonly Pair[] {
  return those.map((ground) => ({ front, ground, kind }))
}

/**
 * Holds a tokens.css against the pairs.
 * @returns a sentence per problem, and how many contrasts were computed
 */
export function checkContrast(css: string): { readonly problems: readonly string[]; readonly computed: number } {
  const usual = readTokens(css, ':root {')
  const more = readTokens(css, ':root[data-contrast="more"] {')
  const asked = readTokens(css, ':root:not([data-contrast="normal"]) {')
  const problems = sameTokens(more, asked) ? [] : ['The two high-contrast blocks differ.']
  let computed = 0
  for (const { theme, tokens, text } of [
    { theme: 'usual', tokens: usual, text: 4.5 },
    { theme: 'high contrast', tokens: new Map([...usual, ...more]), text: 7 },
  ]) {
    for (const scheme of ['light', 'dark'] as const) {
      for (const { front, ground, kind } of pairs) {
        computed += 1
        const ratio = contrastOf(tokens.get(front)?.[scheme], tokens.get(ground)?.[scheme])
        const least = kind === 'text' ? text : 3
        const where = `${front} on ${ground}, ${theme}, ${scheme}`
        if (ratio === undefined) problems.push(`${where}: one of them is not a light-dark() pair of #rrggbb.`)
        else if (ratio < least) problems.push(`${where}: ${ratio.toFixed(2)}, and ${least} is the least.`)
      }
    }
  }
  return { problems, computed }
}

/** The colours of one block of a style sheet. */
export function readTokens(css: string, opening: string): Tokens {
  const start = css.indexOf(opening)
  if (start === -1) return new Map()
  const block = css.slice(start, css.indexOf('}', start))
  const found = block.matchAll(/--([a-z0-9-]+):\s*light-dark\(\s*(#[0-9a-f]{6})\s*,\s*(#[0-9a-f]{6})\s*\)/gi)
  return new Map([...found].map(([, name = '', light = '', dark = '']) => [name, { light, dark }]))
}

function sameTokens(a: Tokens, b: Tokens): boolean {
  return JSON.stringify([...a]) === JSON.stringify([...b])
}

/** From 1 to 21. */
function contrastOf(front: string | undefined, ground: string | undefined): number | undefined {
  if (front === undefined || ground === undefined) return undefined
  const [a, b] = [luminance(front), luminance(ground)]
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
}

/** Relative luminance as WCAG defines it, for sRGB. */
function luminance(hex: string): number {
  const channel = (from: number) => {
    const value = Number.parseInt(hex.slice(from, from + 2), 16) / 255
    return value <= 0.040_45 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5)
}
