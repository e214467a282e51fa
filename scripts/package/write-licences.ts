// Writes what the app says of others' licences. After a change of the packages:
//   npm exec -- node scripts/package/write-licences.ts
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../project.mjs'
import { licenceNotices } from './licences.ts'

writeFileSync(join(root, 'resources/third-party-licences.txt'), licenceNotices(root))
