// A part of `npm run torture`: the briefs of made-up dossiers, on A4 and Letter in turn; each must come to one page.
//   --count N   dossiers (1000)    --minutes N   as many as there is time for, up to the count    --seed N   the first of them (0)
import { parseArgs } from 'node:util'
import { createTypesetter } from '../src/adapters/documents/brief-pdf.ts'
import { aGeneratedBrief } from '../tests/builders/generated-brief.ts'

const { values } = parseArgs({
  options: { count: { type: 'string' }, minutes: { type: 'string' }, seed: { type: 'string' } },
})
const [count, from] = [Number(values.count ?? 1000), Number(values.seed ?? 0)]
const end = values.minutes === undefined ? Number.POSITIVE_INFINITY : Date.now() + Number(values.minutes) * 60_000
const writer = createTypesetter()
const failed: string[] = []
let made = 0

for (let seed = from; seed < from + count && Date.now() < end; seed++) {
  const { brief } = aGeneratedBrief(seed)
  const paper = seed % 2 === 0 ? 'A4' : 'Letter'
  const printed = await writer.pdf(brief, paper)
  if (!printed.ok) failed.push(`seed ${seed}, ${paper}: ${printed.error.message}`)
  else if (printed.value.pages !== 1) failed.push(`seed ${seed}, ${paper}: ${printed.value.pages} pages`)
  made += 1
  if (made % 100 === 0) print(`${made} of ${count}, ${failed.length} not on one page`)
}
for (const line of failed) print(line)
print(`${made} briefs from seed ${from}, ${failed.length} not on one page`)
process.exitCode = failed.length === 0 ? 0 : 1

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}
