// `npm run bench:extract`: how fast and how well articles are read, ours beside Readability on linkedom, in one run.
//   --articles DIR  saved articles (default: ../shared/eval/extraction/articles; without them, invented pages)
//   --runs N        default 5
import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { root, whereTyped } from '../scripts/project.mjs'
import { groundwork, groundworkWithFacts, readability } from './article-readers.ts'
import { type Spread, spreadOf, timeInterleaved } from './interleaved-runs.ts'
import { inventedArticles } from './invented-articles.ts'
import { type Corpus, savedArticles } from './saved-articles.ts'
import { type Score, scoreOf } from './text-scores.ts'

type Row = {
  readonly name: string
  readonly pagesPerSecond: Spread
  /** Against Readability in the same run. */
  readonly timesAsFast: Spread
  readonly score: Score | null
}
type Result = {
  readonly corpus: string
  readonly pages: number
  readonly rows: readonly Row[]
}

const { values } = parseArgs({ options: { articles: { type: 'string' }, runs: { type: 'string', default: '5' } } })
const folder = values.articles
  ? resolve(whereTyped(), values.articles)
  : join(root, '../shared/eval/extraction/articles')
const runs = Math.max(1, Math.trunc(Number(values.runs)) || 1)

const saved = savedArticles(folder)
const results = (saved.length > 0 ? saved : [inventedArticles()]).map(measure)
for (const result of results) process.stdout.write(`${table(result)}\n`)
const file = join(root, 'bench/results/extract.json')
mkdirSync(join(root, 'bench/results'), { recursive: true })
writeFileSync(file, `${JSON.stringify({ node: process.version, runs, results }, null, 2)}\n`)

function measure({ name, articles }: Corpus): Result {
  const timings = timeInterleaved([groundwork, groundworkWithFacts, readability], articles, runs)
  const peer = timings.find((timing) => timing.name === readability.name)
  const rows = timings.map((timing) => ({
    name: timing.name,
    pagesPerSecond: spreadOf(timing.seconds.map((seconds) => articles.length / seconds)),
    timesAsFast: spreadOf(timing.seconds.map((seconds, run) => (peer?.seconds[run] ?? seconds) / seconds)),
    score: scoreOf(articles, timing.texts),
  }))
  return { corpus: name, pages: articles.length, rows }
}

function table({ corpus, pages, rows }: Result): string {
  const spread = ({ median, least, most }: Spread, digits: number) =>
    `${median.toFixed(digits)} (${least.toFixed(digits)}–${most.toFixed(digits)})`
  const lines = rows.map(({ name, pagesPerSecond, timesAsFast, score }) => {
    const cells = [
      name.padEnd(24),
      `${spread(pagesPerSecond, 0)} pages/s`.padStart(24),
      `${spread(timesAsFast, 2)} times`.padStart(24),
      score ? `  text F1 ${score.f1.toFixed(3)}  P ${score.precision.toFixed(3)}  R ${score.recall.toFixed(3)}` : '',
    ]
    return `  ${cells.join('')}`
  })
  return `${corpus}, ${pages} pages, median of ${runs} runs (least–most)\n${lines.join('\n')}`
}
