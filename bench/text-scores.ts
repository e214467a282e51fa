import type { Article } from './saved-articles.ts'

/** Precision and recall of text against what a person marked, 0 to 1. */
export type Score = { readonly precision: number; readonly recall: number; readonly f1: number }

/**
 * Scores texts against the gold of their articles; null where there is none. Whole texts by runs of four words, averaged
 * over pages (article-extraction-benchmark); segments by how many of them stand in the text, all pages together
 * (trafilatura's evaluation).
 */
export function scoreOf(articles: readonly Article[], texts: readonly string[]): Score | null {
  const whole: [string, string][] = []
  const counts = { hit: 0, missed: 0, wrong: 0 }
  for (const [i, { gold }] of articles.entries()) {
    const text = texts[i] ?? ''
    if (!gold) return null
    if ('text' in gold) whole.push([gold.text, text])
    else countSegments(gold, text, counts)
  }
  if (whole.length > 0) return averaged(whole.map(([gold, text]) => overlap(shingles(gold), shingles(text))))
  const { hit, missed, wrong } = counts
  return withF1(hit / (hit + wrong || 1), hit / (hit + missed || 1))
}

const withF1 = (precision: number, recall: number): Score => ({
  precision,
  recall,
  f1: (2 * precision * recall) / (precision + recall || 1),
})

const folded = (text: string): string => text.replaceAll(/\s+/g, ' ').trim()

function countSegments(
  gold: { readonly with: readonly string[]; readonly without: readonly string[] },
  text: string,
  counts: { hit: number; missed: number; wrong: number },
): void {
  const said = folded(text)
  const found = gold.with.filter((segment) => said.includes(folded(segment))).length
  counts.hit += found
  counts.missed += gold.with.length - found
  counts.wrong += gold.without.filter((segment) => said.includes(folded(segment))).length
}

const RUN = 4

/** How often each run of four words stands in a text; a shorter text is one run. */
function shingles(text: string): ReadonlyMap<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? []
  const runs = new Map<string, number>()
  for (let i = 0; i < Math.max(1, words.length - RUN + 1); i++) {
    const run = words.slice(i, i + RUN).join(' ')
    if (run !== '') runs.set(run, (runs.get(run) ?? 0) + 1)
  }
  return runs
}

type Overlap = { readonly both: number; readonly extra: number; readonly missed: number }

function overlap(gold: ReadonlyMap<string, number>, text: ReadonlyMap<string, number>): Overlap {
  let both = 0
  let golden = 0
  let said = 0
  for (const [run, count] of gold) {
    golden += count
    both += Math.min(count, text.get(run) ?? 0)
  }
  for (const count of text.values()) said += count
  return { both, extra: said - both, missed: golden - both }
}

function averaged(pages: readonly Overlap[]): Score {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / (values.length || 1)
  const said = pages.filter(({ both, extra }) => both + extra > 0)
  const golden = pages.filter(({ both, missed }) => both + missed > 0)
  return withF1(
    mean(said.map(({ both, extra }) => both / (both + extra))),
    mean(golden.map(({ both, missed }) => both / (both + missed))),
  )
}
