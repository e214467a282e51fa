// `npm run bench:<name>`: runs bench/<name>.ts from a clone, under the Node that runs the app.
import { join } from 'node:path'
import { prepare } from './prepare.mjs'
import { requireNode } from '../bin/app-node.mjs'
import { root } from './project.mjs'
import { runInFront } from '../bin/run-in-front.mjs'
import { runScript } from './run-script.mjs'

await runScript(async () => {
  await prepare(process.stdout)
  const [name = '', ...args] = process.argv.slice(2)
  const { code } = await runInFront(requireNode(), ['--expose-gc', join(root, 'bench', `${name}.ts`), ...args])
  return code
})
