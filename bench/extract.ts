// `npm run bench:extract`: how fast and how well articles are read, ours beside Readability on linkedom, in one run.
//   --articles DIR  saved articles (default: $GROUNDWORK_EVAL_ARTICLES; without them, invented pages)
//   --runs N        default 5
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { whereTyped } from '../scripts/project.mjs'
import { groundwork, groundworkWithFacts, readability } from './article-readers.ts'
import { type Figure, figureOf, keepFigures } from './figures.ts'
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
const given = values.articles ?? process.env['GROUNDWORK_EVAL_ARTICLES']
/** Times as fast as Readability on linkedom. */
const wanted = 5
const runs = Math.max(1, Math.trunc(Number(values.runs)) || 1)

const saved = given ? savedArticles(resolve(whereTyped(), given)) : []
const results = (saved.length > 0 ? saved : [inventedArticles()]).map(measure)
for (const result of results) process.stdout.write(`${table(result)}\n`)
keepFigures('extract', results.flatMap(figuresOf), { runs, results })

function figuresOf({ corpus, rows }: Result): readonly Figure[] {
  const peer = rows.find(({ name }) => name === readability.name)
  return rows
    .filter((row) => row !== peer)
    .flatMap(({ name, pagesPerSecond, score }) => [
      figureOf(pagesPerSecond, {
        id: `${corpus}: ${name}`,
        what: `${name}, ${corpus}`,
        unit: 'pages/s',
        better: 'more',
        beside: { what: 'Readability', median: peer?.pagesPerSecond.median ?? Number.NaN },
        // what is invented is too short for its size to weigh
        ...(saved.length > 0 && name === groundwork.name ? { targetOfTimes: wanted } : {}),
      }),
      ...(score === null
        ? []
        : [
            figureOf(
              { median: score.f1, least: score.f1, most: score.f1 },
              { id: `${corpus}: ${name} F1`, what: '· text F1', unit: '', better: 'more' },
            ),
          ]),
    ])
}

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
