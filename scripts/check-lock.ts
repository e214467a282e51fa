// Are the lock files, the app's, that of the packaging tools and that of the benchmarks' peers, complete for every platform, and free of addresses?
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkLockFile } from './lock-file.ts'

const checked = ['package-lock.json', 'packaging/package-lock.json', 'bench/peers/package-lock.json'].map((file) => {
  const { problems, looked } = checkLockFile(readFileSync(join(import.meta.dirname, '..', file), 'utf8'))
  for (const problem of problems) console.log(`${file}: ${problem}`)
  return { looked, problems: problems.length }
})
const looked = checked.reduce((sum, each) => sum + each.looked, 0)
const problems = checked.reduce((sum, each) => sum + each.problems, 0)
console.log(`${looked} optional packages, ${problems} problems.`)
process.exitCode = problems === 0 && checked.every((each) => each.looked > 0) ? 0 : 1
