#!/usr/bin/env node
// `npx groundwork`: the command line where the package is installed, by whatever Node; alone, it serves the app in the
// browser. The app itself runs under the Node 24 that comes with it.
import { fileURLToPath } from 'node:url'
import { nodeEnvironment, nodeFlags, requireNode, SetupError } from './app-node.mjs'
import { runInFront } from './run-in-front.mjs'

const cli = fileURLToPath(new URL('../out/main/cli.js', import.meta.url))
const said = process.argv.slice(2)

try {
  const args = [...nodeFlags, cli, ...(said.length === 0 ? ['serve'] : said)]
  const { code } = await runInFront(requireNode(), args, { env: { ...nodeEnvironment, ...process.env } })
  process.exitCode = code
} catch (error) {
  if (!(error instanceof SetupError)) throw error
  process.stderr.write(`${error.message} ${error.next}\n`)
  process.exitCode = 1
}
