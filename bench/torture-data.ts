// A part of `npm run torture`: what was saved survives. kill -9 at 500 random moments, disks full at every write, 1,000 flipped bits.
//   --minutes N   kills take two thirds of it; each kind is tried a few times in any case    --seed N   repeats what failed
//   --kills N  --bits N  --disks N   at most so many
import { parseArgs } from 'node:util'
import { flipBits } from './data-flips.ts'
import { fillDisks } from './data-full-disk.ts'
import { killAtRandom } from './data-kills.ts'
import type { Tried, Until } from './data-tries.ts'

const { values } = parseArgs({
  options: {
    minutes: { type: 'string' },
    seed: { type: 'string' },
    kills: { type: 'string' },
    bits: { type: 'string' },
    disks: { type: 'string' },
  },
})
const minutes = Number(values.minutes ?? 30)
const seed = Number(values.seed ?? Date.now() % 1_000_000_000)
const print = (line: string): void => void process.stdout.write(`${line}\n`)
print(`seed ${seed}`)

const until = (share: number): Until => ({ end: Date.now() + minutes * share * 60_000, seed, told: print })
const tries: readonly (() => Promise<Tried>)[] = [
  () => fillDisks(Number(values.disks ?? 100), until(0.12)),
  () => flipBits(Number(values.bits ?? 1000), until(0.25)),
  () => killAtRandom(Number(values.kills ?? 500), until(0.6)),
]
const done: Tried[] = []
for (const attempt of tries) {
  const tried = await attempt()
  print(tried.figures)
  for (const failure of tried.failures) print(`FAILED  ${failure}`)
  done.push(tried)
}
const failures = done.reduce((sum, one) => sum + one.failures.length, 0)
print(`${done.map(({ figures }) => figures).join('; ')}; ${failures} failures, seed ${seed}`)
process.exitCode = failures === 0 ? 0 : 1
