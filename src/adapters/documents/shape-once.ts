/** What is asked of the font library: letters become glyphs and their places, kerned and joined. */
export type Shaper = {
  layout(text: string, ...how: readonly unknown[]): { readonly glyphs: readonly unknown[]; readonly positions: unknown }
}

/** So many strings are a few briefs. */
const most = 2000

/**
 * Shapes each string of a font once: a brief is measured and then set, and shaping is half of either. What comes out is
 * only read by the typesetter, which makes its own copies of glyph lists and places.
 */
export function shapeOnce(font: Shaper): void {
  const shape = font.layout.bind(font)
  const shaped = new Map<string, ReturnType<Shaper['layout']>>()
  font.layout = (text, ...how) => {
    const key = JSON.stringify([text, how])
    const known = shaped.get(key)
    if (known) return known
    if (shaped.size >= most) shaped.clear()
    const run = shape(text, ...how)
    shaped.set(key, run)
    return run
  }
}
