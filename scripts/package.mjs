// `npm run package`: the desktop app as installers of this system, and as far as it goes where Electron's program can't be had.
import { join } from 'node:path'
import { requireNode } from '../bin/app-node.mjs'
import { runInFront } from '../bin/run-in-front.mjs'
import { prepare } from './prepare.mjs'
import { root } from './project.mjs'
import { runScript } from './run-script.mjs'

await runScript(async () => {
  await prepare(process.stdout)
  const { code } = await runInFront(requireNode(), [join(root, 'scripts/package/package-desktop.ts')])
  return code
})
