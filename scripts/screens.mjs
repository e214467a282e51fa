// `npm run screens`: pictures of every screen into test-results/screens, and those of the README into docs/screenshots. `-- --guide`: those of the
// guide, into docs/guide/images.
import { join } from 'node:path'
import { prepare } from './prepare.mjs'
import { requireNode } from '../bin/app-node.mjs'
import { root } from './project.mjs'
import { runInFront } from '../bin/run-in-front.mjs'
import { runScript } from './run-script.mjs'

await runScript(async () => {
  await prepare(process.stdout)
  const script = process.argv.includes('--guide') ? 'take-guide.ts' : 'take-screens.ts'
  const { code } = await runInFront(requireNode(), [join(root, 'scripts', script)])
  return code
})
