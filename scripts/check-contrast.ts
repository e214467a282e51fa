// Can everything the window writes be read, in both schemes and in high contrast?
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkContrast } from './contrast.ts'

const css = readFileSync(join(import.meta.dirname, '../src/renderer/styles/tokens.css'), 'utf8')
const { problems, computed } = checkContrast(css)
for (const problem of problems) console.log(problem)
console.log(`${computed} contrasts, ${problems.length} too low or missing.`)
process.exitCode = problems.length === 0 && computed > 0 ? 0 : 1
