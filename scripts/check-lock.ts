// Is the lock file complete for every platform, and free of addresses?
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkLockFile } from './lock-file.ts'

const { problems, looked } = checkLockFile(readFileSync(join(import.meta.dirname, '../package-lock.json'), 'utf8'))
for (const problem of problems) console.log(problem)
console.log(`${looked} optional packages, ${problems.length} problems.`)
process.exitCode = problems.length === 0 && looked > 0 ? 0 : 1
