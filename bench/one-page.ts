// `npm run torture`: the briefs of 1,000 made-up dossiers, on A4 and Letter in turn; each must come to one page.
//   --count N   dossiers (1000)    --from N   first seed (0)
import { parseArgs } from 'node:util'
import { createBriefWriter } from '../src/adapters/documents/brief-pdf.ts'
import { aGeneratedBrief } from '../tests/builders/generated-brief.ts'

const { values } = parseArgs({ options: { count: { type: 'string' }, from: { type: 'string' } } })
const [count, from] = [Number(values.count ?? 1000), Number(values.from ?? 0)]
const writer = createBriefWriter()
const failed: string[] = []

for (let seed = from; seed < from + count; seed++) {
  const { brief } = aGeneratedBrief(seed)
  const paper = seed % 2 === 0 ? 'A4' : 'Letter'
  const printed = await writer.pdf(brief, paper)
  if (!printed.ok) failed.push(`seed ${seed}, ${paper}: ${printed.error.message}`)
  else if (printed.value.pages !== 1) failed.push(`seed ${seed}, ${paper}: ${printed.value.pages} pages`)
  if ((seed - from + 1) % 100 === 0) print(`${seed - from + 1} of ${count}, ${failed.length} not on one page`)
}
for (const line of failed) print(line)
print(`${count} briefs, ${failed.length} not on one page`)
process.exitCode = failed.length === 0 ? 0 : 1

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}
