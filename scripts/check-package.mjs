// `npm run check:package`: packs the app, installs it into an empty folder out of the registry, and uses it there.
import { join } from 'node:path'
import { requireNode } from '../bin/app-node.mjs'
import { runInFront } from '../bin/run-in-front.mjs'
import { prepare } from './prepare.mjs'
import { root } from './project.mjs'
import { runScript } from './run-script.mjs'

await runScript(async () => {
  await prepare(process.stdout)
  const { code } = await runInFront(requireNode(), [join(root, 'scripts/package/check-package.ts')])
  return code
})
