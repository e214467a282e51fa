// `npm run torture`: the long form of the safety cases. Runs each bench/torture-*.ts in a Node of its own, started as the app's is, one after another. A part ends
// by itself within its --minutes, says as its last line what it did and with which seed, and exits 1 when something did not hold.
//   --minutes N   over all parts (30)    --part NAME   only this one    --seed N   the first seed of each part, to repeat a failure
import { spawn } from 'node:child_process'
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { nodeFlags } from '../bin/app-node.mjs'

type Ran = { readonly part: string; readonly ok: boolean; readonly seconds: number; readonly figures: string }

const { values } = parseArgs({
  options: { minutes: { type: 'string' }, part: { type: 'string' }, seed: { type: 'string' } },
})
const here = fileURLToPath(new URL('.', import.meta.url))
const all = readdirSync(here).flatMap((name) => /^torture-([a-z-]+)\.ts$/.exec(name)?.[1] ?? [])
const parts = all.filter((part) => values.part === undefined || part === values.part)
if (parts.length === 0) throw new Error(`there is no part “${values.part}”: ${all.join(', ')}`)
const minutes = Number(values.minutes ?? 30)
if (!(minutes > 0)) throw new Error('--minutes is a number above 0')

/** What a part needs of the time: a kill takes a program's start and a look at the whole workspace, a call by chance a millisecond. */
const weights: Readonly<Record<string, number>> = { briefs: 1, data: 7, host: 1, pages: 2 }
const weightOf = (part: string): number => weights[part] ?? 1
const allWeights = parts.reduce((sum, part) => sum + weightOf(part), 0)

const ran: Ran[] = []
for (const part of parts) ran.push(await run(part, (minutes * weightOf(part)) / allWeights))
for (const { part, ok, seconds, figures } of ran)
  print(`${ok ? 'held  ' : 'FAILED'}  ${part}, ${Math.round(seconds)} s: ${figures}`)
const failed = ran.filter(({ ok }) => !ok)
const seconds = ran.reduce((sum, one) => sum + one.seconds, 0)
print(`${ran.length} parts in ${Math.round(seconds)} s, ${failed.length} failed`)
mkdirSync(join(here, 'results'), { recursive: true })
const kept = { node: process.version, minutes, ok: failed.length === 0, parts: ran }
writeFileSync(join(here, 'results', 'torture.json'), `${JSON.stringify(kept, null, 2)}\n`)
process.exitCode = failed.length === 0 ? 0 : 1

/** Passes on what the part says, and remembers its last line. */
async function run(part: string, share: number): Promise<Ran> {
  const began = performance.now()
  const seed = values.seed === undefined ? [] : ['--seed', values.seed]
  const args = [
    ...nodeFlags,
    ...process.execArgv,
    join(here, `torture-${part}.ts`),
    '--minutes',
    String(share),
    ...seed,
  ]
  print(`${part}: ${share.toFixed(1)} minutes`)
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  let figures = 'ended without a word'
  for await (const line of createInterface({ input: child.stdout })) {
    print(`  ${line}`)
    if (line.trim() !== '') figures = line
  }
  const code = await ended
  return { part, ok: code === 0, seconds: (performance.now() - began) / 1000, figures }
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}
