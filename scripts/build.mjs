// The build: is what lies in out/ made from the sources as they are, and if not, make it. Node builtins only.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { requireNode, SetupError } from '../bin/app-node.mjs'
import { built, root } from './project.mjs'
import { lastLines, runToEnd } from './run-child.mjs'

const stampFile = join(root, 'out/.groundwork-build')
const folders = ['src', 'resources']
const files = ['electron.vite.config.ts', 'package.json', 'package-lock.json', 'tsconfig.json']

/**
 * True where the build is up to date. Times and sizes are looked at first, because this runs ahead of every command;
 * contents only where those differ, so that switching branches there and back costs no build.
 */
export function isBuilt() {
  if (!Object.values(built).every((file) => existsSync(file))) return false
  const stamp = readStamp()
  if (stamp === undefined) return false
  const inputs = listInputs()
  const outline = outlineOf(inputs)
  if (stamp.outline === outline) return true
  if (stamp.contents !== contentsOf(inputs)) return false
  writeStamp({ ...stamp, outline })
  return true
}

/** Builds all three hosts; throws a SetupError with the build's last lines where that fails. */
export async function build() {
  rmSync(stampFile, { force: true })
  const inputs = listInputs()
  const stamp = { outline: outlineOf(inputs), contents: contentsOf(inputs) }
  const done = await runToEnd(requireNode(), [join(root, 'node_modules/electron-vite/bin/electron-vite.js'), 'build'], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production', NO_COLOR: '1', FORCE_COLOR: undefined },
  })
  if (done.code !== 0) {
    throw new SetupError(
      'The build failed.',
      'Mend what is named above, then run it again.',
      lastLines(done.output, 60),
    )
  }
  writeStamp(stamp)
}

/** @typedef {{ path: string, size: number, mtimeMs: number }} Input */

/** @returns {readonly Input[]} everything the build reads, tests left out, in a fixed order */
function listInputs() {
  const found = [...files, ...folders.flatMap((folder) => filesUnder(folder))]
  return found
    .filter((path) => !/\.test\.tsx?$/.test(path) && existsSync(join(root, path)))
    .map((path) => {
      const { size, mtimeMs } = statSync(join(root, path))
      return { path, size, mtimeMs }
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1))
}

/**
 * @param {string} folder relative to the root
 * @returns {string[]}
 */
function filesUnder(folder) {
  if (!existsSync(join(root, folder))) return []
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`
    return entry.isDirectory() ? filesUnder(path) : entry.isFile() ? [path] : []
  })
}

/** @param {readonly Input[]} inputs */
function outlineOf(inputs) {
  const hash = createHash('sha256')
  for (const input of inputs) hash.update(`${input.path}\0${input.size}\0${input.mtimeMs}\n`)
  return hash.digest('hex')
}

/** @param {readonly Input[]} inputs */
function contentsOf(inputs) {
  const hash = createHash('sha256')
  for (const { path, size } of inputs) hash.update(`${path}\0${size}\n`).update(readFileSync(join(root, path)))
  return hash.digest('hex')
}

/** @returns {{ outline: string, contents: string } | undefined} */
function readStamp() {
  try {
    // Written below; one that fits nothing only means one build more.
    return /** @type {{ outline: string, contents: string }} */ (JSON.parse(readFileSync(stampFile, 'utf8')))
  } catch {
    return undefined
  }
}

/** @param {{ outline: string, contents: string }} stamp */
function writeStamp(stamp) {
  writeFileSync(stampFile, JSON.stringify(stamp))
}
