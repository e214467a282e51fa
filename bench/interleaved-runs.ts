import type { ArticleReader } from './article-readers.ts'
import type { Article } from './saved-articles.ts'

/** Seconds that each reader took for all articles, a number a run, and the texts of its first run. */
export type Timing = { readonly name: string; readonly seconds: readonly number[]; readonly texts: readonly string[] }

/** Articles read before the clock counts, so that the code is compiled. */
const WARM_UP = 25

/**
 * Reads all articles with one reader after the other, as many times over as there are runs, so that what else the
 * machine does meets all alike. Who begins changes with each run, and one reader's garbage is gone before the next one's
 * clock starts.
 */
export function timeInterleaved(
  readers: readonly ArticleReader[],
  articles: readonly Article[],
  runs: number,
): readonly Timing[] {
  for (const { html, url } of articles.slice(0, WARM_UP)) for (const reader of readers) readOrNothing(reader, html, url)
  const timings = readers.map((reader) => ({
    reader,
    name: reader.name,
    seconds: [] as number[],
    texts: [] as string[],
  }))
  for (let run = 0; run < runs; run++) {
    for (const timing of run % 2 === 0 ? timings : timings.toReversed()) {
      globalThis.gc?.()
      // of the processor: what else the machine does is not counted
      const started = process.cpuUsage()
      const texts = articles.map(({ html, url }) => readOrNothing(timing.reader, html, url))
      const { user, system } = process.cpuUsage(started)
      timing.seconds.push((user + system) / 1_000_000)
      timing.texts = texts
    }
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
