// Does every file import only what its room may, and keep the rules that no other tool knows?
import { dirname } from 'node:path'
import { checkTree } from './boundaries/check-tree.ts'

const { violations, filesRead } = checkTree(dirname(import.meta.dirname))
for (const { file, line, rule, message } of violations) console.log(`${file}:${line}  ${message}  (${rule})`)
console.log(`Read ${filesRead} files, ${violations.length} violations.`)
process.exitCode = violations.length === 0 && filesRead > 0 ? 0 : 1
