import { expect, test, vi } from 'vitest'
import { createTypesetter } from '../../src/adapters/documents/brief-pdf.ts'
import { buildBrief } from '../../src/core/brief/build-brief.ts'
import { buildHandout } from '../../src/core/brief/handout/build-handout.ts'
import type { SnapshotId } from '../../src/core/model/ids.ts'
import { buildSnapshot } from '../../src/core/snapshot/build-snapshot.ts'
import { aCall, anAccount, now } from '../builders/dossier.ts'
import { aPlaybook } from '../builders/playbook.ts'
import { createPrng } from '../builders/prng.ts'
import { aRandomDossier } from '../builders/random-dossier.ts'

// Nothing here is timed, and a busy machine sets a page in seconds rather than in the tenth of one.
vi.setConfig({ testTimeout: 300_000 })

/** `DOSSIERS=1000 npm run unit -- tests/briefs/one-side` tries more of them. */
const dossiers = Number(process.env['DOSSIERS'] ?? 30)
const callers = ['Maren Holt', 'Γιώργος Παππάς', 'Anna Maria '.repeat(10).trim()]
const roles = ['', 'Operations Director', 'Head of everything that has to do with pumps and '.repeat(3).trim()]
const names = [
  'Żółć i Synowie',
  'Ελληνικά Χυτήρια',
  'Щёлковский завод',
  '株式会社ハヤブサ',
  '华为技术',
  'Brackwell '.repeat(19).trim(),
]

test(`of ${dossiers} generated dossiers, each page comes to one side`, async () => {
  const writer = createTypesetter()
  let handouts = 0
  for (let seed = 1; seed <= dossiers; seed++) {
    const prng = createPrng(seed)
    const dossier = aRandomDossier(prng, 40)
    const account = anAccount({ name: prng.pick(names) })
    const paper = prng.pick(['A4', 'Letter'] as const)
    const people = Array.from({ length: prng.pick([1, 2, 12]) }, () => ({
      name: prng.pick(callers),
      role: prng.pick(roles),
    }))
    const call = prng.chance(0.7) ? aCall({ minutes: prng.pick([10, 30, 60]), people }) : null
    const playbook = aPlaybook({
      buying: { steps: [{ step: 'One line is chosen' }], supplierQuestions: ['What do we keep if we stop?'] },
    })
    const at = { asOf: now, id: 'snp_1' as SnapshotId, number: 1, previous: null }
    const snapshot = buildSnapshot(dossier, playbook, at)
    const seller = { company: 'Fellside', offer: '', customers: '' }
    const given = { snapshot, account, call, playbook, seller, asOf: now }
    const brief = await writer.pdf(buildBrief({ ...given, lastCall: null }), paper)
    expect(brief.ok ? brief.value.pages : brief.error, `brief, seed ${seed}`).toBe(1)
    const handout = buildHandout({ ...given, pages: dossier.pages })
    if (!handout.ok) continue
    handouts += 1
    const page = await writer.handout(handout.value, paper)
    expect(page.ok ? page.value.pages : page.error, `page to leave, seed ${seed}`).toBe(1)
    expect(page.ok && page.value.unprinted, `page to leave, seed ${seed}`).toEqual([])
  }
  expect(handouts).toBeGreaterThan(dossiers / 4)
})
