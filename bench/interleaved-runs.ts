import type { ArticleReader } from './article-readers.ts'
import type { Article } from './saved-articles.ts'

/** Seconds that each reader took for all articles, a number a run, and the texts of its first run. */
export type Timing = { readonly name: string; readonly seconds: readonly number[]; readonly texts: readonly string[] }

/** Articles read before the clock counts, so that the code is compiled. */
const WARM_UP = 25

/**
 * Reads all articles with all readers, page by page in turn: what else the machine does meanwhile meets them alike. Who
 * goes first changes with each page.
 */
export function timeInterleaved(
  readers: readonly ArticleReader[],
  articles: readonly Article[],
  runs: number,
): readonly Timing[] {
  for (const { html, url } of articles.slice(0, WARM_UP)) for (const reader of readers) readOrNothing(reader, html, url)
  const timings = readers.map(({ name }) => ({ name, seconds: [] as number[], texts: [] as string[] }))
  for (let run = 0; run < runs; run++) {
    const seconds = readers.map(() => 0)
    for (const [n, { html, url }] of articles.entries()) {
      for (let turn = 0; turn < readers.length; turn++) {
        const at = (turn + n + run) % readers.length
        const reader = readers[at]
        if (!reader) continue
        const started = performance.now()
        const text = readOrNothing(reader, html, url)
        seconds[at] = (seconds[at] ?? 0) + (performance.now() - started) / 1_000
        if (run === 0) timings[at]?.texts.push(text)
      }
    }
    for (const [at, timing] of timings.entries()) timing.seconds.push(seconds[at] ?? 0)
  }
  return timings
}

/** A page a reader throws at is one it finds nothing in. */
function readOrNothing(reader: ArticleReader, html: string, url: string): string {
  try {
    return reader.read(html, url)
  } catch {
    return ''
  }
}

export type Spread = { readonly median: number; readonly least: number; readonly most: number }

export function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b)
  return { median: sorted[Math.floor(sorted.length / 2)] ?? 0, least: sorted[0] ?? 0, most: sorted.at(-1) ?? 0 }
}
