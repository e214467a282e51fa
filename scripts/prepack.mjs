// What `npm pack` and `npm publish` do first: a package is made of the sources as they are, never of an older build.
import { prepare } from './prepare.mjs'
import { runScript } from './run-script.mjs'

await runScript(async () => {
  await prepare(process.stderr)
  return 0
})
