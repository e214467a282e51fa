// One flipped bit, in the database or in a backup that is brought back.
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openWorkspace } from '../src/adapters/sqlite/open-workspace.ts'
import { prepareIncoming } from '../src/adapters/sqlite/upkeep/prepare-incoming.ts'
import { thrownWords } from '../src/adapters/sqlite/upkeep/thrown-words.ts'
import { createClock } from '../src/adapters/system/clock.ts'
import { compose } from '../src/compose.ts'
import type { Instant } from '../src/core/model/time.ts'
import { type Shown, type Verdict, judge, readAll, withBitFlipped } from '../tests/builders/damage.ts'
import { createPrng } from '../tests/builders/prng.ts'
import { type Tried, type Until, inFolder, wordsOf } from './data-tries.ts'

type Judge = (bytes: Buffer, truth: Shown, folder: string) => Verdict

/** Half of them in the database, half in a backup. */
export async function flipBits(count: number, { end, seed, told }: Until): Promise<Tried> {
  return inFolder(async (root) => {
    const { bytes, truth } = await aWorkspace(join(root, 'sound'), seed)
    const random = createPrng(seed)
    const verdicts = new Map<string, number>()
    const failures: string[] = []
    for (let n = 0; n < count && (n < 20 || Date.now() < end); n += 1) {
      const [place, judged]: readonly [string, Judge] = n % 2 === 0 ? ['database', ofDatabase] : ['backup', ofBackup]
      const bit = random.whole(bytes.length * 8)
      const folder = join(root, place)
      mkdirSync(folder, { recursive: true })
      const verdict = judged(withBitFlipped(bytes, bit), truth, folder)
      verdicts.set(`${place} ${verdict.is}`, (verdicts.get(`${place} ${verdict.is}`) ?? 0) + 1)
      if ('why' in verdict)
        failures.push(`bit ${bit} of the ${place} (seed ${seed}, flip ${n}): ${verdict.is}, ${verdict.why}`)
      if ((n + 1) % 100 === 0) told(`${n + 1} bits, ${failures.length} failures`)
    }
    const each = [...verdicts]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, many]) => `${name} ${many}`)
      .join(', ')
    return { figures: `${[...verdicts.values()].reduce((sum, many) => sum + many, 0)} bits (${each})`, failures }
  })
}

const ofDatabase: Judge = (bytes, truth, folder) => judge(folder, bytes, truth)

/** Made ready as it is before it takes the place of a workspace; what it would show is what it shows then. */
const ofBackup: Judge = (bytes, truth, folder) => {
  const file = join(folder, 'backup.db')
  const to = join(folder, 'groundwork.db.incoming')
  writeFileSync(file, bytes)
  try {
    const prepared = prepareIncoming(file, to, '2026-11-22T09:00:00.000Z' as Instant, () => undefined)
    if (!prepared.ok) return { is: 'refused' }
    const verdict = judge(folder, readFileSync(to), truth)
    return prepared.value.faults.length > 0 && verdict.is === 'wrong' ? { is: 'told' } : verdict
  } catch (thrown) {
    return thrownWords(thrown, file) === null ? { is: 'crashed', why: wordsOf(thrown) } : { is: 'refused' }
  }
}

/** Some companies with pages, notes and snapshots, closed, and what is shown of them. */
async function aWorkspace(path: string, seed: number): Promise<{ bytes: Buffer; truth: Shown }> {
  const composed = compose({ workspace: path, mode: 'write', host: 'command-line' })
  if (!composed.ok) throw new Error(composed.error.message)
  const made = await composed.value.generate(
    { accounts: 4, notes: 40, pages: 12, snapshots: 2 },
    { seed, told: () => undefined },
  )
  await composed.value.close()
  if (!made.ok) throw new Error(made.error.message)
  const opened = openWorkspace({ path, mode: 'write', host: 'the command line', clock: createClock() })
  if (!opened.ok) throw new Error(opened.error.message)
  const truth = readAll(opened.value)
  const faults = opened.value.doctor().filter(({ ok }) => !ok)
  opened.value.close()
  if (faults.length > 0 || truth.told > 0) throw new Error('what is to be damaged is damaged already')
  if (readdirSync(path).includes('groundwork.db-wal')) throw new Error('it is not closed')
  return { bytes: readFileSync(join(path, 'groundwork.db')), truth }
}
