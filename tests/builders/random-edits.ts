import { type BriefRequest, editedBrief } from '../../src/core/brief/build-brief.ts'
import { type EditChange, changeEdits } from '../../src/core/brief/edits/change-edits.ts'
import type { EditedLine } from '../../src/core/brief/edits/page-line.ts'
import { type BriefEdits, noEdits } from '../../src/core/model/brief-edits.ts'
import type { Prng } from './prng.ts'

const typed = [
  'Short.',
  'A sentence the seller wrote at five in the evening, which says rather more than the layout has room for on a line',
  '“They never said this” [9]',
  '<script>alert(1)</script> **and** [a link](javascript:alert(1))',
  '山田さんに聞く',
  'Łódź first; Γιώργος decides?',
]

/** Up to a dozen changes such as a seller makes, each on the page the one before left. */
export function randomEdits(prng: Prng, request: BriefRequest): BriefEdits {
  let edits = noEdits
  const times = prng.whole(12)
  for (let i = 0; i < times; i++) {
    const { lines, built } = editedBrief({ ...request, edits })
    const next = changeEdits(edits, randomChange(prng, lines), { lines, sources: built.sources }, `own:${i}`)
    if (next.ok) edits = next.value
  }
  return edits
}

function randomChange(prng: Prng, lines: readonly EditedLine[]): EditChange {
  const line = prng.pick(lines)
  const { key } = line
  const words = prng.pick(typed)
  return prng.pick<() => EditChange>([
    () => ({ do: 'write', key, texts: { [prng.pick(Object.keys(line.fields))]: words } }),
    () => ({ do: 'write', key, texts: Object.fromEntries(Object.keys(line.fields).map((name) => [name, words])) }),
    () => ({ do: 'revert', key }),
    () => ({ do: 'pin', key, on: prng.chance(0.8) }),
    () => ({ do: 'drop', key, on: prng.chance(0.8) }),
    () => ({ do: 'move', key, by: prng.chance(0.5) ? 1 : -1 }),
    () => ({
      do: 'add',
      part: prng.pick(['ask', 'bring', 'facts', 'business', 'donot', 'unknown']),
      texts: { t: words, q: words },
      from: null,
    }),
  ])()
}
