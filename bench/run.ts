// `npm run bench`: every benchmark, one after the other: figure, median, spread, beside what, target, held or not; and what got worse by
// more than the spread since bench/baseline.json was kept. Ends with 1 where something did.
//   --quick  smaller, for a look of a few minutes: nothing is compared     --only NAME,NAME     --keep  the figures become the baseline
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type Benchmark, benchmarks } from './benchmarks.ts'
import { type Baseline, baselineSchema, compare, type Measured, missing, resultSchema } from './compare.ts'
import { type Figure, isHeld, resultsFolder, tableOf } from './figures.ts'
import { spreadOf } from './interleaved-runs.ts'

const { values } = parseArgs({
  options: { quick: { type: 'boolean' }, keep: { type: 'boolean' }, only: { type: 'string' } },
})
const quick = values.quick ?? false
const chosen = values.only?.split(',') ?? null
const baselineFile = join(import.meta.dirname, 'baseline.json')

const failed: string[] = []
const measured: Measured[] = []
for (const one of benchmarks) {
  if (chosen !== null && !chosen.includes(one.name)) continue
  const why = leftOut(one)
  if (why !== null) {
    print(`\n${one.name}: left out, ${why}`)
    continue
  }
  const yardstick = yardstickMs()
  const figures = run(one)
  if (figures === null) failed.push(one.name)
  else measured.push({ name: one.name, yardstick, figures })
}
tellAll()

function leftOut({ needs }: Benchmark): string | null {
  if (needs === undefined || process.env[needs.variable]) return null
  return `${needs.what}: say where with ${needs.variable}`
}

/** In a process of its own: one does not warm up, or fill the memory of, the next. */
function run({ name, quickly }: Benchmark): readonly Figure[] | null {
  const file = join(resultsFolder, `${name}.json`)
  // what an earlier run found is nothing that this one did
  rmSync(file, { force: true })
  print(`\n${name}`)
  const args = ['--expose-gc', join(import.meta.dirname, `${name}.ts`), ...(quick ? quickly : [])]
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' })
  if (status !== 0 || !existsSync(file)) return null
  return resultSchema.parse(JSON.parse(readFileSync(file, 'utf8'))).figures
}

function tellAll(): void {
  print(`\nAll figures, median and spread${quick ? '; quick, so nothing is compared' : ''}`)
  for (const { name, figures } of measured) print(`\n${name}\n${tableOf(figures)}`)
  const missed = measured.flatMap(({ figures }) => figures.filter((one) => isHeld(one) === false))
  print(`\n${missed.length} of ${measured.flatMap(({ figures }) => figures).length} figures miss their target.`)
  for (const name of failed) print(`${name} FAILED`)
  const worse = quick ? 0 : tellCompared()
  if (values.keep && !quick) keep()
  process.exitCode = failed.length + worse > 0 ? 1 : 0
}

/** @returns how many are worse, or gone */
function tellCompared(): number {
  const baseline = readBaseline()
  const verdicts = measured.flatMap((one) => compare(one, baseline).map((verdict) => ({ name: one.name, ...verdict })))
  const gone = measured.flatMap((one) =>
    missing(one, baseline).map((what) => `${one.name}: ${what} is not measured any more`),
  )
  for (const said of ['worse', 'better'] as const)
    for (const { name, figure, words } of verdicts.filter((verdict) => verdict.said === said))
      print(`${said}: ${name}, ${figure.what}: ${words}`)
  for (const line of gone) print(line)
  const worse = verdicts.filter(({ said }) => said === 'worse').length + gone.length
  if (verdicts.length > 0) print(`${worse} got worse by more than the spread since the baseline was kept.`)
  return worse
}

/** What was not measured now stays as it was. */
function keep(): void {
  const { benches } = readBaseline()
  const now = Object.fromEntries(measured.map(({ name, ...rest }) => [name, rest]))
  writeFileSync(
    baselineFile,
    `${JSON.stringify({ node: process.version, benches: { ...benches, ...now } }, null, 2)}\n`,
  )
  print(`Kept in bench/baseline.json: ${Object.keys(now).join(', ')}.`)
}

function readBaseline(): Baseline {
  if (!existsSync(baselineFile)) return { node: process.version, benches: {} }
  return baselineSchema.parse(JSON.parse(readFileSync(baselineFile, 'utf8')))
}

/** Milliseconds of the clock for work that never changes, median of five: how quick this computer is just now. */
function yardstickMs(): number {
  const bytes = Buffer.alloc(8_000_000, 'groundwork')
  const times = Array.from({ length: 5 }, () => {
    const began = performance.now()
    createHash('sha256').update(bytes).digest()
    JSON.parse(JSON.stringify(Array.from({ length: 50_000 }, (_, id) => ({ id, name: `account ${id}` }))))
    return performance.now() - began
  })
  return spreadOf(times).median
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}
