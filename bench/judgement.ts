// `npm run bench:judgement`: how long a dossier of 60 pages takes to be judged, and its brief to be set, beside a bare render in one run.
//   --pages N   pages of the dossier (60)    --runs N   runs counted (15), after 3 that warm up
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { root } from '../scripts/project.mjs'
import { createTypesetter } from '../src/adapters/documents/brief-pdf.ts'
import { setBrief } from '../src/adapters/documents/set-brief.ts'
import { buildBrief } from '../src/core/brief/build-brief.ts'
import type { Brief } from '../src/core/model/brief.ts'
import type { PlaybookId, SnapshotId } from '../src/core/model/ids.ts'
import type { Playbook } from '../src/core/model/playbook.ts'
import { parsePlaybook } from '../src/core/playbook/parse-playbook.ts'
import { buildSnapshot } from '../src/core/snapshot/build-snapshot.ts'
import type { Dossier } from '../src/core/snapshot/dossier.ts'
import { instant, now } from '../tests/builders/dossier.ts'
import { createPrng } from '../tests/builders/prng.ts'
import { aLongDossier } from '../tests/builders/random-dossier.ts'
import { figureOf, keepFigures } from './figures.ts'
import { type Spread, spreadOf } from './interleaved-runs.ts'

const { values } = parseArgs({ options: { pages: { type: 'string' }, runs: { type: 'string' } } })
const pages = Number(values.pages ?? 60)
const runs = Number(values.runs ?? 15)
const warmUp = 3
/** In milliseconds. */
const most = { snapshot: 100, brief: 300 }

const playbook = readPlaybook()
const writer = createTypesetter()
const times = { first: [] as number[], again: [] as number[], bare: [] as number[], brief: [] as number[] }

for (let run = 0; run < warmUp + runs; run++) {
  // another dossier each run: nothing of it was read before
  const dossier = aLongDossier(createPrng(run), pages)
  const first = timed(() => judge(dossier))
  const again = timed(() => judge(dossier))
  const brief = briefOf(dossier, first.result)
  const printed = await timedLater(async () => writer.pdf(brief, 'A4'))
  if (!printed.result.ok || printed.result.value.pages !== 1) throw new Error(`run ${run}: the brief is not one page`)
  // the page as it was printed, set once with nothing left to decide
  const shown = printed.result.value.shown
  const bare = await timedLater(async () => setBrief(shown, 'A4'))
  if (run < warmUp) continue
  times.first.push(first.ms)
  times.again.push(again.ms)
  times.brief.push(printed.ms)
  times.bare.push(bare.ms)
}

const spreads = {
  first: spreadOf(times.first),
  again: spreadOf(times.again),
  brief: spreadOf(times.brief),
  bare: spreadOf(times.bare),
}
print(
  `${pages} pages, playbook “${playbook.content.name}”, ${runs} runs after ${warmUp} to warm up; milliseconds of processor, median (least to most)`,
)
print(`snapshot, pages read for the first time   ${told(spreads.first)}`)
print(`snapshot, the same pages again            ${told(spreads.again)}   wanted: at most ${most.snapshot}`)
print(`brief as PDF, what does not fit left out  ${told(spreads.brief)}   wanted: at most ${most.brief}`)
print(`the same page, rendered once              ${told(spreads.bare)}`)
const ratio = spreads.brief.median / spreads.bare.median
print(`brief beside a bare render: ${ratio.toFixed(2)} times`)
const unit = 'ms cpu'
keepFigures(
  'judgement',
  [
    figureOf(spreads.first, { id: 'first', what: `snapshot of ${pages} pages, read for the first time`, unit }),
    figureOf(spreads.again, { id: 'again', what: 'snapshot of the same pages again', unit, target: most.snapshot }),
    figureOf(spreads.brief, {
      id: 'brief',
      what: 'brief as PDF, what does not fit left out',
      unit,
      target: most.brief,
      beside: { what: 'the same page rendered once', median: spreads.bare.median },
    }),
  ],
  { pages, runs },
)

function readPlaybook(): Playbook {
  const yaml = readFileSync(join(root, 'resources/playbooks/operations.yaml'), 'utf8')
  const parsed = parsePlaybook(yaml)
  if (!parsed.ok) throw new Error(parsed.error.message)
  // the one made-up playbook of this measurement
  return {
    id: 'pbk_1' as PlaybookId,
    version: 1,
    yaml,
    content: parsed.value,
    savedAt: instant('2026-06-09T09:00:00.000Z'),
  }
}

function judge(dossier: Dossier) {
  return buildSnapshot(dossier, playbook, { asOf: now, id: 'snp_1' as SnapshotId, number: 1, previous: null })
}

function briefOf({ account }: Dossier, snapshot: ReturnType<typeof judge>): Brief {
  return buildBrief({
    snapshot,
    account,
    call: null,
    lastCall: null,
    playbook,
    seller: { company: '', offer: '', customers: '' },
    asOf: now,
  })
}

function timed<T>(run: () => T): { readonly result: T; readonly ms: number } {
  globalThis.gc?.()
  const started = process.cpuUsage()
  const result = run()
  return { result, ms: spent(started) }
}

async function timedLater<T>(run: () => Promise<T>): Promise<{ readonly result: T; readonly ms: number }> {
  globalThis.gc?.()
  const started = process.cpuUsage()
  const result = await run()
  return { result, ms: spent(started) }
}

/** Milliseconds of the processor: what else the machine does meanwhile is not counted. */
function spent(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since)
  return (user + system) / 1000
}

function told({ median, least, most: longest }: Spread): string {
  return `${median.toFixed(0).padStart(5)} (${least.toFixed(0)} to ${longest.toFixed(0)})`
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}
