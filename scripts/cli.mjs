// `npm run -s cli -- <command>`: the command line from a clone. Its stdout belongs to the command; ours goes to stderr.
import { join } from 'node:path'
import { nodeEnvironment, nodeFlags, requireNode } from '../bin/app-node.mjs'
import { built, cache, whereTyped } from './project.mjs'
import { prepare } from './prepare.mjs'
import { runInFront } from '../bin/run-in-front.mjs'
import { runScript } from './run-script.mjs'

await runScript(async () => {
  await prepare(process.stderr)
  const { code } = await runInFront(requireNode(), [...nodeFlags, built.cli, ...process.argv.slice(2)], {
    cwd: whereTyped(),
    // A command is over in less time than its modules take to compile.
    env: { ...nodeEnvironment, NODE_COMPILE_CACHE: join(cache, 'compiled'), ...process.env },
  })
  return code
})
